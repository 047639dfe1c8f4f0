package org.pasvorm.printing.check;

import org.pasvorm.geometry.vector.Vec3;

/// Distances between line segments.
final class Segments {
    private Segments() {}

    /// Shortest distance between the segments `a0 a1` and `b0 b1`; either may be a point.
    static double distance(Vec3 a0, Vec3 a1, Vec3 b0, Vec3 b1) {
        Vec3 u = a1.minus(a0);
        Vec3 v = b1.minus(b0);
        Vec3 w = a0.minus(b0);
        double uu = u.dot(u);
        double uv = u.dot(v);
        double vv = v.dot(v);
        double det = uu * vv - uv * uv;
        double s = det > 1e-12 * uu * vv ? Math.clamp((uv * v.dot(w) - vv * u.dot(w)) / det, 0, 1) : 0;
        double t = vv > 0 ? Math.clamp((uv * s + v.dot(w)) / vv, 0, 1) : 0;
        s = uu > 0 ? Math.clamp((uv * t - u.dot(w)) / uu, 0, 1) : 0;
        t = vv > 0 ? Math.clamp((uv * s + v.dot(w)) / vv, 0, 1) : 0;
        return a0.plus(s, u).distance(b0.plus(t, v));
    }
}
