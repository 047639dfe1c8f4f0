package org.pasvorm.geometry.solid;

import java.util.Arrays;

/// Moves one point onto the pieces that meet near it. For one thread.
final class VertexSolver {
    private static final int MOST_PIECES = 8;
    private static final int MOST_STEPS = 8;

    /// So near, in voxels, a vertex is left where it is.
    private static final double EXACT = 1e-4;

    /// From so near one step more is surely enough.
    private static final double NEAR = 4e-3;

    /// How far off, in voxels, a vertex may be without another look.
    private static final double SLACK = 0.02;

    private final Program program;
    private final Node root;
    private double voxel;
    private final Solver3 solver = new Solver3();
    private final int[] pieces = new int[MOST_PIECES];
    private int count;
    private final double[] g = new double[3];
    private final double[] step = new double[3];
    private final double[] start = new double[3];
    private final double[] best = new double[3];
    private boolean missed;
    private final double[] low = new double[3];
    private final double[] high = new double[3];

    VertexSolver(Program program, SampleGrid grid) {
        this.program = program;
        this.root = program.root();
        this.voxel = grid.voxel();
    }

    /// Makes ready for vertices of cells of another size.
    void enter(SampleGrid grid) {
        voxel = grid.voxel();
    }

    void clearPieces() {
        count = 0;
    }

    boolean addPiece(int piece) {
        for (int i = 0; i < count; i++) {
            if (pieces[i] == piece) {
                return false;
            }
        }
        if (count == MOST_PIECES) {
            return false;
        }
        pieces[count++] = piece;
        return true;
    }

    int pieceCount() {
        return count;
    }

    /// The box that vertices must stay in.
    void hold(double lx, double ly, double lz, double hx, double hy, double hz) {
        low[0] = lx;
        low[1] = ly;
        low[2] = lz;
        high[0] = hx;
        high[1] = hy;
        high[2] = hz;
    }

    /// Newton's method from `p` on the one piece; leaves the answer in `p`.
    void smooth(double[] p) {
        System.arraycopy(p, 0, start, 0, 3);
        Node piece = program.node(pieces[0]);
        for (int n = 0; n < MOST_STEPS; n++) {
            double v = piece.gradient(p[0], p[1], p[2], g);
            if (Math.abs(v) < EXACT * voxel) {
                break;
            }
            newton(v, p);
            if (piece.landed(v, SLACK * voxel, p[0], p[1], p[2]) || Math.abs(v) < NEAR * voxel) {
                break;
            }
        }
        if (!held(p)) {
            descend(p);
        }
    }

    /// Whether the solid's surface is where the vertex is; if not, another piece cuts the vertex off.
    boolean settled(double[] p) {
        return Math.abs(root.value(p[0], p[1], p[2])) < 0.01 * voxel;
    }

    /// Newton's method from `p` on all pieces at once; when the solid is not zero there, the piece that hinders is
    /// added. Where that does not end within the box, [#missed] tells.
    void crease(double[] p) {
        missed = false;
        System.arraycopy(p, 0, start, 0, 3);
        double error = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 3; round++) {
            System.arraycopy(start, 0, p, 0, 3);
            onAllPieces(p);
            error = held(p) ? Math.abs(root.value(p[0], p[1], p[2])) : Double.POSITIVE_INFINITY;
            if (error < 1e-4 * voxel || error == Double.POSITIVE_INFINITY || !addPiece(root.piece())) {
                break;
            }
        }
        if (error > 0.02 * voxel) {
            missed = true;
            System.arraycopy(p, 0, best, 0, 3);
            descend(p);
            if (error < Math.abs(root.value(p[0], p[1], p[2]))) {
                System.arraycopy(best, 0, p, 0, 3);
            }
        }
    }

    /// Whether the last [#crease] did not reach the place where its pieces meet.
    boolean missed() {
        return missed;
    }

    /// What the last [#crease] was asked for.
    LooseVertex loose(int vertex) {
        return new LooseVertex(vertex, Arrays.copyOf(pieces, count), start.clone());
    }

    /// Newton's method from `p` on the given pieces; true when it ends on the solid's surface within the box.
    boolean meet(int[] of, double[] p) {
        count = of.length;
        System.arraycopy(of, 0, pieces, 0, count);
        onAllPieces(p);
        return held(p) && settled(p);
    }

    private void onAllPieces(double[] p) {
        for (int n = 0; n < MOST_STEPS; n++) {
            solver.clear();
            for (int i = 0; i < count; i++) {
                solver.add(program.node(pieces[i]).gradient(p[0], p[1], p[2], g), g);
            }
            solver.solve(step);
            double length = Math.sqrt(step[0] * step[0] + step[1] * step[1] + step[2] * step[2]);
            double scale = Math.min(1, 2 * voxel / Math.max(length, 1e-300));
            for (int i = 0; i < 3; i++) {
                p[i] += scale * step[i];
            }
            if (length < 1e-9) {
                return;
            }
        }
    }

    /// From the start down the solid's own gradient, without leaving the box.
    private void descend(double[] p) {
        System.arraycopy(start, 0, p, 0, 3);
        for (int n = 0; n < MOST_STEPS; n++) {
            double v = root.gradient(p[0], p[1], p[2], g);
            newton(v, p);
            clamp(p);
            if (Math.abs(v) < 1e-4 * voxel) {
                return;
            }
        }
    }

    /// A step against the gradient `g` of a value, of a voxel at most.
    private void newton(double v, double[] p) {
        double square = g[0] * g[0] + g[1] * g[1] + g[2] * g[2];
        if (square > 1e-12) {
            double scale = v / square;
            double limit = voxel / Math.sqrt(square);
            scale = Math.clamp(scale, -limit, limit);
            p[0] -= scale * g[0];
            p[1] -= scale * g[1];
            p[2] -= scale * g[2];
        }
    }

    private boolean held(double[] p) {
        for (int i = 0; i < 3; i++) {
            if (!(p[i] >= low[i] && p[i] <= high[i])) {
                return false;
            }
        }
        return true;
    }

    private void clamp(double[] p) {
        for (int i = 0; i < 3; i++) {
            p[i] = Math.clamp(p[i], low[i], high[i]);
        }
    }
}
