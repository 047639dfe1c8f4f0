package org.pasvorm.geometry.spatial;

/// The solid angle of a triangle seen from a point, as in Van Oosterom and Strackee, "The solid angle of a plane
/// triangle" (1983).
final class SolidAngle {
    private SolidAngle() {}

    /// Half the solid angle, −π to π: positive when the point sees the inner side. Zero from a corner or within the
    /// plane of the triangle but outside of it.
    ///
    /// @param p nine coordinates a triangle
    /// @param at where the triangle starts
    static double half(double[] p, int at, double x, double y, double z) {
        double ax = p[at] - x;
        double ay = p[at + 1] - y;
        double az = p[at + 2] - z;
        double bx = p[at + 3] - x;
        double by = p[at + 4] - y;
        double bz = p[at + 5] - z;
        double cx = p[at + 6] - x;
        double cy = p[at + 7] - y;
        double cz = p[at + 8] - z;
        double a = Math.sqrt(ax * ax + ay * ay + az * az);
        double b = Math.sqrt(bx * bx + by * by + bz * bz);
        double c = Math.sqrt(cx * cx + cy * cy + cz * cz);
        double volume = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
        if (volume == 0) {
            return 0;
        }
        double cosine = a * b * c
                + (ax * bx + ay * by + az * bz) * c
                + (bx * cx + by * cy + bz * cz) * a
                + (cx * ax + cy * ay + cz * az) * b;
        return Math.atan2(volume, cosine);
    }
}
