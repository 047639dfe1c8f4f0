package org.pasvorm.geometry.solid;

import java.util.BitSet;
import java.util.List;

/// Looks for edges that do not have one triangle on either side.
final class OpenEdges {
    private final BitSet own;
    private final int[] corners;

    /// Where in [#ends] those of the edges from a vertex begin.
    private final int[] first;

    private final int[] ends;

    private OpenEdges(BitSet own, int[] corners, int vertices) {
        this.own = own;
        this.corners = corners;
        this.first = new int[vertices + 1];
        this.ends = new int[corners.length];
    }

    /// Whether each edge with a vertex in the given blocks has one triangle on either side.
    static boolean none(Surface surface, List<Block> blocks) {
        BitSet own = new BitSet();
        for (Block b : blocks) {
            own.set(b.vertexBase, b.vertexBase + b.vertexCount);
        }
        return new OpenEdges(own, surface.corners(), surface.creased.length).none();
    }

    private boolean none() {
        for (int c = 0; c < corners.length; c++) {
            if (counts(c)) {
                first[corners[c] + 1]++;
            }
        }
        for (int v = 0; v + 1 < first.length; v++) {
            first[v + 1] += first[v];
        }
        int[] next = first.clone();
        for (int c = 0; c < corners.length; c++) {
            if (counts(c)) {
                ends[next[corners[c]]++] = end(c);
            }
        }
        for (int c = 0; c < corners.length; c++) {
            if (counts(c) && (number(corners[c], end(c)) != 1 || number(end(c), corners[c]) != 1)) {
                return false;
            }
        }
        return true;
    }

    /// The vertex at the other end of the edge that begins at a corner.
    private int end(int corner) {
        return corners[corner % 3 == 2 ? corner - 2 : corner + 1];
    }

    private boolean counts(int corner) {
        return own.get(corners[corner]) || own.get(end(corner));
    }

    /// How many triangles have an edge from one vertex to the other.
    private int number(int from, int to) {
        int n = 0;
        for (int i = first[from]; i < first[from + 1]; i++) {
            n += ends[i] == to ? 1 : 0;
        }
        return n;
    }
}
