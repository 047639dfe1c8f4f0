package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Closed chains of open edges that lie in a plane, whatever way round their triangles are.
final class CutLoops {
    private final int[] ends;
    private final int[] first;
    private final int[] links;
    private final BitSet used = new BitSet();

    /// @param ends two vertices an edge
    private CutLoops(int[] ends, int vertices) {
        this.ends = ends;
        this.first = new int[vertices];
        Arrays.fill(first, -1);
        this.links = new int[ends.length];
        for (int i = ends.length - 1; i >= 0; i--) {
            links[i] = first[ends[i]];
            first[ends[i]] = i;
        }
    }

    /// @param onPlane vertices that lie in the plane
    /// @return vertices of each closed chain; a chain that does not close is left out
    static List<int[]> of(int[] corners, int vertices, BitSet onPlane) {
        EdgeGroups groups = EdgeGroups.of(corners, vertices);
        int[] ends = new int[16];
        int n = 0;
        for (int g = 0; g < groups.count(); g++) {
            int h = groups.halfEdge(g, 0);
            int a = corners[h];
            int b = corners[Faces.next(h)];
            if (groups.size(g) == 1 && onPlane.get(a) && onPlane.get(b)) {
                ends = n + 2 > ends.length ? Arrays.copyOf(ends, 2 * ends.length) : ends;
                ends[n++] = a;
                ends[n++] = b;
            }
        }
        return new CutLoops(Arrays.copyOf(ends, n), vertices).chains();
    }

    private List<int[]> chains() {
        List<int[]> chains = new ArrayList<>();
        for (int e = 0; e < ends.length / 2; e++) {
            if (!used.get(e)) {
                int[] chain = chain(e);
                if (chain.length > 2) {
                    chains.add(chain);
                }
            }
        }
        return chains;
    }

    /// Follows unused edges from the first end of edge `e`; empty when the way does not come back.
    private int[] chain(int e) {
        int[] chain = new int[8];
        int n = 0;
        int at = 2 * e;
        while (at >= 0) {
            used.set(at / 2);
            chain = n == chain.length ? Arrays.copyOf(chain, 2 * n) : chain;
            chain[n++] = ends[at];
            int to = ends[at ^ 1];
            if (to == ends[2 * e]) {
                return Arrays.copyOf(chain, n);
            }
            at = unusedAt(to);
        }
        return new int[0];
    }

    private int unusedAt(int vertex) {
        for (int i = first[vertex]; i >= 0; i = links[i]) {
            if (!used.get(i / 2)) {
                return i;
            }
        }
        return -1;
    }
}
