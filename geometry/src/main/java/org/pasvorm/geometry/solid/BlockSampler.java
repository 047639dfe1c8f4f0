package org.pasvorm.geometry.solid;

/// Finds the signs of a block's samples and the values near the surface. Groups of 4×4×4, then 2×2×2 samples are
/// decided
/// by one look at their centre where the bounds there exclude the surface.
final class BlockSampler {
    private static final double HALF_DIAGONAL = Math.sqrt(3) / 2;

    private final Program program;
    private final Node root;
    private final SampleGrid grid;
    private final SignWindow window;
    private final boolean everySample;

    /// With `everySample`, all values are taken, near the surface or not.
    BlockSampler(Program program, BlockStore store, boolean everySample) {
        this.program = program;
        this.root = program.root();
        this.grid = store.grid();
        this.window = new SignWindow(store);
        this.everySample = everySample;
    }

    /// Makes the program ready for the points of a block and the cells around it.
    static void enter(Program program, SampleGrid grid, Block b) {
        program.root().reset();
        program.probes().restore(b.probes);
        double half = (SampleGrid.SIDE - 1) / 2.0;
        double reach = HALF_DIAGONAL * (SampleGrid.SIDE + 2) * grid.voxel();
        program.root()
                .bound(grid.x(8.0 * b.bx + half), grid.y(8.0 * b.by + half), grid.z(8.0 * b.bz + half), reach, true);
    }

    void sample(Block b) {
        enter(program, grid, b);
        for (int n = 0; n < 8; n++) {
            group(b, (n & 1) * 4, (n >> 1 & 1) * 4, (n >> 2) * 4, 4);
        }
    }

    private void group(Block b, int i, int j, int k, int size) {
        if (size == 1) {
            take(b, i + 8 * j + 64 * k);
            return;
        }
        if (!everySample && decided(b, i, j, k, size)) {
            return;
        }
        int half = size / 2;
        for (int n = 0; n < 8; n++) {
            group(b, i + (n & 1) * half, j + (n >> 1 & 1) * half, k + (n >> 2) * half, half);
        }
    }

    private boolean decided(Block b, int i, int j, int k, int size) {
        double half = (size - 1) / 2.0;
        double x = grid.x(8.0 * b.bx + i + half);
        double y = grid.y(8.0 * b.by + j + half);
        double z = grid.z(8.0 * b.bz + k + half);
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
        b.setValue(sample, v, root.piece);
        b.setInside(sample, (float) v < 0);
    }

    private double at(Block b, int s) {
        return root.pick(
                grid.x(8.0 * b.bx + (s & 7)), grid.y(8.0 * b.by + (s >> 3 & 7)), grid.z(8.0 * b.bz + (s >> 6)));
    }

    /// Takes the values that are still missing at the ends of crossed edges. The signs of all blocks must be
    /// known, and stay as they are.
    void complete(Block b) {
        window.fill(b);
        boolean entered = false;
        for (int s = 0; s < Block.SAMPLES; s++) {
            if (Double.isNaN(b.value(s)) && crossedBeside(s & 7, s >> 3 & 7, s >> 6)) {
                if (!entered) {
                    enter(program, grid, b);
                    entered = true;
                }
                b.setValue(s, at(b, s), root.piece);
            }
        }
    }

    private boolean crossedBeside(int i, int j, int k) {
        boolean is = window.inside(i, j, k);
        return window.inside(i - 1, j, k) != is
                || window.inside(i + 1, j, k) != is
                || window.inside(i, j - 1, k) != is
                || window.inside(i, j + 1, k) != is
                || window.inside(i, j, k - 1) != is
                || window.inside(i, j, k + 1) != is;
    }
}
