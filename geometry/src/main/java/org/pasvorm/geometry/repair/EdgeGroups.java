package org.pasvorm.geometry.repair;

import java.util.Arrays;

/// Half-edges grouped by the undirected edge they lie on: a group of one is a boundary, of two a regular edge, of more
/// a non-manifold edge. Built by bucketing on the lower vertex and sorting inside the bucket; primitive arrays only.
final class EdgeGroups {
    private final int[] halfEdges;
    private final int[] starts;
    private final int count;

    private EdgeGroups(int[] halfEdges, int[] starts, int count) {
        this.halfEdges = halfEdges;
        this.starts = starts;
        this.count = count;
    }

    static EdgeGroups of(int[] corners, int vertices) {
        long[] keys = new long[corners.length];
        int[] offset = buckets(corners, vertices, keys);
        int[] halfEdges = new int[corners.length];
        int[] starts = new int[corners.length + 1];
        int count = 0;
        for (int v = 0; v < vertices; v++) {
            int from = v == 0 ? 0 : offset[v - 1];
            Arrays.sort(keys, from, offset[v]);
            for (int i = from; i < offset[v]; i++) {
                halfEdges[i] = (int) keys[i];
                if (i == from || keys[i] >>> 32 != keys[i - 1] >>> 32) {
                    starts[count++] = i;
                }
            }
        }
        starts[count] = corners.length;
        return new EdgeGroups(halfEdges, starts, count);
    }

    /// Fills `keys` (upper vertex, half-edge) bucket by bucket; returns the end of each bucket.
    private static int[] buckets(int[] corners, int vertices, long[] keys) {
        int[] offset = new int[vertices + 1];
        for (int h = 0; h < corners.length; h++) {
            offset[Math.min(corners[h], corners[Faces.next(h)]) + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            offset[v + 1] += offset[v];
        }
        for (int h = 0; h < corners.length; h++) {
            int a = corners[h];
            int b = corners[Faces.next(h)];
            keys[offset[Math.min(a, b)]++] = ((long) Math.max(a, b) << 32) | h;
        }
        return offset;
    }

    int count() {
        return count;
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    int halfEdge(int group, int i) {
        return halfEdges[starts[group] + i];
    }

    /// The partner of every half-edge on an edge of exactly two triangles, -1 for the others.
    int[] regularMates() {
        int[] mates = new int[halfEdges.length];
        Arrays.fill(mates, -1);
        for (int g = 0; g < count; g++) {
            if (size(g) == 2) {
                mates[halfEdge(g, 0)] = halfEdge(g, 1);
                mates[halfEdge(g, 1)] = halfEdge(g, 0);
            }
        }
        return mates;
    }
}
