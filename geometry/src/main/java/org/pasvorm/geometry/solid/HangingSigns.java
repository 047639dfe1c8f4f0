package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;

/// Binds the signs of *hanging* samples: fine samples on the edges and faces of coarse cells that are none of their
/// corners.
/// Afterwards the surface runs across each face between a coarse and fine cells as it does in the coarse cell's table,
/// only in more steps:
///
/// - the middle of an edge has the sign of its ends where they agree; it is outside where the edge belongs to an
///   ambiguous face between the levels; else it keeps its own;
/// - the middle of a face has the sign of the corners where they all agree; it is outside on ambiguous faces; it has
///   the sign of the four middles of its edges where those agree; else it keeps its own.
///
/// So no crossed edge lies free on a coarse face, no part of such a face is ambiguous, and each crossing belongs
/// to one patch of the coarse cell: each triangle edge gets exactly two triangles. For one thread.
final class HangingSigns {
    private final BlockStore store;
    private final SignWindow coarse;
    private final SignWindow fine;
    private final @Nullable Block[] before = new Block[8];
    private final boolean[] refined = new boolean[8];

    /// The coarse sample at or before the sample at hand.
    private final int[] p = new int[3];

    HangingSigns(BlockStore store) {
        this.store = store;
        this.coarse = new SignWindow(store);
        this.fine = new SignWindow(store);
    }

    /// Binds the middles of edges in a fine block.
    void edges(Block b) {
        if (!enter(b)) {
            return;
        }
        for (int s = 0; s < Block.SAMPLES; s++) {
            int odd = s & 0b001001001;
            if (Integer.bitCount(odd) == 1) {
                locate(b, s);
                edge(b, s, Integer.numberOfTrailingZeros(odd) / 3);
            }
        }
    }

    /// Binds the middles of faces; the middles of edges must be bound in all blocks.
    void faces(Block b) {
        if (!enter(b)) {
            return;
        }
        fine.fill(b);
        for (int s = 0; s < Block.SAMPLES; s++) {
            int even = ~s & 0b001001001;
            if (Integer.bitCount(even) == 1) {
                locate(b, s);
                face(b, s, Integer.numberOfTrailingZeros(even) / 3);
            }
        }
    }

    /// Whether the block has samples between the levels.
    private boolean enter(Block b) {
        Block parent = store.coarseOf(b);
        if (parent == null) {
            return false;
        }
        store.findBefore(parent, before);
        boolean all = true;
        for (int n = 0; n < 8; n++) {
            Block from = before[n];
            refined[n] = from != null && from.refined;
            all &= refined[n];
        }
        if (!all) {
            coarse.fill(parent);
        }
        return !all;
    }

    private void locate(Block b, int s) {
        int at = BlockSampler.coarseSample(b, s);
        p[0] = at & 7;
        p[1] = at >> 3 & 7;
        p[2] = at >> 6;
    }

    /// Whether the cell that lies back from `p` on the given axes (bits) is refined.
    private boolean refined(int back) {
        int block = 0;
        for (int axis = 0; axis < 3; axis++) {
            block |= p[axis] == 0 ? back & 1 << axis : 0;
        }
        return refined[block];
    }

    private boolean sign(int axis, int steps, int other, int otherSteps) {
        int i = p[0] + (axis == 0 ? steps : 0) + (other == 0 ? otherSteps : 0);
        int j = p[1] + (axis == 1 ? steps : 0) + (other == 1 ? otherSteps : 0);
        int k = p[2] + (axis == 2 ? steps : 0) + (other == 2 ? otherSteps : 0);
        return coarse.inside(i, j, k);
    }

    private void edge(Block b, int s, int axis) {
        int next = (axis + 1) % 3;
        int after = (axis + 2) % 3;
        boolean both = refined(0);
        boolean backNext = refined(1 << next);
        boolean backAfter = refined(1 << after);
        boolean neither = refined(1 << next | 1 << after);
        if (both == backNext && both == backAfter && both == neither) {
            return;
        }
        boolean low = sign(axis, 0, next, 0);
        if (low == sign(axis, 1, next, 0)) {
            b.setInside(s, low);
        } else if (both != backNext && ambiguous(axis, after, 1)
                || backNext != neither && ambiguous(axis, next, -1)
                || neither != backAfter && ambiguous(axis, after, -1)
                || backAfter != both && ambiguous(axis, next, 1)) {
            b.setInside(s, false);
        }
    }

    /// Whether the face beside a crossed edge, on from it along `other`, is ambiguous.
    private boolean ambiguous(int axis, int other, int step) {
        return sign(axis, 0, other, step) == sign(axis, 1, other, 0)
                && sign(axis, 1, other, step) == sign(axis, 0, other, 0);
    }

    private void face(Block b, int s, int normal) {
        if (refined(0) == refined(1 << normal)) {
            return;
        }
        int next = (normal + 1) % 3;
        int after = (normal + 2) % 3;
        boolean c00 = sign(next, 0, after, 0);
        boolean c10 = sign(next, 1, after, 0);
        boolean c01 = sign(next, 0, after, 1);
        boolean c11 = sign(next, 1, after, 1);
        if (c00 == c11 && c10 == c01) {
            b.setInside(s, c00 && c10);
            return;
        }
        boolean middle = middle(s, next, -1);
        if (middle == middle(s, next, 1) && middle == middle(s, after, -1) && middle == middle(s, after, 1)) {
            b.setInside(s, middle);
        }
    }

    /// The sign of the fine sample beside the one at hand.
    private boolean middle(int s, int axis, int step) {
        return fine.inside(
                (s & 7) + (axis == 0 ? step : 0),
                (s >> 3 & 7) + (axis == 1 ? step : 0),
                (s >> 6) + (axis == 2 ? step : 0));
    }
}
