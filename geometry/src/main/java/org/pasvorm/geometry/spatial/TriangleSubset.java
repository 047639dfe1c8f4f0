package org.pasvorm.geometry.spatial;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// Some of the triangles of an index, for closest-point questions to them alone. Immutable.
public final class TriangleSubset {
    private final TreeShape shape;
    private final BitSet slots;

    /// For each node above the leaves, by its place in [DiscSlabs], which of its children have any of the triangles:
    /// one bit a child.
    private final byte[] children;

    private TriangleSubset(TreeShape shape, BitSet slots, byte[] children) {
        this.shape = shape;
        this.slots = slots;
        this.children = children;
    }

    /// The triangles with the given numbers.
    static TriangleSubset of(SlotTriangles triangles, IntPredicate chosen) {
        TreeShape shape = triangles.shape();
        BitSet slots = new BitSet(triangles.count());
        byte[] children = new byte[shape.totalNodes() - shape.nodeCount(0)];
        for (int slot = 0; slot < triangles.count(); slot++) {
            if (chosen.test(triangles.triangles()[slot])) {
                slots.set(slot);
                mark(shape, slot / TreeShape.LEAF, children);
            }
        }
        return new TriangleSubset(shape, slots, children);
    }

    /// Tells all nodes above a leaf of it; above a child that is known already they know.
    private static void mark(TreeShape shape, int leaf, byte[] children) {
        int child = leaf;
        for (int level = 1; level < shape.levels(); level++) {
            int at = DiscSlabs.group(shape, level, child / TreeShape.FAN) / DiscSlabs.GROUP;
            int bit = 1 << child % TreeShape.FAN;
            if ((children[at] & bit) != 0) {
                return;
            }
            children[at] |= (byte) bit;
            child /= TreeShape.FAN;
        }
    }

    /// Which children of the node with the given place in [DiscSlabs] have any of the triangles.
    int children(int at) {
        return children[at / DiscSlabs.GROUP];
    }

    /// Whether these are triangles of the index with the given tree.
    boolean isOf(TreeShape tree) {
        return shape == tree;
    }

    boolean has(int slot) {
        return slots.get(slot);
    }
}
