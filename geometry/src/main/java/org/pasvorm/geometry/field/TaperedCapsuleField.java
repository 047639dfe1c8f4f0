package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.Vec3;

/// The convex hull of two balls; exact. In the half-plane through the axis the surface is a line tangent to both
/// circles: with axial coordinate `t`, radial `q` and the sine `s = (ra − rb) / length` of the line's slope,
/// the point belongs to a ball where its foot on the tangent line falls beyond that ball's contact.
public final class TaperedCapsuleField extends ValueField {
    private final Vec3 a;
    private final Vec3 axis;
    private final double length;
    private final double ra;
    private final double rb;
    private final double sin;
    private final double cos;

    public TaperedCapsuleField(Vec3 a, double ra, Vec3 b, double rb) {
        super(a, ra, b, rb);
        double l = a.distance(b);
        boolean swallowed = l <= Math.abs(ra - rb);
        boolean keepB = swallowed && rb > ra;
        this.a = keepB ? b : a;
        this.ra = keepB ? rb : ra;
        this.rb = swallowed ? this.ra : rb;
        this.length = swallowed ? 0 : l;
        this.axis = length == 0 ? Vec3.ZERO : b.minus(a).times(1 / l);
        this.sin = length == 0 ? 0 : (ra - rb) / l;
        this.cos = Math.sqrt(1 - sin * sin);
    }

    /// Its thickness at the thin end.
    @Override
    public double detail() {
        return 2 * Math.min(ra, rb);
    }

    @Override
    public double at(double x, double y, double z) {
        double px = x - a.x();
        double py = y - a.y();
        double pz = z - a.z();
        double t = px * axis.x() + py * axis.y() + pz * axis.z();
        double square = px * px + py * py + pz * pz;
        double q = Math.sqrt(Math.max(0, square - t * t));
        double foot = t * cos - q * sin;
        if (foot <= 0) {
            return Math.sqrt(square) - ra;
        }
        if (foot >= length * cos) {
            return Math.sqrt((t - length) * (t - length) + q * q) - rb;
        }
        return t * sin + q * cos - ra;
    }
}
