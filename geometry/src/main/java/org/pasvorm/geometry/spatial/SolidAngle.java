package org.pasvorm.geometry.spatial;

/// Sums the solid angles of triangles seen from one point, as in Van Oosterom and Strackee, "The solid angle of a plane
/// triangle" (1983).
///
/// The formula gives each half angle as the argument of a complex number. Those are multiplied, with whole turns
/// counted on the way, so that one arc tangent serves many triangles.
final class SolidAngle {
    private double re;
    private double im;
    private int turns;

    /// The sum of half the solid angles of the triangles in slots `from` to `to - 1`: positive when the point sees
    /// inner sides, 2π in all from inside a closed surface. A triangle whose plane goes through the point adds
    /// nothing.
    ///
    /// @param p nine coordinates a slot
    double halfSum(double[] p, int from, int to, double x, double y, double z) {
        re = 1;
        im = 0;
        turns = 0;
        for (int at = 9 * from; at < 9 * to; at += 9) {
            add(p, at, x, y, z);
        }
        return Math.atan2(im, re) + 2 * Math.PI * turns;
    }

    private void add(double[] p, int at, double x, double y, double z) {
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
        double cosine = a * b * c
                + (ax * bx + ay * by + az * bz) * c
                + (bx * cx + by * cy + bz * cz) * a
                + (cx * ax + cy * ay + cz * az) * b;
        if (volume != 0) {
            turn(cosine, volume);
        }
    }

    /// Multiplies by a number of the given direction, shortened to a length between 0.7 and 1.
    private void turn(double cosine, double sine) {
        double scale = 1 / (Math.abs(cosine) + Math.abs(sine));
        double c = cosine * scale;
        double s = sine * scale;
        double before = im;
        double real = re * c - im * s;
        im = re * s + im * c;
        re = real;
        if (before >= 0 && s > 0 && im < 0) {
            turns++;
        } else if (before < 0 && s < 0 && im >= 0) {
            turns--;
        }
    }
}
