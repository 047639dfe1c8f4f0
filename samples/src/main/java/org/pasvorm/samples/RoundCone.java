package org.pasvorm.samples;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The hull of two balls (centres `a` and `b`), flattened at right angles to its axis: along the frame's y the
/// thickness is `flat` times that of the plain round cone. This is the bone-with-flesh of fingers and metacarpals.
///
/// Outside, the value is the distance to first order (value over gradient length), which for this convex function
/// never exceeds the true distance; inside it is the plain value times `flat`, a bound too.
final class RoundCone implements Part {
    private final RigidTransform local;
    private final double length;
    private final double ra;
    private final double rb;
    private final double flat;
    private final double sin;
    private final double cos;
    private final Vec3 centre;
    private final double radius;

    private RoundCone(Vec3 a, double ra, Vec3 b, double rb, Vec3 thin, double flat) {
        Vec3 axis = b.minus(a);
        this.length = axis.length();
        this.local = frame(a, UnitVec3.of(axis), thin).inverse();
        this.ra = ra;
        this.rb = rb;
        this.flat = flat;
        this.sin = (ra - rb) / length;
        this.cos = Math.sqrt(1 - sin * sin);
        this.centre = a.lerp(b, 0.5);
        this.radius = length / 2 + Math.max(ra, rb);
    }

    /// @param thin the direction of the flattened thickness, not along the axis
    /// @param flat 0 to 1; 1 is round
    static RoundCone of(Vec3 a, double ra, Vec3 b, double rb, Vec3 thin, double flat) {
        if (!(a.distance(b) > Math.abs(ra - rb)) || !(flat > 0) || flat > 1) {
            throw new IllegalArgumentException("one ball contains the other, or flat is not in 0..1");
        }
        return new RoundCone(a, ra, b, rb, thin, flat);
    }

    static RoundCone round(Vec3 a, double ra, Vec3 b, double rb) {
        return of(a, ra, b, rb, UnitVec3.of(b.minus(a)).anyPerpendicular().vector(), 1);
    }

    private static RigidTransform frame(Vec3 origin, UnitVec3 z, Vec3 thin) {
        UnitVec3 x = UnitVec3.of(thin.cross(z.vector()));
        return new RigidTransform(x, UnitVec3.of(z.cross(x.vector())), z, origin);
    }

    @Override
    public Vec3 centre() {
        return centre;
    }

    @Override
    public double radius() {
        return radius;
    }

    @Override
    public double at(double px, double py, double pz) {
        Vec3 o = local.origin();
        double x =
                local.xAxis().x() * px + local.yAxis().x() * py + local.zAxis().x() * pz + o.x();
        double y =
                (local.xAxis().y() * px + local.yAxis().y() * py + local.zAxis().y() * pz + o.y()) / flat;
        double z =
                local.xAxis().z() * px + local.yAxis().z() * py + local.zAxis().z() * pz + o.z();
        double q = Math.sqrt(x * x + y * y);
        double along = z * cos - q * sin;
        double value;
        double slopeQ;
        if (along < 0) {
            double d = Math.sqrt(q * q + z * z);
            value = d - ra;
            slopeQ = d > 0 ? q / d : 0;
        } else if (along > length * cos) {
            double d = Math.sqrt(q * q + (z - length) * (z - length));
            value = d - rb;
            slopeQ = d > 0 ? q / d : 0;
        } else {
            value = q * cos + z * sin - ra;
            slopeQ = cos;
        }
        return value <= 0 ? value * flat : value / gradientLength(slopeQ, q > 0 ? y / q : 0);
    }

    private double gradientLength(double slopeQ, double shareY) {
        double side = slopeQ * slopeQ;
        return Math.sqrt(1 - side + side * (1 - shareY * shareY + shareY * shareY / (flat * flat)));
    }
}
