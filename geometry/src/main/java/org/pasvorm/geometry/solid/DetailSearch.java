package org.pasvorm.geometry.solid;

/// Finds out whether a feature too fine for the voxel reaches a cell of a coarse block: whether some leaf that can give
/// the surface there tells a width below [#LEAST_VOXELS] voxels (see [org.pasvorm.geometry.field.Field#detail()]).
/// For one thread.
final class DetailSearch {
    /// A narrower feature, in voxels, is too fine: of its two sides and what lies between each needs cells of its own.
    static final double LEAST_VOXELS = 2.5;

    private static final double HALF_DIAGONAL = Math.sqrt(3) / 2;

    /// Room around a cell for the vertices, which may leave it, in voxels.
    private static final double ROOM = 0.5;

    private final Program program;
    private final Node root;
    private final SampleGrid grid;
    private final double least;

    DetailSearch(Program program, SampleGrid grid) {
        this.program = program;
        this.root = program.root();
        this.grid = grid;
        this.least = LEAST_VOXELS * grid.voxel();
    }

    /// The program must have been made ready for the block, and must be so again for other questions.
    boolean near(Block b) {
        return root.detail() < least && anyOctant(b, 0, 0, 0, 4);
    }

    private boolean anyOctant(Block b, int i, int j, int k, int size) {
        for (int n = 0; n < 8; n++) {
            if (near(b, i + (n & 1) * size, j + (n >> 1 & 1) * size, k + (n >> 2) * size, size)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Block b, int i, int j, int k, int size) {
        BlockSampler.enter(program, grid, b);
        double half = size / 2.0;
        double x = grid.x(8.0 * b.bx + i + half);
        double y = grid.y(8.0 * b.by + j + half);
        double z = grid.z(8.0 * b.bz + k + half);
        root.bound(x, y, z, HALF_DIAGONAL * (size + ROOM) * grid.voxel(), true);
        if (root.lo > 0 || root.hi < 0 || root.detail() >= least) {
            return false;
        }
        return size == 1 || anyOctant(b, i, j, k, size / 2);
    }
}
