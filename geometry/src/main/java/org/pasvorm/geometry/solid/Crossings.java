package org.pasvorm.geometry.solid;

/// Where the edges of one block's cells cross the solid's surface. Up to four cells share an edge: what was found on
/// the exact solid is kept until the next block. For one thread.
final class Crossings {
    private static final int MOST_STEPS = 12;

    /// So near to zero, in voxels, the value at a crossing is.
    private static final double EXACT = 1e-3;

    /// Sample positions along a side of the block's cells.
    private static final int ENDS = SampleGrid.SIDE + 1;

    private final Node root;
    private SampleGrid grid = new SampleGrid(1);
    private final double[] share = new double[3 * ENDS * ENDS * ENDS];
    private final int[] piece = new int[3 * ENDS * ENDS * ENDS];
    private final int[] foundIn = new int[3 * ENDS * ENDS * ENDS];
    private int visit;

    /// The edge at hand: its first sample and its axis.
    private double i;

    private double j;
    private double k;
    private int axis;

    Crossings(Node root) {
        this.root = root;
    }

    /// Forgets what was found, for a block on the given grid.
    void enter(SampleGrid of) {
        grid = of;
        visit++;
    }

    /// The crossing on the straight line between the values at an edge's ends; leaves its place in `p`.
    ///
    /// @param low value at the edge's first end, NaN when not known
    /// @param high value at its other end, NaN when not known
    void guess(Block b, int cell, int edge, double low, double high, double[] p) {
        number(b, cell, edge);
        along(linear(end(low, 0, p), end(high, 1, p)), p);
    }

    /// As [#guess], but on the exact solid; the answer is the piece of the surface there.
    int find(Block b, int cell, int edge, double low, double high, double[] p) {
        int number = number(b, cell, edge);
        if (foundIn[number] != visit) {
            share[number] = regulaFalsi(end(low, 0, p), end(high, 1, p), p);
            piece[number] = root.piece();
            foundIn[number] = visit;
        }
        along(share[number], p);
        return piece[number];
    }

    private int number(Block b, int cell, int edge) {
        int c = PatchTables.edgeLow(edge);
        int ci = (cell & 7) + (c & 1);
        int cj = (cell >> 3 & 7) + (c >> 1 & 1);
        int ck = (cell >> 6) + (c >> 2);
        i = 8.0 * b.bx + ci;
        j = 8.0 * b.by + cj;
        k = 8.0 * b.bz + ck;
        axis = edge >> 2;
        return 3 * (ci + ENDS * (cj + ENDS * ck)) + axis;
    }

    private void along(double t, double[] p) {
        p[0] = grid.x(i + (axis == 0 ? t : 0));
        p[1] = grid.y(j + (axis == 1 ? t : 0));
        p[2] = grid.z(k + (axis == 2 ? t : 0));
    }

    private double end(double known, double t, double[] p) {
        return Double.isNaN(known) ? valueAt(t, p) : known;
    }

    private double valueAt(double t, double[] p) {
        along(t, p);
        return root.value(p[0], p[1], p[2]);
    }

    private static double linear(double a, double b) {
        return a == b ? 0.5 : Math.clamp(a / (a - b), 0, 1);
    }

    /// The zero between the ends of an edge by the Illinois variant of false position, which is also the last point
    /// that is asked. Where one end's sign was bound (see [HangingSigns]) there is none, and the end nearer to the
    /// surface is taken.
    private double regulaFalsi(double atLow, double atHigh, double[] p) {
        double t0 = 0;
        double t1 = 1;
        double a = atLow;
        double b = atHigh;
        double t = linear(a, b);
        if (a < 0 == b < 0) {
            t = Math.abs(a) < Math.abs(b) ? 0 : 1;
            valueAt(t, p);
            return t;
        }
        for (int n = 0; n < MOST_STEPS; n++) {
            double v = valueAt(t, p);
            if (Math.abs(v) < EXACT * grid.voxel()) {
                return t;
            }
            if (v < 0 == a < 0) {
                t0 = t;
                a = v;
                b *= 0.5;
            } else {
                t1 = t;
                b = v;
                a *= 0.5;
            }
            t = t0 + (t1 - t0) * linear(a, b);
        }
        valueAt(t, p);
        return t;
    }
}
