package org.pasvorm.geometry.mesh;

import java.util.Arrays;

/// The directed edges of a triangle list, in the order of the vertex they start at and then of the one they end at.
/// Edge `i` runs from corner `i` to the next one of its triangle. Primitive arrays only.
final class EdgeTable {
    /// Shorter runs are sorted by insertion, which is what nearly all vertices need.
    private static final int SHORT = 24;

    private final int[] first;

    /// End vertex (upper half) and number of each edge.
    private final long[] edges;

    private EdgeTable(int[] first, long[] edges) {
        this.first = first;
        this.edges = edges;
    }

    static EdgeTable of(int[] corners, int vertices) {
        int[] first = new int[vertices + 1];
        for (int v : corners) {
            first[v + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            first[v + 1] += first[v];
        }
        int[] place = Arrays.copyOf(first, vertices);
        long[] edges = new long[corners.length];
        for (int i = 0; i < corners.length; i++) {
            int to = corners[i % 3 == 2 ? i - 2 : i + 1];
            edges[place[corners[i]]++] = (long) to << 32 | i;
        }
        for (int v = 0; v < vertices; v++) {
            sort(edges, first[v], first[v + 1]);
        }
        return new EdgeTable(first, edges);
    }

    private static void sort(long[] edges, int from, int to) {
        if (to - from > SHORT) {
            Arrays.sort(edges, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long e = edges[i];
            int k = i;
            while (k > from && edges[k - 1] > e) {
                edges[k] = edges[k - 1];
                k--;
            }
            edges[k] = e;
        }
    }

    /// Where the edges from vertex `v` begin; those of the last end where those of `vertices` would begin.
    int first(int v) {
        return first[v];
    }

    int end(int place) {
        return (int) (edges[place] >>> 32);
    }

    /// The lowest number of an edge between two vertices, −1 where there is none.
    int number(int from, int to) {
        int low = first[from];
        int high = first[from + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) < to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < first[from + 1] && end(low) == to ? (int) edges[low] : -1;
    }
}
