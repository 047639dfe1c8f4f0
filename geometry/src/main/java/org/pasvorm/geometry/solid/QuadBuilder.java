package org.pasvorm.geometry.solid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Joins the vertices around every crossed grid edge of a block to two triangles, counter-clockwise from outside.
final class QuadBuilder {
    /// Below this cosine to the grid edge a triangle is held to be turning over.
    private static final double FLAT = 0.2;

    private final BlockStore store;
    private final double[] xyz;
    private final boolean[] creased;
    private final @Nullable Block[] before = new Block[8];
    private final int[] quad = new int[4];
    private int[] triangles = new int[1024];
    private int size;

    QuadBuilder(BlockStore store, double[] xyz, boolean[] creased) {
        this.store = store;
        this.xyz = xyz;
        this.creased = creased;
    }

    int[] build(Block b) {
        size = 0;
        if (b.vertexCount > 0) {
            for (int n = 0; n < 8; n++) {
                before[n] = store.find(b.bx - (n & 1), b.by - (n >> 1 & 1), b.bz - (n >> 2));
            }
            for (int slot = 0; slot < b.cells.length; slot++) {
                for (int axis = 0; axis < 3; axis++) {
                    edge(b, slot, axis);
                }
            }
        }
        return Arrays.copyOf(triangles, size);
    }

    private void edge(Block b, int slot, int axis) {
        int code = b.codes[slot] & 255;
        boolean lowInside = (code & 1) != 0;
        if (lowInside == ((code >> (1 << axis) & 1) != 0)) {
            return;
        }
        int next = (axis + 1) % 3;
        int after = (axis + 2) % 3;
        for (int n = 0; n < 4; n++) {
            boolean backNext = n == 1 || n == 2;
            boolean backAfter = n >= 2;
            int at = lowInside ? n : 3 - n;
            quad[at] = vertexOf(b, b.cells[slot], axis, next, backNext, after, backAfter);
        }
        split(axis, lowInside ? 1 : -1);
    }

    private int vertexOf(Block b, int cell, int axis, int next, boolean backNext, int after, boolean backAfter) {
        int back = (backNext ? 1 << next : 0) | (backAfter ? 1 << after : 0);
        int i = (cell & 7) - (back & 1);
        int j = (cell >> 3 & 7) - (back >> 1 & 1);
        int k = (cell >> 6) - (back >> 2);
        Block from = i >= 0 && j >= 0 && k >= 0 ? b : before[(i < 0 ? 1 : 0) + (j < 0 ? 2 : 0) + (k < 0 ? 4 : 0)];
        int slot = from == null ? -1 : from.slot((i & 7) + 8 * (j & 7) + 64 * (k & 7));
        if (from == null || slot < 0) {
            SampleGrid g = store.grid();
            throw new EvaluationFailure(
                    "open",
                    "the field changes faster than it promises: its surface ends here",
                    g.point(8.0 * b.bx + i, 8.0 * b.by + j, 8.0 * b.bz + k));
        }
        int first = axis == 0 ? 1 : 0;
        int second = axis == 2 ? 1 : 2;
        int edge = 4 * axis + (back >> first & 1) + 2 * (back >> second & 1);
        return from.vertexBase + from.firstVertex[slot] + PatchTables.patch(from.codes[slot], edge);
    }

    /// Cuts the quad along the better diagonal: the one that turns no triangle over; else along a crease; else the
    /// shorter one. `sign` is the direction of the outside along `axis`.
    private void split(int axis, int sign) {
        double even = Math.min(facing(0, 1, 2, axis, sign), facing(0, 2, 3, axis, sign));
        double odd = Math.min(facing(0, 1, 3, axis, sign), facing(1, 2, 3, axis, sign));
        boolean useEven;
        if (even < FLAT || odd < FLAT) {
            useEven = even >= odd;
        } else {
            boolean evenCrease = creased[quad[0]] && creased[quad[2]];
            boolean oddCrease = creased[quad[1]] && creased[quad[3]];
            useEven = evenCrease == oddCrease ? square(0, 2) <= square(1, 3) : evenCrease;
        }
        if (useEven) {
            emit(0, 1, 2);
            emit(0, 2, 3);
        } else {
            emit(0, 1, 3);
            emit(1, 2, 3);
        }
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

    private double square(int a, int b) {
        double dx = xyz[3 * quad[a]] - xyz[3 * quad[b]];
        double dy = xyz[3 * quad[a] + 1] - xyz[3 * quad[b] + 1];
        double dz = xyz[3 * quad[a] + 2] - xyz[3 * quad[b] + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    private void emit(int a, int b, int c) {
        if (size + 3 > triangles.length) {
            triangles = Arrays.copyOf(triangles, 2 * triangles.length);
        }
        triangles[size++] = quad[a];
        triangles[size++] = quad[b];
        triangles[size++] = quad[c];
    }
}
