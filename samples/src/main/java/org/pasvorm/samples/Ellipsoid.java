package org.pasvorm.samples;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// An ellipsoid about the origin of `frame` with half axes along the frame's axes. Outside, the value is the distance
/// to first order, never more than the true distance; inside, a bound.
final class Ellipsoid implements Part {
    private final RigidTransform local;
    private final Vec3 centre;
    private final Vec3 half;
    private final double least;

    Ellipsoid(RigidTransform frame, Vec3 half) {
        this.local = frame.inverse();
        this.centre = frame.origin();
        this.half = half;
        this.least = Math.min(half.x(), Math.min(half.y(), half.z()));
    }

    static Ellipsoid ball(Vec3 centre, double r) {
        return new Ellipsoid(RigidTransform.translation(centre), new Vec3(r, r, r));
    }

    @Override
    public Vec3 centre() {
        return centre;
    }

    @Override
    public double radius() {
        return Math.max(half.x(), Math.max(half.y(), half.z()));
    }

    @Override
    public double at(double px, double py, double pz) {
        Vec3 o = local.origin();
        double x =
                (local.xAxis().x() * px + local.yAxis().x() * py + local.zAxis().x() * pz + o.x()) / half.x();
        double y =
                (local.xAxis().y() * px + local.yAxis().y() * py + local.zAxis().y() * pz + o.y()) / half.y();
        double z =
                (local.xAxis().z() * px + local.yAxis().z() * py + local.zAxis().z() * pz + o.z()) / half.z();
        double k = Math.sqrt(x * x + y * y + z * z);
        if (k <= 1) {
            return (k - 1) * least;
        }
        double gx = x / half.x();
        double gy = y / half.y();
        double gz = z / half.z();
        return (k - 1) * k / Math.sqrt(gx * gx + gy * gy + gz * gz);
    }
}
