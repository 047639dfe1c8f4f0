package org.pasvorm.geometry.solid;

/// How a solid is to be evaluated.
///
/// @param voxel distance of samples in mm; walls need two voxels at least. Features that tell a width below 2.5 voxels
///     (see [org.pasvorm.geometry.field.Field#detail()]) are measured at half the voxel
/// @param threads number of threads; the result does not depend on it
/// @param expectedBodies number of separate bodies the solid must have; 0 for any
/// @param crumbVolume pieces smaller than this (mm³) that come from scan noise are removed, with a note in the
///     proof, when bodies are counted; 0 removes none
/// @param decimation how far (mm) a vertex may lie from the mesh after it was taken away to save triangles; 0 takes
/// none
/// @param mostBlocks blocks of 8×8×8 samples that may be needed (see [#withMemory]); more is the failure `too-large`
public record Evaluation(
        double voxel, int threads, int expectedBodies, double crumbVolume, double decimation, int mostBlocks) {
    /// The usual decimation of a part, in mm: well below the layer height of any printer.
    public static final double UNSEEN = 0.02;

    /// Memory that a block needs with all that follows from it, in bytes: samples, a hundred triangles, their search
    /// trees and copies. Measured: 40 kB of heap where everything fits only just, decimation included.
    static final int BYTES_PER_BLOCK = 48_000;

    static final int MOST_BLOCKS = 200_000;

    public Evaluation {
        if (!(voxel > 0) || !Double.isFinite(voxel)) {
            throw new IllegalArgumentException("voxel " + voxel + " is not positive");
        }
        if (threads < 1 || expectedBodies < 0 || !(crumbVolume >= 0) || !(decimation >= 0) || mostBlocks < 1) {
            throw new IllegalArgumentException("threads " + threads + ", bodies " + expectedBodies + ", crumbs "
                    + crumbVolume + ", decimation " + decimation + ", blocks " + mostBlocks);
        }
    }

    /// One thread, any number of bodies, nothing removed, not decimated.
    public static Evaluation of(double voxel) {
        return new Evaluation(voxel, 1, 0, 0, 0, MOST_BLOCKS);
    }

    public Evaluation withThreads(int count) {
        return new Evaluation(voxel, count, expectedBodies, crumbVolume, decimation, mostBlocks);
    }

    public Evaluation withBodies(int count) {
        return new Evaluation(voxel, threads, count, crumbVolume, decimation, mostBlocks);
    }

    public Evaluation withCrumbs(double volume) {
        return new Evaluation(voxel, threads, expectedBodies, volume, decimation, mostBlocks);
    }

    public Evaluation withMostBlocks(int count) {
        return new Evaluation(voxel, threads, expectedBodies, crumbVolume, decimation, count);
    }

    /// As before, but with no more blocks than fit into `bytes` of memory: what would need more is the failure
    /// `too-large`, found before the memory is taken.
    public Evaluation withMemory(long bytes) {
        return withMostBlocks((int) Math.clamp(bytes / BYTES_PER_BLOCK, 1, mostBlocks));
    }

    public Evaluation withDecimation(double bound) {
        return new Evaluation(voxel, threads, expectedBodies, crumbVolume, bound, mostBlocks);
    }
}
