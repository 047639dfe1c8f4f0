package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.vector.Vec3;

/// The regular grid of samples, the same for every solid with the same voxel. Its points lie at odd fractions
/// of the voxel, so that faces at round coordinates do not run through samples.
///
/// @param voxel distance of the samples
/// @param level 0 for the grid that covers all, 1 for the one of half its voxel: sample `2 i` of the fine grid
///     is sample `i` of the coarse one, to the last bit
record SampleGrid(double voxel, int level) {
    /// Samples along the side of a block.
    static final int SIDE = 8;

    /// Block coordinates lie within ± this.
    static final int REACH = 1 << 18;

    private static final double PHASE_X = 0.3719;
    private static final double PHASE_Y = 0.4143;
    private static final double PHASE_Z = 0.4571;

    SampleGrid(double voxel) {
        this(voxel, 0);
    }

    /// The grid of half the voxel.
    SampleGrid finer() {
        return new SampleGrid(voxel / 2, level + 1);
    }

    double x(double i) {
        return (i + (1 << level) * PHASE_X) * voxel;
    }

    double y(double j) {
        return (j + (1 << level) * PHASE_Y) * voxel;
    }

    double z(double k) {
        return (k + (1 << level) * PHASE_Z) * voxel;
    }

    Vec3 point(double i, double j, double k) {
        return new Vec3(x(i), y(j), z(k));
    }

    /// The block that holds the sample at or before a coordinate.
    int block(double coordinate) {
        return (int) Math.floor(Math.floor(coordinate / voxel) / SIDE);
    }

    static long key(int level, int bx, int by, int bz) {
        long offset = REACH;
        return ((long) level << 57) | (bx + offset) << 38 | (by + offset) << 19 | (bz + offset);
    }
}
