package org.pasvorm.geometry.mesh;

import java.util.Locale;

/// Pairs the directed edges of a triangle list with primitive arrays only.
final class EdgePairing {
    private EdgePairing() {}

    /// @throws IllegalArgumentException unless every directed edge occurs once and has its opposite
    static void requireClosed(double[] xyz, int[] corners) {
        for (int i = 0; i < corners.length; i++) {
            if (corners[i] == corners[i % 3 == 2 ? i - 2 : i + 1]) {
                throw new IllegalArgumentException("triangle " + i / 3 + " has two equal corners");
            }
        }
        int vertices = xyz.length / 3;
        EdgeTable edges = EdgeTable.of(corners, vertices);
        for (int v = 0; v < vertices; v++) {
            for (int i = edges.first(v); i < edges.first(v + 1); i++) {
                int to = edges.end(i);
                if (i > edges.first(v) && to == edges.end(i - 1)) {
                    throw new IllegalArgumentException("more than two triangles at the edge " + place(xyz, v));
                }
                if (edges.number(to, v) < 0) {
                    throw new IllegalArgumentException("open edge at " + place(xyz, v));
                }
            }
        }
    }

    private static String place(double[] xyz, int vertex) {
        int v = 3 * vertex;
        return String.format(Locale.ROOT, "(%.3f, %.3f, %.3f)", xyz[v], xyz[v + 1], xyz[v + 2]);
    }
}
