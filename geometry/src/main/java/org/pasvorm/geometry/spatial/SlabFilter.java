package org.pasvorm.geometry.spatial;

/// Rules out nodes that are farther from a point than the nearest triangle found so far: eight children of a node at a
/// time. There are two of it that do the same arithmetic in the same order, so that bounds have the same bits: in plain
/// code, and with the Vector API, which makes queries about a third faster.
abstract sealed class SlabFilter permits ScalarSlabFilter, VectorSlabFilter {
    /// Rounding of the squared distance across, relative to the squared distance from the centre.
    static final float ACROSS = 2e-6f;

    /// Rounding of a squared bound, relative; a quarter, for the doubled sides of which it is made.
    static final float BOUND = 0.25f * (1 - 1e-6f);

    private static final SlabFilter CHOSEN = choose();

    /// The one that was chosen when the program started: with the Vector API where the module
    /// `jdk.incubator.vector` is there and the system property `pasvorm.vector` is not `off`.
    static SlabFilter chosen() {
        return CHOSEN;
    }

    private static SlabFilter choose() {
        boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        boolean off = "off".equals(System.getProperty("pasvorm.vector"));
        return there && !off ? new VectorSlabFilter() : new ScalarSlabFilter();
    }

    /// Lower bounds of the squared distances from a point to the triangles below eight nodes.
    ///
    /// @param at where the group of the eight nodes begins in `discs`
    /// @param limit2 squared distance beyond which nodes are of no interest
    /// @param bounds where the eight bounds go; without meaning for nodes that are not near
    /// @return one bit a node: whether its bound does not exceed `limit2`
    abstract int near(float[] discs, int at, RelativePoint p, float limit2, float[] bounds);
}
