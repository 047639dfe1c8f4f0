package org.pasvorm.geometry.solid;

import java.util.Arrays;

/// The extracted surface: all vertices in block order, and the triangles of each block.
final class Surface {
    final double[] xyz;
    final boolean[] creased;
    private final BlockStore store;
    private final int[][] trianglesOf;

    Surface(BlockStore store) {
        this.store = store;
        int vertices = 0;
        for (Block b : store.blocks()) {
            vertices += b.vertexCount;
        }
        xyz = new double[3 * vertices];
        creased = new boolean[vertices];
        for (Block b : store.blocks()) {
            copyVertices(b);
        }
        trianglesOf = new int[store.size()][];
        Arrays.fill(trianglesOf, new int[0]);
    }

    /// Takes over the block's vertices after they were moved.
    void copyVertices(Block b) {
        System.arraycopy(b.vertices, 0, xyz, 3 * b.vertexBase, b.vertices.length);
        System.arraycopy(b.creased, 0, creased, b.vertexBase, b.creased.length);
    }

    void setTriangles(Block b, int[] corners) {
        trianglesOf[b.number] = corners;
    }

    int[] triangles(Block b) {
        return trianglesOf[b.number];
    }

    /// The block that holds a vertex.
    Block blockOf(int vertex) {
        int low = 0;
        int high = store.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (store.block(middle).vertexBase <= vertex) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return store.block(low);
    }

    int[] corners() {
        int n = 0;
        for (int[] t : trianglesOf) {
            n += t.length;
        }
        int[] all = new int[n];
        int at = 0;
        for (int[] t : trianglesOf) {
            System.arraycopy(t, 0, all, at, t.length);
            at += t.length;
        }
        return all;
    }
}
