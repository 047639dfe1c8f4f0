package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A round cylinder with flat ends; exact.
public final class CylinderField extends ValueField {
    private final double cx;
    private final double cy;
    private final double cz;
    private final UnitVec3 axis;
    private final double half;
    private final double radius;

    public CylinderField(Vec3 a, Vec3 b, double radius) {
        super(a, b, radius);
        Vec3 c = a.lerp(b, 0.5);
        this.cx = c.x();
        this.cy = c.y();
        this.cz = c.z();
        this.axis = b.minus(a).direction();
        this.half = a.distance(b) / 2;
        this.radius = radius;
    }

    /// The smaller of diameter and length.
    @Override
    public double detail() {
        return 2 * Math.min(radius, half);
    }

    @Override
    public double at(double x, double y, double z) {
        double t = along(x, y, z);
        return extrude(side(x, y, z, t), Math.abs(t) - half);
    }

    private double along(double x, double y, double z) {
        return (x - cx) * axis.x() + (y - cy) * axis.y() + (z - cz) * axis.z();
    }

    private double side(double x, double y, double z, double t) {
        double px = x - cx;
        double py = y - cy;
        double pz = z - cz;
        return Math.sqrt(Math.max(0, px * px + py * py + pz * pz - t * t)) - radius;
    }

    /// The round side, the end at `a`, the end at `b`.
    @Override
    public int faces() {
        return 3;
    }

    @Override
    public int face(double x, double y, double z) {
        double t = along(x, y, z);
        return side(x, y, z, t) >= Math.abs(t) - half ? 0 : t > 0 ? 2 : 1;
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        double t = along(x, y, z);
        if (face == 0) {
            double q = side(x, y, z, t) + radius;
            double scale = q > 0 ? 1 / q : 0;
            g[0] = (x - cx - t * axis.x()) * scale;
            g[1] = (y - cy - t * axis.y()) * scale;
            g[2] = (z - cz - t * axis.z()) * scale;
            return q - radius;
        }
        int sign = face == 1 ? -1 : 1;
        g[0] = sign * axis.x();
        g[1] = sign * axis.y();
        g[2] = sign * axis.z();
        return sign * t - half;
    }

    /// Distance to an extrusion from the distance `q` within the section and `w` along the axis; exact when
    /// both are.
    static double extrude(double q, double w) {
        return q > 0 && w > 0 ? Math.sqrt(q * q + w * w) : Math.max(q, w);
    }
}
