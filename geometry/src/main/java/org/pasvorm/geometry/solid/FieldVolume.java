package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;

/// The volume of a solid counted from its samples: one voxel for each sample inside, a share of it by the distance for
/// those beside the surface. Samples near zero without a change of sign beside them lie at faces that two parts
/// share, where there is no surface. In refined blocks the fine samples take the place of the coarse ones.
///
/// The count is that of the solid's parallel surfaces up to half a voxel away: at curved faces and edges it differs
/// from the truth by about a twelfth of the total curvature times the voxel squared.
final class FieldVolume {
    /// No field is expected to fall faster than this.
    private static final double MOST_STEEP = 4;

    private final BlockStore store;

    /// The block at hand in the middle of the 27 of its size around it.
    private final @Nullable Block[] around = new Block[27];

    private double voxel = 1;

    private FieldVolume(BlockStore store) {
        this.store = store;
    }

    static double of(BlockStore store) {
        FieldVolume count = new FieldVolume(store);
        double samples = store.insideSamples();
        for (Block b : store.blocks()) {
            if (b.level() == 0 || b.hasCells) {
                count.enter(b);
                samples += b.level() == 0 ? count.samples() : count.cells(b) / 8;
                samples -= b.refined ? count.cells(b) : 0;
            }
        }
        double h = store.grid().voxel();
        return samples * h * h * h;
    }

    private void enter(Block b) {
        voxel = b.grid.voxel();
        for (int n = 0; n < 27; n++) {
            around[n] = n == 13 ? b : store.find(b.level(), b.bx + n % 3 - 1, b.by + n / 3 % 3 - 1, b.bz + n / 9 - 1);
        }
    }

    /// What the block's samples count for.
    private double samples() {
        double sum = 0;
        for (int s = 0; s < Block.SAMPLES; s++) {
            sum += share(s & 7, s >> 3 & 7, s >> 6);
        }
        return sum;
    }

    /// The volume in the block's cells, in its voxels: samples on their sides count half, on their edges a quarter.
    private double cells(Block b) {
        double sum = 0;
        for (int k = 0; k <= 8; k++) {
            for (int j = 0; j <= 8; j++) {
                for (int i = 0; i <= 8; i++) {
                    double share = block(i, j, k) == null ? missing(b, i >> 3, j >> 3, k >> 3) : share(i, j, k);
                    sum += weight(i) * weight(j) * weight(k) * share;
                }
            }
        }
        return sum;
    }

    private static double weight(int i) {
        return (i & 7) == 0 ? 0.5 : 1;
    }

    private double missing(Block b, int dx, int dy, int dz) {
        int level = b.level();
        return store.missingIsInside((b.bx + dx) >> level, (b.by + dy) >> level, (b.bz + dz) >> level) ? 1 : 0;
    }

    /// The share of its voxel that a sample counts for: beside the surface by its value and how steeply that falls.
    private double share(int i, int j, int k) {
        double v = value(i, j, k);
        boolean is = inside(i, j, k, false);
        if (!(Math.abs(v) < MOST_STEEP * voxel / 2) || !atSurface(i, j, k, is)) {
            return is ? 1 : 0;
        }
        double fall = voxel;
        for (int step = -1; step <= 1; step += 2) {
            fall = Math.max(fall, change(v, value(i + step, j, k)));
            fall = Math.max(fall, change(v, value(i, j + step, k)));
            fall = Math.max(fall, change(v, value(i, j, k + step)));
        }
        return Math.clamp(0.5 - v / fall, 0, 1);
    }

    private static double change(double a, double b) {
        double d = Math.abs(a - b);
        return d >= 0 ? d : 0;
    }

    private boolean atSurface(int i, int j, int k, boolean is) {
        return inside(i - 1, j, k, is) != is
                || inside(i + 1, j, k, is) != is
                || inside(i, j - 1, k, is) != is
                || inside(i, j + 1, k, is) != is
                || inside(i, j, k - 1, is) != is
                || inside(i, j, k + 1, is) != is;
    }

    /// Blocks that are missing have no surface near.
    private boolean inside(int i, int j, int k, boolean otherwise) {
        Block b = block(i, j, k);
        return b == null ? otherwise : b.isInside((i & 7) + 8 * (j & 7) + 64 * (k & 7));
    }

    private double value(int i, int j, int k) {
        Block b = block(i, j, k);
        return b == null ? Double.NaN : b.value((i & 7) + 8 * (j & 7) + 64 * (k & 7));
    }

    private @Nullable Block block(int i, int j, int k) {
        return around[(i >> 3) + 1 + 3 * ((j >> 3) + 1) + 9 * ((k >> 3) + 1)];
    }
}
