package org.pasvorm.geometry.spatial;

/// The shape of an implicit tree with eight children a node over leaves of two triangles.
///
/// Triangles stand in slots, `0` to `slots - 1`. Node `k` of level `l` owns the slots from `k · 2 · 8^l` on; level 0
/// are the leaves, and all nodes but the last of each level are full. So a tree is a slot order plus one record per
/// node, without pointers. Nodes are numbered level by level, leaves first.
final class TreeShape {
    static final int LEAF = 2;
    static final int FAN = 8;

    private final int slots;
    private final int[] firstNode;
    private final int[] nodes;

    TreeShape(int slots) {
        this.slots = slots;
        int levels = 2;
        for (long span = (long) LEAF * FAN; span < slots; span *= FAN) {
            levels++;
        }
        firstNode = new int[levels];
        nodes = new int[levels];
        int count = (slots + LEAF - 1) / LEAF;
        int first = 0;
        for (int level = 0; level < levels; level++) {
            firstNode[level] = first;
            nodes[level] = count;
            first += count;
            count = (count + FAN - 1) / FAN;
        }
    }

    int slots() {
        return slots;
    }

    /// Number of levels, at least two; the highest has one node (none when there are no triangles).
    int levels() {
        return nodes.length;
    }

    int nodeCount(int level) {
        return nodes[level];
    }

    int totalNodes() {
        return firstNode[levels() - 1] + nodes[levels() - 1];
    }

    /// Number of node `k` of `level` among all nodes.
    int number(int level, int k) {
        return firstNode[level] + k;
    }

    /// One past the last child of node `k`; children are nodes of the level below, from `8 k` on.
    int childEnd(int level, int k) {
        return Math.min((k + 1) * FAN, nodes[level - 1]);
    }

    /// Number of slots of a full node of `level`.
    static int span(int level) {
        return LEAF << (3 * level);
    }

    int slotStart(int level, int k) {
        return (int) Math.min(slots, (long) k * span(level));
    }

    int slotEnd(int level, int k) {
        return (int) Math.min(slots, (k + 1L) * span(level));
    }
}
