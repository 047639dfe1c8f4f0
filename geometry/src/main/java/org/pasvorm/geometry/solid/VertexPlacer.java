package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Gives every patch of a block's cells its vertex. Where all samples around see the same piece, the vertex is
/// the mean of the crossings moved onto that piece; elsewhere the crossings are found on the exact solid and
/// the vertex is solved
/// onto all pieces seen there.
final class VertexPlacer {
    /// How far a vertex may leave its cell, in voxels: clamping to the cell blunts edges.
    private static final double LEEWAY = 0.3;

    /// With two leaves at most, as where only both sides of a wall are near, no crease can hide from the samples.
    private static final int SCAN_PAIR = 2;

    private final Program program;
    private final Node root;
    private final BlockStore store;
    private SampleGrid grid;
    private final VertexSolver solver;
    private final Crossings crossings;
    private final @Nullable Block[] around = new Block[8];
    private final double[] value = new double[8];
    private final int[] piece = new int[8];
    private final double[] p = new double[3];
    private final double[] crossing = new double[3];
    private double leeway = LEEWAY;
    private boolean crowded;

    /// Whether the vertex in `p` should lie on a crease, but does not.
    private boolean missed;

    VertexPlacer(Program program, BlockStore store) {
        this.program = program;
        this.root = program.root();
        this.store = store;
        this.grid = store.grid();
        this.solver = new VertexSolver(program, grid);
        this.crossings = new Crossings(root);
    }

    void place(Block b) {
        if (b.vertexCount == 0) {
            return;
        }
        b.vertices = new double[3 * b.vertexCount];
        b.creased = new boolean[b.vertexCount];
        b.loose = new ArrayList<>();
        b.unsettled = new BitSet();
        boolean entered = false;
        for (int slot = 0; slot < b.cells.length; slot++) {
            if (b.keepVertices(slot)) {
                continue;
            }
            if (!entered) {
                enter(b);
                entered = true;
            }
            place(b, slot);
        }
    }

    private void place(Block b, int slot) {
        int cell = b.cells[slot];
        int code = b.codes[slot];
        loadCorners(b, cell);
        for (int patch = 0; patch < PatchTables.patchCount(code); patch++) {
            boolean creased = vertex(b, cell, code, patch);
            store(b, b.firstVertex[slot] + patch, creased);
            if (missed || creased && isStray(b, cell)) {
                b.loose.add(solver.loose(b.firstVertex[slot] + patch));
                b.unsettled.set(b.firstVertex[slot] + patch);
            }
        }
    }

    /// Whether the vertex in `p` lies outside its cell.
    private boolean isStray(Block b, int cell) {
        double i = 8.0 * b.bx + (cell & 7);
        double j = 8.0 * b.by + (cell >> 3 & 7);
        double k = 8.0 * b.bz + (cell >> 6);
        boolean within = p[0] >= grid.x(i)
                && p[1] >= grid.y(j)
                && p[2] >= grid.z(k)
                && p[0] <= grid.x(i + 1)
                && p[1] <= grid.y(j + 1)
                && p[2] <= grid.z(k + 1);
        return !within;
    }

    /// Makes ready to place single vertices of a block anew.
    void enter(Block b) {
        grid = b.grid;
        BlockSampler.enter(program, grid, b);
        crossings.enter(grid);
        solver.enter(grid);
        crowded = root.leaves() > SCAN_PAIR;
        store.findAfter(b, around);
    }

    /// Places one vertex anew, held within its cell.
    void within(Block b, int slot, int patch) {
        leeway = 0;
        loadCorners(b, b.cells[slot]);
        Arrays.fill(piece, -1);
        boolean creased = vertex(b, b.cells[slot], b.codes[slot], patch);
        store(b, b.firstVertex[slot] + patch, creased);
        leeway = LEEWAY;
    }

    /// Places one vertex in the middle of its crossings: off the surface at creases, but never tangled.
    void middle(Block b, int slot, int patch) {
        loadCorners(b, b.cells[slot]);
        massPoint(b, b.cells[slot], b.codes[slot], patch, false);
        store(b, b.firstVertex[slot] + patch, false);
    }

    private void store(Block b, int vertex, boolean creased) {
        System.arraycopy(p, 0, b.vertices, 3 * vertex, 3);
        b.creased[vertex] = creased;
    }

    private void loadCorners(Block b, int cell) {
        for (int c = 0; c < 8; c++) {
            int i = (cell & 7) + (c & 1);
            int j = (cell >> 3 & 7) + (c >> 1 & 1);
            int k = (cell >> 6) + (c >> 2);
            Block from = around[(i >> 3) + 2 * (j >> 3) + 4 * (k >> 3)];
            int s = (i & 7) + 8 * (j & 7) + 64 * (k & 7);
            value[c] = from == null ? Double.NaN : from.value(s);
            piece[c] = Double.isNaN(value[c]) || from == null ? -1 : from.piece(s);
        }
    }

    /// Leaves the vertex in `p`; true when it lies on more than one piece.
    private boolean vertex(Block b, int cell, int code, int patch) {
        double i = 8.0 * b.bx + (cell & 7);
        double j = 8.0 * b.by + (cell >> 3 & 7);
        double k = 8.0 * b.bz + (cell >> 6);
        double w = leeway;
        solver.hold(
                grid.x(i - w), grid.y(j - w), grid.z(k - w), grid.x(i + 1 + w), grid.y(j + 1 + w), grid.z(k + 1 + w));
        solver.clearPieces();
        missed = false;
        int only = onlyPiece();
        massPoint(b, cell, code, patch, only < 0);
        if (only >= 0) {
            solver.addPiece(only);
        }
        if (only >= 0 && solver.pieceCount() == 1) {
            solver.smooth(p);
            if (!crowded || solver.settled(p)) {
                return false;
            }
            solver.clearPieces();
            massPoint(b, cell, code, patch, true);
        }
        solver.crease(p);
        missed = solver.missed() && solver.pieceCount() > 1;
        return !missed && solver.pieceCount() > 1;
    }

    /// The piece that all known corners saw, −1 when there are several or none.
    private int onlyPiece() {
        int only = -1;
        for (int c = 0; c < 8; c++) {
            if (piece[c] >= 0 && only >= 0 && piece[c] != only) {
                return -1;
            }
            only = Math.max(only, piece[c]);
        }
        return only;
    }

    /// The mean of a patch's crossings, in `p`. With `exact` they are found on the solid itself, and their
    /// pieces are given to the solver.
    private void massPoint(Block b, int cell, int code, int patch, boolean exact) {
        int n = 0;
        double sx = 0;
        double sy = 0;
        double sz = 0;
        for (int e = 0; e < 12; e++) {
            if (PatchTables.patch(code, e) == patch) {
                cross(b, cell, e, exact);
                sx += crossing[0];
                sy += crossing[1];
                sz += crossing[2];
                n++;
            }
        }
        p[0] = sx / n;
        p[1] = sy / n;
        p[2] = sz / n;
    }

    /// The crossing of one edge, in `crossing`.
    private void cross(Block b, int cell, int edge, boolean exact) {
        double low = value[PatchTables.edgeLow(edge)];
        double high = value[PatchTables.edgeHigh(edge)];
        if (exact) {
            solver.addPiece(crossings.find(b, cell, edge, low, high, crossing));
        } else {
            crossings.guess(b, cell, edge, low, high, crossing);
        }
    }
}
