package org.pasvorm.geometry.solid;

import java.util.BitSet;
import java.util.List;

/// Looks for edges that do not have one triangle on either side.
final class OpenEdges {
    private OpenEdges() {}

    /// Whether each edge with a vertex in the given blocks has one triangle on either side.
    static boolean none(Surface surface, List<Block> blocks) {
        BitSet own = new BitSet();
        for (Block b : blocks) {
            own.set(b.vertexBase, b.vertexBase + b.vertexCount);
        }
        int[] corners = surface.corners();
        LongTable edges = new LongTable(Math.max(16, corners.length));
        for (int c = 0; c < corners.length; c++) {
            int from = corners[c];
            int to = corners[c % 3 == 2 ? c - 2 : c + 1];
            if (own.get(from) || own.get(to)) {
                long key = key(from, to);
                if (edges.get(key) >= 0) {
                    return false;
                }
                edges.put(key, c);
            }
        }
        for (int c = 0; c < corners.length; c++) {
            int from = corners[c];
            int to = corners[c % 3 == 2 ? c - 2 : c + 1];
            if ((own.get(from) || own.get(to)) && edges.get(key(to, from)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }
}
