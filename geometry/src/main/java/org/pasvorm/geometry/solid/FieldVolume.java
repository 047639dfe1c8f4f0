package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;

/// The volume of a solid counted from its samples: one voxel for each sample inside, a share of it by the distance for
/// those beside the surface. Samples near zero without a change of sign beside them lie at faces that two parts
/// share, where there is no surface.
///
/// In refined blocks the fine samples take the place of the coarse ones.
///
/// The count is that of the solid's parallel surfaces up to half a voxel away: at curved faces and edges it differs
/// from the truth by about a twelfth of the total curvature times the voxel squared.
final class FieldVolume {
    /// No field is expected to fall faster than this.
    private static final double MOST_STEEP = 4;

    private final BlockStore store;
    private final SignWindow window;
    private final @Nullable Block[] beside = new Block[6];
    private final @Nullable Block[] after = new Block[8];
    private Block block;

    private FieldVolume(BlockStore store, Block first) {
        this.store = store;
        this.window = new SignWindow(store);
        this.block = first;
    }

    static double of(BlockStore store) {
        double samples = store.insideSamples();
        if (store.size() > 0) {
            FieldVolume count = new FieldVolume(store, store.block(0));
            for (Block b : store.blocks()) {
                samples += b.level() == 0 ? count.in(b) : 0;
                samples -= b.refined ? count.cells(b) : 0;
                samples += b.level() > 0 && b.hasCells ? count.cells(b) / 8 : 0;
            }
        }
        double h = store.grid().voxel();
        return samples * h * h * h;
    }

    private double in(Block b) {
        block = b;
        beside[0] = store.find(b.bx - 1, b.by, b.bz);
        beside[1] = store.find(b.bx + 1, b.by, b.bz);
        beside[2] = store.find(b.bx, b.by - 1, b.bz);
        beside[3] = store.find(b.bx, b.by + 1, b.bz);
        beside[4] = store.find(b.bx, b.by, b.bz - 1);
        beside[5] = store.find(b.bx, b.by, b.bz + 1);
        double samples = 0;
        double h = store.grid().voxel();
        for (int s = 0; s < Block.SAMPLES; s++) {
            double v = b.value(s);
            boolean is = b.isInside(s);
            samples += Math.abs(v) < MOST_STEEP * h / 2 && atSurface(s, is) ? share(s, v) : is ? 1 : 0;
        }
        return samples;
    }

    /// The share of its voxel that a sample beside the surface counts for, by its value and how steeply that falls.
    private double share(int s, double value) {
        double h = store.grid().voxel();
        double fall = Math.max(
                h,
                Math.max(
                        slope(s, value, 1, 7, 0),
                        Math.max(slope(s, value, 8, 7 << 3, 2), slope(s, value, 64, 7 << 6, 4))));
        return Math.clamp(0.5 - value / fall, 0, 1);
    }

    /// The larger change of the value to the two neighbours along an axis, as far as known.
    private double slope(int s, double value, int step, int mask, int face) {
        boolean first = (s & mask) == 0;
        boolean last = (s & mask) == mask;
        double low = Math.abs(value - (first ? value(face, s + 7 * step) : block.value(s - step)));
        double high = Math.abs(value - (last ? value(face + 1, s - 7 * step) : block.value(s + step)));
        return Math.max(low >= 0 ? low : 0, high >= 0 ? high : 0);
    }

    private double value(int face, int s) {
        Block b = beside[face];
        return b == null ? Double.NaN : b.value(s);
    }

    private boolean atSurface(int s, boolean is) {
        return differs(s, 1, 7, 0, is) || differs(s, 8, 7 << 3, 2, is) || differs(s, 64, 7 << 6, 4, is);
    }

    /// Whether one of the two neighbours along an axis is on the other side.
    private boolean differs(int s, int step, int mask, int face, boolean is) {
        boolean first = (s & mask) == 0;
        boolean last = (s & mask) == mask;
        return (first ? inside(face, s + 7 * step, is) : block.isInside(s - step)) != is
                || (last ? inside(face + 1, s - 7 * step, is) : block.isInside(s + step)) != is;
    }

    /// A sample across the face of the block; blocks that are missing have no surface near.
    private boolean inside(int face, int s, boolean otherwise) {
        Block b = beside[face];
        return b == null ? otherwise : b.isInside(s);
    }

    /// The volume in a block's cells, in its voxels: samples on their sides count half, on their edges a quarter.
    private double cells(Block b) {
        window.fill(b);
        store.findAfter(b, after);
        double sum = 0;
        for (int k = 0; k <= 8; k++) {
            for (int j = 0; j <= 8; j++) {
                for (int i = 0; i <= 8; i++) {
                    Block from = after[(i >> 3) + 2 * (j >> 3) + 4 * (k >> 3)];
                    double v = from == null ? Double.NaN : from.value((i & 7) + 8 * (j & 7) + 64 * (k & 7));
                    sum += weight(i) * weight(j) * weight(k) * share(i, j, k, v / b.grid.voxel());
                }
            }
        }
        return sum;
    }

    private static double weight(int i) {
        return (i & 7) == 0 ? 0.5 : 1;
    }

    private double share(int i, int j, int k, double voxelsOff) {
        boolean partial = Math.abs(voxelsOff) < 0.5 && window.crossedBeside(i, j, k);
        return partial ? 0.5 - voxelsOff : window.inside(i, j, k) ? 1 : 0;
    }
}
