package org.pasvorm.geometry.field;

import java.util.List;

/// Refuses polygons that bound no region.
final class RingCheck {
    private RingCheck() {}

    static void requireRing(double[] ring) {
        if (ring.length < 6 || ring.length % 2 != 0) {
            throw new IllegalArgumentException("a ring needs three corners, each with x and y");
        }
        int n = ring.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double step = Math.hypot(ring[2 * j] - ring[2 * i], ring[2 * j + 1] - ring[2 * i + 1]);
            if (!(step > 0) || !Double.isFinite(step)) {
                throw new IllegalArgumentException("corner " + i + " of a ring is where the next one is, or nowhere");
            }
        }
    }

    /// Tries every pair of segments: outlines are drawn by people and have hundreds, not millions.
    static void requireApart(List<double[]> rings) {
        for (int a = 0; a < rings.size(); a++) {
            for (int b = a; b < rings.size(); b++) {
                requireApart(rings.get(a), rings.get(b), a == b);
            }
        }
    }

    private static void requireApart(double[] a, double[] b, boolean same) {
        int n = a.length / 2;
        int m = b.length / 2;
        for (int i = 0; i < n; i++) {
            for (int j = same ? i + 2 : 0; j < m; j++) {
                boolean joined = same && (j + 1) % n == i;
                if (!joined && crosses(a, i, b, j)) {
                    throw new IllegalArgumentException(
                            "the outline crosses itself near (" + a[2 * i] + ", " + a[2 * i + 1] + ")");
                }
            }
        }
    }

    private static boolean crosses(double[] p, int i, double[] q, int j) {
        int k = (i + 1) % (p.length / 2);
        int l = (j + 1) % (q.length / 2);
        return parted(p[2 * i], p[2 * i + 1], p[2 * k], p[2 * k + 1], q[2 * j], q[2 * j + 1], q[2 * l], q[2 * l + 1])
                && parted(
                        q[2 * j], q[2 * j + 1], q[2 * l], q[2 * l + 1], p[2 * i], p[2 * i + 1], p[2 * k], p[2 * k + 1]);
    }

    /// Whether the line through the first two points has the other two on different sides.
    private static boolean parted(
            double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        double c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        double d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
        return c < 0 != d < 0;
    }
}
