package org.pasvorm.geometry.field;

/// Circular blends of two distances. Where both are true distances with surfaces at right angles, the blended
/// edge is an arc of exactly the stated radius.
public final class Blend {
    private Blend() {}

    /// Intersection of `a` and `b` with the convex edge rounded by radius `r`:
    /// `min(max(a+r, b+r), 0) + hypot(max(a+r, 0), max(b+r, 0)) − r`. Grows with both arguments.
    public static double round(double a, double b, double r) {
        double u = a + r;
        double w = b + r;
        if (u <= 0 || w <= 0) {
            return Math.max(a, b);
        }
        return Math.sqrt(u * u + w * w) - r;
    }

    /// Union of `a` and `b` with the concave edge filled by radius `r`; the mirror image of [#round].
    public static double smoothUnion(double a, double b, double r) {
        return -round(-a, -b, r);
    }
}
