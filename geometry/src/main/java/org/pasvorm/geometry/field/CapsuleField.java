package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.Vec3;

/// All points within `radius` of the segment from `a` to `b`; exact.
public record CapsuleField(Vec3 a, Vec3 b, double radius) implements Field {
    /// Its thickness.
    @Override
    public double detail() {
        return 2 * radius;
    }

    @Override
    public double at(double x, double y, double z) {
        return segmentDistance(a, b, x, y, z) - radius;
    }

    /// Distance from a point to the segment from `a` to `b`.
    static double segmentDistance(Vec3 a, Vec3 b, double x, double y, double z) {
        double ex = b.x() - a.x();
        double ey = b.y() - a.y();
        double ez = b.z() - a.z();
        double px = x - a.x();
        double py = y - a.y();
        double pz = z - a.z();
        double ee = ex * ex + ey * ey + ez * ez;
        double t = ee == 0 ? 0 : Math.clamp((px * ex + py * ey + pz * ez) / ee, 0, 1);
        px -= t * ex;
        py -= t * ey;
        pz -= t * ez;
        return Math.sqrt(px * px + py * py + pz * pz);
    }
}
