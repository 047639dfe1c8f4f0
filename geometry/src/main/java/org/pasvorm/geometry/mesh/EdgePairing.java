package org.pasvorm.geometry.mesh;

import java.util.Arrays;
import java.util.Locale;

/// Pairs the directed edges of a triangle list with primitive arrays only.
final class EdgePairing {
    private EdgePairing() {}

    /// @throws IllegalArgumentException unless every directed edge occurs once and has its opposite
    static void requireClosed(double[] xyz, int[] corners) {
        long[] edges = new long[corners.length];
        for (int i = 0; i < corners.length; i++) {
            int from = corners[i];
            int to = corners[i - i % 3 + (i + 1) % 3];
            if (from == to) {
                throw new IllegalArgumentException("triangle " + i / 3 + " has two equal corners");
            }
            edges[i] = ((long) from << 32) | to;
        }
        Arrays.parallelSort(edges);
        for (int i = 0; i < edges.length; i++) {
            if (i > 0 && edges[i] == edges[i - 1]) {
                throw new IllegalArgumentException("more than two triangles at the edge " + place(xyz, edges[i]));
            }
            long opposite = (edges[i] << 32) | (edges[i] >>> 32);
            if (Arrays.binarySearch(edges, opposite) < 0) {
                throw new IllegalArgumentException("open edge at " + place(xyz, edges[i]));
            }
        }
    }

    private static String place(double[] xyz, long edge) {
        int v = 3 * (int) (edge >>> 32);
        return String.format(Locale.ROOT, "(%.3f, %.3f, %.3f)", xyz[v], xyz[v + 1], xyz[v + 2]);
    }
}
