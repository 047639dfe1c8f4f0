package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;

/// Finds the signs of a block's samples and the values near the surface. Groups of 4×4×4, then 2×2×2 samples are
/// decided
/// by one look at their centre where the bounds there exclude the surface.
final class BlockSampler {
    private static final double HALF_DIAGONAL = Math.sqrt(3) / 2;

    /// Radius around a block's middle, in voxels, that [#enter] makes ready for.
    private static final double REACH = HALF_DIAGONAL * (SampleGrid.SIDE + 2);

    private final Program program;
    private final Node root;
    private final BlockStore store;
    private final SignWindow window;
    private final DetailSearch details;
    private final boolean everySample;
    private final @Nullable Block[] before = new Block[8];

    /// Whether samples matter, by the axes on which they lie on the block's low side (bits).
    private final boolean[] wanted = new boolean[8];

    /// With `everySample`, all values are taken, near the surface or not.
    BlockSampler(Program program, BlockStore store, boolean everySample) {
        this.program = program;
        this.root = program.root();
        this.store = store;
        this.window = new SignWindow(store);
        this.details = new DetailSearch(program, store.grid());
        this.everySample = everySample;
    }

    /// Makes the program ready for the points of a block and the cells around it.
    static void enter(Program program, SampleGrid grid, Block b) {
        program.root().reset();
        program.probes().restore(b.probes);
        double half = (SampleGrid.SIDE - 1) / 2.0;
        double reach = REACH * grid.voxel();
        program.probes().sampling(b.distances, DistanceCache.CENTRE);
        program.root()
                .bound(grid.x(8.0 * b.bx + half), grid.y(8.0 * b.by + half), grid.z(8.0 * b.bz + half), reach, true);
        program.probes().stopSampling();
    }

    /// Whether a point is one of those that [#enter] makes ready for.
    static boolean reaches(Block b, double x, double y, double z) {
        double half = (SampleGrid.SIDE - 1) / 2.0;
        double dx = x - b.grid.x(8.0 * b.bx + half);
        double dy = y - b.grid.y(8.0 * b.by + half);
        double dz = z - b.grid.z(8.0 * b.bz + half);
        double reach = REACH * b.grid.voxel();
        return dx * dx + dy * dy + dz * dz <= reach * reach;
    }

    /// Samples a coarse block and finds out whether it has to be refined.
    void sample(Block b) {
        enter(program, b.grid, b);
        want(b);
        octants(b, 0, 0, 0, 4);
        program.probes().stopSampling();
        b.refined = details.near(b);
    }

    /// Samples a fine block. Where a sample is one of the coarse block, it has that one's sign.
    void sampleFine(Block b) {
        enter(program, b.grid, b);
        want(b);
        octants(b, 0, 0, 0, 4);
        program.probes().stopSampling();
        Block coarse = store.coarseOf(b);
        for (int s = 0; s < Block.SAMPLES && coarse != null; s++) {
            if ((s & 0b001001001) == 0) {
                b.setInside(s, coarse.isInside(coarseSample(b, s)));
            }
        }
    }

    /// The sample of the coarse block at or before a sample of a fine block.
    static int coarseSample(Block fine, int s) {
        int i = (8 * (fine.bx & 1) + (s & 7)) >> 1;
        int j = (8 * (fine.by & 1) + (s >> 3 & 7)) >> 1;
        int k = (8 * (fine.bz & 1) + (s >> 6)) >> 1;
        return i + 8 * j + 64 * k;
    }

    /// Of a skirt only the samples on the faces of refined blocks matter.
    private void want(Block b) {
        boolean all = b.hasCells || b.level() == 0;
        if (!all) {
            store.findBefore(b, before);
        }
        for (int sides = 0; sides < 8; sides++) {
            wanted[sides] = all;
            for (int n = 1; n < 8 && !all; n++) {
                Block from = before[n];
                wanted[sides] |= (n & ~sides) == 0 && from != null && from.hasCells;
            }
        }
    }

    private boolean wanted(int i, int j, int k) {
        return wanted[(i == 0 ? 1 : 0) + (j == 0 ? 2 : 0) + (k == 0 ? 4 : 0)];
    }

    private void octants(Block b, int i, int j, int k, int size) {
        for (int n = 0; n < 8; n++) {
            group(b, i + (n & 1) * size, j + (n >> 1 & 1) * size, k + (n >> 2) * size, size);
        }
    }

    private void group(Block b, int i, int j, int k, int size) {
        if (!wanted(i, j, k)) {
            return;
        }
        if (size == 1) {
            take(b, i + 8 * j + 64 * k);
            return;
        }
        if (everySample || !decided(b, i, j, k, size)) {
            octants(b, i, j, k, size / 2);
        }
    }

    private boolean decided(Block b, int i, int j, int k, int size) {
        SampleGrid grid = b.grid;
        double half = (size - 1) / 2.0;
        double x = grid.x(8.0 * b.bx + i + half);
        double y = grid.y(8.0 * b.by + j + half);
        double z = grid.z(8.0 * b.bz + k + half);
        program.probes().sampling(b.distances, DistanceCache.group(i, j, k, size));
        root.bound(x, y, z, HALF_DIAGONAL * (size - 1) * grid.voxel(), false);
        if (root.lo <= 0 && root.hi >= 0) {
            return false;
        }
        if (root.hi < 0) {
            fillInside(b, i, j, k, size);
        }
        return true;
    }

    private static void fillInside(Block b, int i, int j, int k, int size) {
        for (int c = k; c < k + size; c++) {
            for (int d = j; d < j + size; d++) {
                for (int e = i; e < i + size; e++) {
                    b.setInside(e + 8 * d + 64 * c, true);
                }
            }
        }
    }

    private void take(Block b, int sample) {
        double v = at(b, sample);
        b.setValue(sample, v, root.piece());
        b.setInside(sample, (float) v < 0);
    }

    private double at(Block b, int s) {
        SampleGrid grid = b.grid;
        program.probes().sampling(b.distances, s);
        return root.value(
                grid.x(8.0 * b.bx + (s & 7)), grid.y(8.0 * b.by + (s >> 3 & 7)), grid.z(8.0 * b.bz + (s >> 6)));
    }

    /// Takes the values that are still missing at the ends of crossed edges. The signs of all blocks must be
    /// known, and stay as they are.
    void complete(Block b) {
        window.fill(b);
        want(b);
        boolean entered = false;
        for (int s = 0; s < Block.SAMPLES; s++) {
            if (Double.isNaN(b.value(s)) && crossedBeside(s & 7, s >> 3 & 7, s >> 6)) {
                if (!entered) {
                    enter(program, b.grid, b);
                    entered = true;
                }
                b.setValue(s, at(b, s), root.piece());
            }
        }
        program.probes().stopSampling();
    }

    private boolean crossedBeside(int i, int j, int k) {
        return wanted(i, j, k) && window.crossedBeside(i, j, k);
    }
}
