package org.pasvorm.geometry.solid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.progress.Progress;

/// The polygons around some vertices of a surface and around their neighbours, as they would be cut now.
final class Fans {
    private final QuadBuilder quads;

    /// The polygons, see [QuadBuilder#polygons].
    private final int[] polygons;

    /// Where the polygons of a vertex start in [#members], by its rank; −1 for vertices that are not known.
    private final int[] rank;

    private final int[] first;
    private final int[] members;

    /// @param among holds all polygons around the vertices and their neighbours
    Fans(BlockStore store, Surface surface, BitSet vertices, List<Block> among, int threads, Progress progress) {
        quads = new QuadBuilder(store, surface.xyz, surface.creased);
        polygons = polygons(store, surface, among, threads, progress);
        BitSet known = withNeighbours(vertices);
        rank = new int[surface.creased.length];
        Arrays.fill(rank, -1);
        int n = 0;
        for (int v = known.nextSetBit(0); v >= 0; v = known.nextSetBit(v + 1)) {
            rank[v] = n++;
        }
        first = new int[n + 1];
        members = members();
    }

    private static int[] polygons(
            BlockStore store, Surface surface, List<Block> among, int threads, Progress progress) {
        int[][] of = new int[among.size()][];
        Parallel.run(threads, of.length, progress, "mending creases", t -> {
            QuadBuilder quads = new QuadBuilder(store, surface.xyz, surface.creased);
            return i -> of[i] = quads.polygons(among.get(i));
        });
        return Arrays.stream(of).flatMapToInt(Arrays::stream).toArray();
    }

    private BitSet withNeighbours(BitSet vertices) {
        BitSet all = (BitSet) vertices.clone();
        for (int at = 0; at < polygons.length; at += QuadBuilder.POLYGON) {
            boolean touches = false;
            for (int k = 0; k < corners(at); k++) {
                touches |= vertices.get(polygons[at + k]);
            }
            for (int k = 0; k < corners(at) && touches; k++) {
                all.set(polygons[at + k]);
            }
        }
        return all;
    }

    private int corners(int at) {
        return polygons[at + 3] < 0 ? 3 : 4;
    }

    private int[] members() {
        for (int at = 0; at < polygons.length; at += QuadBuilder.POLYGON) {
            for (int k = 0; k < corners(at); k++) {
                if (rank[polygons[at + k]] >= 0) {
                    first[rank[polygons[at + k]] + 1]++;
                }
            }
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] next = first.clone();
        int[] of = new int[first[first.length - 1]];
        for (int at = 0; at < polygons.length; at += QuadBuilder.POLYGON) {
            for (int k = 0; k < corners(at); k++) {
                int r = rank[polygons[at + k]];
                if (r >= 0) {
                    of[next[r]++] = at;
                }
            }
        }
        return of;
    }

    /// Whether the polygons around a vertex are known.
    boolean knows(int vertex) {
        return rank[vertex] >= 0;
    }

    /// Number of polygons around a vertex.
    int count(int vertex) {
        return first[rank[vertex] + 1] - first[rank[vertex]];
    }

    /// Cuts the `n`th polygon around a vertex; the answer is the number of triangles, three corners each in `to`.
    int cut(int vertex, int n, int[] to) {
        return quads.cut(polygons, members[first[rank[vertex]] + n], to);
    }
}
