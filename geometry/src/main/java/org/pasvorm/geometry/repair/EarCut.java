package org.pasvorm.geometry.repair;

/// Triangulates a polygon in the plane by cutting ears, the best-shaped first. Corners may coincide (bridges to inner
/// rims). A polygon that crosses itself still gets n - 2 triangles over its corners, some of them folded.
final class EarCut {
    private final double[] uv;
    private final int[] after;
    private final int[] before;
    private final double[] quality;
    private final boolean[] blocked;
    private int left;

    private EarCut(double[] uv) {
        int n = uv.length / 2;
        this.uv = uv;
        this.after = new int[n];
        this.before = new int[n];
        this.quality = new double[n];
        this.blocked = new boolean[n];
        this.left = n;
        for (int i = 0; i < n; i++) {
            after[i] = (i + 1) % n;
            before[i] = (i + n - 1) % n;
        }
    }

    /// @param uv two coordinates a corner, counter-clockwise, at least three corners
    /// @return corner numbers, three a triangle, counter-clockwise
    static int[] triangulate(double[] uv) {
        return new EarCut(uv).run();
    }

    private int[] run() {
        int n = left;
        int[] triangles = new int[3 * (n - 2)];
        for (int i = 0; i < n; i++) {
            quality[i] = quality(i);
        }
        int out = 0;
        int start = 0;
        while (left > 3) {
            int ear = bestEar(start);
            out = emit(triangles, out, ear);
            start = after[ear];
            remove(ear);
        }
        emit(triangles, out, start);
        return triangles;
    }

    private int emit(int[] triangles, int out, int ear) {
        triangles[out] = before[ear];
        triangles[out + 1] = ear;
        triangles[out + 2] = after[ear];
        return out + 3;
    }

    private void remove(int ear) {
        int a = before[ear];
        int b = after[ear];
        after[a] = b;
        before[b] = a;
        left--;
        quality[a] = quality(a);
        quality[b] = quality(b);
        blocked[a] = false;
        blocked[b] = false;
    }

    private int bestEar(int start) {
        for (int attempt = 0; attempt < 2; attempt++) {
            for (int ear = best(start); ear >= 0; ear = best(start)) {
                if (isEmpty(ear)) {
                    return ear;
                }
                blocked[ear] = true;
            }
            unblock(start);
        }
        return leastBad(start);
    }

    private int best(int start) {
        int best = -1;
        int i = start;
        do {
            if (!blocked[i] && quality[i] > 0 && (best < 0 || quality[i] > quality[best])) {
                best = i;
            }
            i = after[i];
        } while (i != start);
        return best;
    }

    private int leastBad(int start) {
        int best = start;
        for (int i = after[start]; i != start; i = after[i]) {
            if (quality[i] > quality[best]) {
                best = i;
            }
        }
        return best;
    }

    private void unblock(int start) {
        int i = start;
        do {
            blocked[i] = false;
            i = after[i];
        } while (i != start);
    }

    /// Area over squared perimeter of the ear, negative at a reflex corner.
    private double quality(int i) {
        int a = before[i];
        int b = after[i];
        double around = length(a, i) + length(i, b) + length(b, a);
        return around > 0 ? area(a, i, b) / (around * around) : 0;
    }

    private boolean isEmpty(int ear) {
        int a = before[ear];
        int b = after[ear];
        for (int i = after[b]; i != a; i = after[i]) {
            if (quality[i] <= 0 && !same(i, a) && !same(i, ear) && !same(i, b) && contains(a, ear, b, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(int a, int b, int c, int p) {
        return area(a, b, p) >= 0 && area(b, c, p) >= 0 && area(c, a, p) >= 0;
    }

    private boolean same(int a, int b) {
        return uv[2 * a] == uv[2 * b] && uv[2 * a + 1] == uv[2 * b + 1];
    }

    private double length(int a, int b) {
        return Math.hypot(uv[2 * a] - uv[2 * b], uv[2 * a + 1] - uv[2 * b + 1]);
    }

    private double area(int a, int b, int c) {
        return (uv[2 * b] - uv[2 * a]) * (uv[2 * c + 1] - uv[2 * a + 1])
                - (uv[2 * c] - uv[2 * a]) * (uv[2 * b + 1] - uv[2 * a + 1]);
    }
}
