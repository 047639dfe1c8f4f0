package org.pasvorm.geometry.spatial;

import org.pasvorm.geometry.mesh.Triangles;

/// The triangles of an index in slot order, so that neighbours in space are neighbours in memory.
///
/// @param shape the tree over the slots
/// @param xyz nine coordinates a slot: corner 0, corner 1, corner 2
/// @param triangles the triangle of each slot
/// @param slots the slot of each triangle
record SlotTriangles(TreeShape shape, double[] xyz, int[] triangles, int[] slots) {
    private static final int BLOCK = 8192;

    /// Where corners come from: a mesh or a soup.
    interface Source {
        int corner(int triangle, int k);

        double coordinate(int vertex, int axis);
    }

    static Source source(Triangles mesh) {
        return new Source() {
            @Override
            public int corner(int triangle, int k) {
                return mesh.corner(triangle, k);
            }

            @Override
            public double coordinate(int vertex, int axis) {
                return mesh.coordinate(vertex, axis);
            }
        };
    }

    static SlotTriangles of(Source source, int count, Workers workers) {
        float[][] centroids = new float[3][count];
        workers.runBlocks(count, BLOCK, from -> centroids(source, centroids, from, Math.min(from + BLOCK, count)));
        TreeShape shape = new TreeShape(count);
        int[] triangles = MedianOrder.of(shape, centroids[0], centroids[1], centroids[2], workers);
        int[] slots = new int[count];
        double[] xyz = new double[9 * count];
        workers.runBlocks(count, BLOCK, from -> {
            for (int slot = from; slot < Math.min(from + BLOCK, count); slot++) {
                slots[triangles[slot]] = slot;
                copy(source, triangles[slot], xyz, 9 * slot);
            }
        });
        return new SlotTriangles(shape, xyz, triangles, slots);
    }

    private static void centroids(Source source, float[][] centroids, int from, int to) {
        for (int t = from; t < to; t++) {
            int a = source.corner(t, 0);
            int b = source.corner(t, 1);
            int c = source.corner(t, 2);
            for (int axis = 0; axis < 3; axis++) {
                double sum = source.coordinate(a, axis) + source.coordinate(b, axis) + source.coordinate(c, axis);
                centroids[axis][t] = (float) (sum / 3);
            }
        }
    }

    private static void copy(Source source, int triangle, double[] to, int at) {
        for (int k = 0; k < 3; k++) {
            int v = source.corner(triangle, k);
            for (int axis = 0; axis < 3; axis++) {
                to[at + 3 * k + axis] = source.coordinate(v, axis);
            }
        }
    }

    int count() {
        return triangles.length;
    }
}
