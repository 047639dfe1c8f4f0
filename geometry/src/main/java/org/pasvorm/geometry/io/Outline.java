package org.pasvorm.geometry.io;

/// One polygon laid flat: its corners in the plane of its area vector, counter-clockwise, as a ring from which corners
/// are removed one by one. Reused from polygon to polygon.
final class Outline {
    private int[] vertex = new int[16];
    private double[] u = new double[16];
    private double[] v = new double[16];
    private int[] next = new int[16];
    private int[] previous = new int[16];
    private boolean[] gone = new boolean[16];
    private int[] reflex = new int[16];
    private int reflexCount;
    private long tests;
    private int count;

    void load(SoupBuilder soup, IntList corners, int from, int corner) {
        count = corner;
        grow();
        for (int i = 0; i < count; i++) {
            vertex[i] = corners.get(from + i);
            next[i] = i + 1 == count ? 0 : i + 1;
            previous[i] = i == 0 ? count - 1 : i - 1;
            gone[i] = false;
        }
        flatten(soup);
        reflexCount = 0;
        for (int i = 0; i < count; i++) {
            if (!(turn(i) > 0)) {
                reflex[reflexCount++] = i;
            }
        }
    }

    private void grow() {
        if (count > vertex.length) {
            int length = IntList.grown(count);
            vertex = new int[length];
            u = new double[length];
            v = new double[length];
            next = new int[length];
            previous = new int[length];
            gone = new boolean[length];
            reflex = new int[length];
        }
    }

    /// Drops the axis along which the area vector is longest; mirrors where that would turn the outline round.
    private void flatten(SoupBuilder soup) {
        double[] area = new double[3];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < 3; axis++) {
                area[axis] += areaTerm(soup, i, (axis + 1) % 3, (axis + 2) % 3);
            }
        }
        int drop = 0;
        for (int axis = 1; axis < 3; axis++) {
            drop = Math.abs(area[axis]) > Math.abs(area[drop]) ? axis : drop;
        }
        double sign = area[drop] < 0 ? -1 : 1;
        for (int i = 0; i < count; i++) {
            u[i] = sign * soup.coordinate(vertex[i], (drop + 1) % 3);
            v[i] = soup.coordinate(vertex[i], (drop + 2) % 3);
        }
    }

    private double areaTerm(SoupBuilder soup, int i, int p, int q) {
        int origin = vertex[0];
        double p0 = soup.coordinate(vertex[i], p) - soup.coordinate(origin, p);
        double q0 = soup.coordinate(vertex[i], q) - soup.coordinate(origin, q);
        double p1 = soup.coordinate(vertex[next[i]], p) - soup.coordinate(origin, p);
        double q1 = soup.coordinate(vertex[next[i]], q) - soup.coordinate(origin, q);
        return p0 * q1 - p1 * q0;
    }

    int vertex(int i) {
        return vertex[i];
    }

    int next(int i) {
        return next[i];
    }

    int previous(int i) {
        return previous[i];
    }

    void remove(int i) {
        next[previous[i]] = next[i];
        previous[next[i]] = previous[i];
        gone[i] = true;
    }

    /// How many corner-in-ear tests were made since the last call.
    long takeTests() {
        long made = tests;
        tests = 0;
        return made;
    }

    boolean isConvexQuad() {
        return reflexCount == 0;
    }

    /// 0 or 1: the corner at which the shorter diagonal of a quadrilateral begins.
    int shorterDiagonal() {
        return square(1, 3) < square(0, 2) ? 1 : 0;
    }

    private double square(int a, int b) {
        return (u[a] - u[b]) * (u[a] - u[b]) + (v[a] - v[b]) * (v[a] - v[b]);
    }

    /// Whether the triangle at corner `i` can be cut off: convex, with no other corner in it.
    boolean isEar(int i) {
        int a = previous[i];
        int c = next[i];
        if (!(turn(a, i, c) > 0)) {
            return false;
        }
        int kept = 0;
        boolean free = true;
        for (int k = 0; k < reflexCount; k++) {
            int p = reflex[k];
            tests++;
            if (gone[p] || turn(p) > 0) {
                continue;
            }
            reflex[kept++] = p;
            free = free && !isIn(p, a, i, c);
        }
        reflexCount = kept;
        return free;
    }

    private boolean isIn(int p, int a, int b, int c) {
        if (p == a || p == b || p == c || samePlace(p, a) || samePlace(p, b) || samePlace(p, c)) {
            return false;
        }
        return turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0;
    }

    private boolean samePlace(int p, int q) {
        return u[p] == u[q] && v[p] == v[q];
    }

    private double turn(int i) {
        return turn(previous[i], i, next[i]);
    }

    /// Twice the signed area of the triangle; positive for a left turn.
    private double turn(int a, int b, int c) {
        return (u[b] - u[a]) * (v[c] - v[a]) - (u[c] - u[a]) * (v[b] - v[a]);
    }
}
