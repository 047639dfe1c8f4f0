package org.pasvorm.geometry.solid;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Joins the vertices around every crossed grid edge of a block to two triangles, counter-clockwise from outside. Edges
/// that touch fine cells are fine edges: each belongs to the fine block or skirt of its first sample, and where it
/// crosses the face of a coarse cell, there is one triangle.
final class QuadBuilder {
    /// Numbers a polygon has in [#polygons].
    static final int POLYGON = 6;

    /// Below this cosine to the grid edge a triangle is held to be turning over.
    private static final double FLAT = 0.2;

    /// So near, in lengths of a diagonal, a corner is next to it.
    private static final double THIN = 0.1;

    private final BlockStore store;
    private final double[] xyz;
    private final boolean[] creased;
    private final @Nullable Block[] before = new Block[8];
    private final int[] quad = new int[4];
    private final SignWindow window;
    private final Envelope envelope = new Envelope();
    private int[] triangles = new int[1024];
    private int size;
    private BitSet suspects = new BitSet();

    /// Whether the vertices around the edge at hand are each the only one of its cell, in it, and all of one level.
    private boolean plain;
    private boolean uncut;

    QuadBuilder(BlockStore store, double[] xyz, boolean[] creased) {
        this.store = store;
        this.window = new SignWindow(store);
        this.xyz = xyz;
        this.creased = creased;
    }

    /// Joins the vertices of a block.
    void join(Block b) {
        b.triangles = build(b);
        b.suspects = suspects;
    }

    private int[] build(Block b) {
        size = 0;
        suspects = new BitSet();
        if (b.vertexCount > 0) {
            store.findBefore(b, before);
            for (int slot = 0; slot < b.cells.length; slot++) {
                int code = b.codes[slot];
                for (int axis = 0; axis < 3; axis++) {
                    edge(b, b.cells[slot], axis, (code & 1) != 0, (code >> (1 << axis) & 1) != 0);
                }
            }
        } else if (!b.hasCells && !b.refined) {
            skirt(b);
        }
        return Arrays.copyOf(triangles, size);
    }

    /// As [#build], but uncut, [#POLYGON] numbers each: the vertices (the last is −1 where there are three), the axis
    /// of the grid edge, and the direction of the outside along it.
    int[] polygons(Block b) {
        uncut = true;
        int[] polygons = build(b);
        uncut = false;
        return polygons;
    }

    /// Cuts one of the polygons as [#build] would now; the answer is the number of triangles.
    int cut(int[] polygons, int at, int[] to) {
        System.arraycopy(polygons, at, quad, 0, 4);
        size = 0;
        if (quad[3] >= 0) {
            split(polygons[at + 4], polygons[at + 5]);
        } else {
            emit(0, 1, 2);
        }
        System.arraycopy(triangles, 0, to, 0, size);
        return size / 3;
    }

    /// The edges on the high faces of refined blocks.
    private void skirt(Block b) {
        store.findBefore(b, before);
        window.fill(b);
        for (int s = 0; s < Block.SAMPLES; s++) {
            int i = s & 7;
            int j = s >> 3 & 7;
            int k = s >> 6;
            for (int axis = 0; axis < 3 && (i == 0 || j == 0 || k == 0); axis++) {
                boolean high = window.inside(i + (axis == 0 ? 1 : 0), j + (axis == 1 ? 1 : 0), k + (axis == 2 ? 1 : 0));
                if (touchesFine(b, s, axis)) {
                    edge(b, s, axis, window.inside(i, j, k), high);
                }
            }
        }
    }

    private boolean touchesFine(Block b, int cell, int axis) {
        for (int n = 1; n < 4; n++) {
            Block from = from(b, cell, back(axis, n));
            if (from != null && from.hasCells) {
                return true;
            }
        }
        return false;
    }

    private void edge(Block b, int cell, int axis, boolean lowInside, boolean highInside) {
        if (lowInside == highInside) {
            return;
        }
        int corners = 0;
        plain = true;
        for (int n = 0; n < 4; n++) {
            int v = vertexOf(b, cell, axis, back(axis, n));
            if (v < 0) {
                return;
            }
            if (corners == 0 || v != quad[corners - 1]) {
                quad[corners++] = v;
            }
        }
        if (quad[0] == quad[corners - 1]) {
            corners--;
        }
        if (!lowInside) {
            reverse(corners);
        }
        if (uncut) {
            quad[3] = corners == 4 ? quad[3] : -1;
            emit(0, 1, 2);
            add(quad[3], axis, lowInside ? 1 : -1);
            return;
        }
        int first = size / 3;
        if (corners == 4) {
            boolean even = split(axis, lowInside ? 1 : -1);
            plain = plain && inEnvelope(b, cell, axis, even);
        } else {
            emit(0, 1, 2);
            plain = false;
        }
        suspects.set(first, size / 3, !plain);
    }

    /// Whether the two triangles around an edge cannot meet those of other edges, if the same is true of these.
    private boolean inEnvelope(Block b, int cell, int axis, boolean even) {
        int next = (axis + 1) % 3;
        int after = (axis + 2) % 3;
        double u = b.coordinate(cell, next, 0);
        double v = b.coordinate(cell, after, 0);
        for (int n = 0; n < 4; n++) {
            int at = 3 * quad[n];
            envelope.set(n, xyz[at + next] - u, xyz[at + after] - v, xyz[at + axis]);
        }
        double low = b.coordinate(cell, axis, 0);
        double high = b.coordinate(cell, axis, 1);
        return even ? envelope.holds(0, 1, 2, 3, low, high) : envelope.holds(1, 2, 3, 0, low, high);
    }

    private void reverse(int corners) {
        for (int n = 0; n < corners / 2; n++) {
            int first = quad[n];
            quad[n] = quad[corners - 1 - n];
            quad[corners - 1 - n] = first;
        }
    }

    /// The axes (bits) along which the `n`th cell around an edge lies back from the edge's first sample.
    private static int back(int axis, int n) {
        int next = 1 << (axis + 1) % 3;
        int after = 1 << (axis + 2) % 3;
        return (n == 1 || n == 2 ? next : 0) | (n >= 2 ? after : 0);
    }

    /// The block of a cell that lies back from a cell of `b`.
    private @Nullable Block from(Block b, int cell, int back) {
        int over = ((cell & 7) == 0 ? back & 1 : 0)
                | ((cell >> 3 & 7) == 0 ? back & 2 : 0)
                | (cell >> 6 == 0 ? back & 4 : 0);
        return over == 0 ? b : before[over];
    }

    /// The vertex of a cell beside an edge; −1 when the cell is refined, and with it the edge.
    private int vertexOf(Block b, int cell, int axis, int back) {
        Block from = from(b, cell, back);
        if (from == null || !from.hasCells) {
            if (b.level() > 0) {
                return coarseVertexOf(b, cell, axis, back);
            }
            return from == null ? fail(b, cell, back) : -1;
        }
        int i = (cell & 7) - (back & 1);
        int j = (cell >> 3 & 7) - (back >> 1 & 1);
        int k = (cell >> 6) - (back >> 2);
        int own = (i & 7) + 8 * (j & 7) + 64 * (k & 7);
        int slot = from.slot(own);
        if (slot < 0) {
            return fail(b, cell, back);
        }
        int code = from.codes[slot];
        int vertex = from.vertexBase + from.firstVertex[slot] + PatchTables.patch(code, edge(axis, back));
        plain = plain && PatchTables.patchCount(code) == 1 && isWithin(from, own, vertex);
        return vertex;
    }

    private boolean isWithin(Block b, int cell, int vertex) {
        for (int axis = 0; axis < 3; axis++) {
            double x = xyz[3 * vertex + axis];
            if (!(x > b.coordinate(cell, axis, 0) && x < b.coordinate(cell, axis, 1))) {
                return false;
            }
        }
        return true;
    }

    /// The vertex of a coarse cell beside a fine edge.
    private int coarseVertexOf(Block b, int cell, int axis, int back) {
        plain = false;
        int i = 8 * b.bx + (cell & 7) - (back & 1) >> 1;
        int j = 8 * b.by + (cell >> 3 & 7) - (back >> 1 & 1) >> 1;
        int k = 8 * b.bz + (cell >> 6) - (back >> 2) >> 1;
        Block from = store.find(i >> 3, j >> 3, k >> 3);
        int slot = from == null ? -1 : from.slot((i & 7) + 8 * (j & 7) + 64 * (k & 7));
        if (from == null || slot < 0) {
            return fail(b, cell, back);
        }
        int code = from.codes[slot];
        int next = (axis + 1) % 3;
        int after = (axis + 2) % 3;
        int patch;
        if ((cell >> 3 * next & 1) != 0) {
            patch = PatchTables.patchOnFace(code, 2 * after + (back >> after & 1));
        } else if ((cell >> 3 * after & 1) != 0) {
            patch = PatchTables.patchOnFace(code, 2 * next + (back >> next & 1));
        } else {
            patch = PatchTables.patch(code, edge(axis, back));
        }
        return from.vertexBase + from.firstVertex[slot] + patch;
    }

    /// The number of an edge in the cell that lies so far back from it.
    private static int edge(int axis, int back) {
        int first = axis == 0 ? 1 : 0;
        int second = axis == 2 ? 1 : 2;
        return 4 * axis + (back >> first & 1) + 2 * (back >> second & 1);
    }

    private static int fail(Block b, int cell, int back) {
        int i = (cell & 7) - (back & 1);
        int j = (cell >> 3 & 7) - (back >> 1 & 1);
        int k = (cell >> 6) - (back >> 2);
        throw new EvaluationFailure(
                "open",
                "the field changes faster than it promises: its surface ends here",
                b.grid.point(8.0 * b.bx + i, 8.0 * b.by + j, 8.0 * b.bz + k));
    }

    /// Cuts the quad along the better diagonal: the one that leaves no sliver along a crease; else the one that turns
    /// no triangle over; else along a crease; else the shorter one. `sign` is the direction of the outside.
    ///
    /// @return whether it is the one from corner 0
    private boolean split(int axis, int sign) {
        boolean useEven = useEven(axis, sign);
        if (useEven) {
            emit(0, 1, 2);
            emit(0, 2, 3);
        } else {
            emit(0, 1, 3);
            emit(1, 2, 3);
        }
        return useEven;
    }

    private boolean useEven(int axis, int sign) {
        boolean evenCrease = creased[quad[0]] && creased[quad[2]];
        boolean oddCrease = creased[quad[1]] && creased[quad[3]];
        boolean evenSliver = evenCrease && (creased[quad[1]] && thin(0, 1, 2) || creased[quad[3]] && thin(0, 3, 2));
        boolean oddSliver = oddCrease && (creased[quad[0]] && thin(1, 0, 3) || creased[quad[2]] && thin(1, 2, 3));
        if (evenSliver != oddSliver) {
            return oddSliver;
        }
        double even = Math.min(facing(0, 1, 2, axis, sign), facing(0, 2, 3, axis, sign));
        double odd = Math.min(facing(0, 1, 3, axis, sign), facing(1, 2, 3, axis, sign));
        if (even < FLAT || odd < FLAT) {
            return even >= odd;
        }
        return evenCrease == oddCrease ? square(0, 2) <= square(1, 3) : evenCrease;
    }

    /// Cosine between the normal of a triangle of the quad and the outside direction.
    private double facing(int a, int b, int c, int axis, int sign) {
        int pa = 3 * quad[a];
        int pb = 3 * quad[b];
        int pc = 3 * quad[c];
        double ux = xyz[pb] - xyz[pa];
        double uy = xyz[pb + 1] - xyz[pa + 1];
        double uz = xyz[pb + 2] - xyz[pa + 2];
        double vx = xyz[pc] - xyz[pa];
        double vy = xyz[pc + 1] - xyz[pa + 1];
        double vz = xyz[pc + 2] - xyz[pa + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        double along = axis == 0 ? nx : axis == 1 ? ny : nz;
        return length > 0 ? sign * along / length : -1;
    }

    /// Whether a corner lies next to the diagonal from `a` to `c`.
    private boolean thin(int a, int b, int c) {
        double ac = square(a, c);
        double ab = square(a, b);
        double along = (ac + ab - square(b, c)) / 2;
        return ab * ac - along * along < THIN * THIN * ac * ac;
    }

    private double square(int a, int b) {
        double dx = xyz[3 * quad[a]] - xyz[3 * quad[b]];
        double dy = xyz[3 * quad[a] + 1] - xyz[3 * quad[b] + 1];
        double dz = xyz[3 * quad[a] + 2] - xyz[3 * quad[b] + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    private void emit(int a, int b, int c) {
        add(quad[a], quad[b], quad[c]);
    }

    private void add(int a, int b, int c) {
        if (size + 3 > triangles.length) {
            triangles = Arrays.copyOf(triangles, 2 * triangles.length);
        }
        triangles[size++] = a;
        triangles[size++] = b;
        triangles[size++] = c;
    }
}
