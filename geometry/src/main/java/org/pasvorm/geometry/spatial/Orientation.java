package org.pasvorm.geometry.spatial;

/// On which side of a plane or a line a point lies: the sign of a determinant, never wrong. Computed in double first;
/// where rounding could have turned the sign (error bounds of Shewchuk 1997), again without rounding.
///
/// Points are given as an array and the place of their first coordinate. Keeps scratch memory: one for each thread.
final class Orientation {
    private static final double ROUNDING = 0x1p-53;
    private static final double BOUND_3D = (7 + 56 * ROUNDING) * ROUNDING;
    private static final double BOUND_2D = (3 + 16 * ROUNDING) * ROUNDING;

    private final ExactSum sum = new ExactSum();
    private final double[] difference = new double[9];
    private final double[] tail = new double[9];
    private double value;

    /// The determinant of the last question as computed in double: six times the volume of the tetrahedron or twice the
    /// area of the triangle, good for interpolation only.
    double value() {
        return value;
    }

    /// The sign of the determinant of a − d, b − d, c − d: positive when a, b, c are counter-clockwise seen from the
    /// side of their plane where d is not.
    int side(double[] p, int a, int b, int c, double[] o, int d) {
        return side(p, a, p, b, p, c, o, d);
    }

    /// As [#side(double[],int,int,int,double[],int)], every point from an array of its own.
    int side(double[] pa, int a, double[] pb, int b, double[] pc, int c, double[] pd, int d) {
        double ax = pa[a] - pd[d];
        double ay = pa[a + 1] - pd[d + 1];
        double az = pa[a + 2] - pd[d + 2];
        double bx = pb[b] - pd[d];
        double by = pb[b + 1] - pd[d + 1];
        double bz = pb[b + 2] - pd[d + 2];
        double cx = pc[c] - pd[d];
        double cy = pc[c + 1] - pd[d + 1];
        double cz = pc[c + 2] - pd[d + 2];
        value = az * (bx * cy - cx * by) + bz * (cx * ay - ax * cy) + cz * (ax * by - bx * ay);
        double size = Math.abs(az) * (Math.abs(bx * cy) + Math.abs(cx * by))
                + Math.abs(bz) * (Math.abs(cx * ay) + Math.abs(ax * cy))
                + Math.abs(cz) * (Math.abs(ax * by) + Math.abs(bx * ay));
        if (Math.abs(value) > BOUND_3D * size) {
            return value > 0 ? 1 : -1;
        }
        return size == 0 ? 0 : exactSide(pa, a, pb, b, pc, c, pd, d);
    }

    private int exactSide(double[] pa, int a, double[] pb, int b, double[] pc, int c, double[] pd, int d) {
        for (int axis = 0; axis < 3; axis++) {
            subtract(axis, pa[a + axis], pd[d + axis]);
            subtract(3 + axis, pb[b + axis], pd[d + axis]);
            subtract(6 + axis, pc[c + axis], pd[d + axis]);
        }
        sum.clear();
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int k = (i + 2) % 3;
            addTriple(i, 3 + j, 6 + k, 1);
            addTriple(i, 3 + k, 6 + j, -1);
        }
        return sum.sign();
    }

    private void subtract(int i, double x, double y) {
        double d = x - y;
        double virtual = x - d;
        difference[i] = d;
        tail[i] = (x - (d + virtual)) + (virtual - y);
    }

    private void addTriple(int i, int j, int k, int sign) {
        addPair(sign * difference[i], j, k);
        if (tail[i] != 0) {
            addPair(sign * tail[i], j, k);
        }
    }

    private void addPair(double x, int j, int k) {
        sum.addProduct(x, difference[j], difference[k]);
        if (tail[k] != 0) {
            sum.addProduct(x, difference[j], tail[k]);
        }
        if (tail[j] != 0) {
            sum.addProduct(x, tail[j], difference[k]);
            sum.addProduct(x, tail[j], tail[k]);
        }
    }

    /// The sign of the area of a, b, c seen along an axis, `u` and `v` being the two other axes: positive when
    /// counter-clockwise with u to the right and v up.
    int turn(double[] pa, int a, double[] pb, int b, double[] pc, int c, int u, int v) {
        double left = (pa[a + u] - pc[c + u]) * (pb[b + v] - pc[c + v]);
        double right = (pa[a + v] - pc[c + v]) * (pb[b + u] - pc[c + u]);
        value = left - right;
        double size = Math.abs(left) + Math.abs(right);
        if (Math.abs(value) > BOUND_2D * size) {
            return value > 0 ? 1 : -1;
        }
        return size == 0 ? 0 : exactTurn(pa, a, pb, b, pc, c, u, v);
    }

    private int exactTurn(double[] pa, int a, double[] pb, int b, double[] pc, int c, int u, int v) {
        subtract(0, pa[a + u], pc[c + u]);
        subtract(1, pa[a + v], pc[c + v]);
        subtract(2, pb[b + u], pc[c + u]);
        subtract(3, pb[b + v], pc[c + v]);
        sum.clear();
        addDouble(0, 3, 1);
        addDouble(1, 2, -1);
        return sum.sign();
    }

    private void addDouble(int i, int j, int sign) {
        sum.addProduct(sign * difference[i], difference[j]);
        sum.addProduct(sign * difference[i], tail[j]);
        sum.addProduct(sign * tail[i], difference[j]);
        sum.addProduct(sign * tail[i], tail[j]);
    }
}
