package org.pasvorm.geometry.spatial;

/// Bounds of the tree's nodes: short cylinders ("discs with a thickness") that stand on the mean normal of their
/// triangles. A patch of smooth surface is nearly flat, so its disc is much thinner than its axis-parallel box and a
/// point off the surface rules out many more nodes.
///
/// The eight children of a node stand together, so that one look decides on all of them: for each of the eight
/// [numbers](#SIZE) of a disc the values of the eight children, in `float` relative to the middle of the
/// triangles. Children that are missing have NaN centres and are never near.
///
/// @param data [#GROUP] numbers a node above the leaves, by node number
/// @param x the middle of the triangles; likewise `y`, `z`
/// @param reach largest distance of a corner from the middle along an axis
record DiscSlabs(float[] data, double x, double y, double z, double reach) {
    /// Numbers of a disc: centre, unit axis, radius, half height.
    static final int SIZE = 8;

    static final int GROUP = SIZE * TreeShape.FAN;

    /// The bounds of all nodes below the highest.
    static DiscSlabs of(SlotTriangles triangles, Workers workers) {
        return new DiscFitter(triangles).fit(workers);
    }

    /// Where the discs of the children of a node begin in [#data].
    static int group(TreeShape shape, int level, int node) {
        return GROUP * (shape.number(level, node) - shape.nodeCount(0));
    }
}
