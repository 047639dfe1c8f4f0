package org.pasvorm.geometry.solid;

import java.util.List;
import java.util.Set;

/// The extracted surface: the vertices of some blocks in their order, and the triangles of some of these blocks.
final class Surface {
    final double[] xyz;
    final boolean[] creased;
    private final List<Block> blocks;
    private final List<Block> joined;

    /// Numbers the vertices.
    ///
    /// @param joined those of the blocks whose triangles belong to the surface
    Surface(List<Block> blocks, List<Block> joined) {
        this.blocks = blocks;
        this.joined = joined;
        int vertices = 0;
        for (Block b : blocks) {
            b.vertexBase = vertices;
            vertices += b.vertexCount;
        }
        xyz = new double[3 * vertices];
        creased = new boolean[vertices];
        for (Block b : blocks) {
            copyVertices(b);
        }
    }

    /// Takes over the block's vertices after they were moved.
    void copyVertices(Block b) {
        System.arraycopy(b.vertices, 0, xyz, 3 * b.vertexBase, b.vertices.length);
        System.arraycopy(b.creased, 0, creased, b.vertexBase, b.creased.length);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Block> joined() {
        return joined;
    }

    /// The block that holds a vertex.
    Block blockOf(int vertex) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).vertexBase <= vertex) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    /// Moves one vertex.
    void move(int vertex, double x, double y, double z) {
        Block b = blockOf(vertex);
        set(xyz, vertex, x, y, z);
        set(b.vertices, vertex - b.vertexBase, x, y, z);
        b.unsettled.set(vertex - b.vertexBase);
    }

    private static void set(double[] to, int at, double x, double y, double z) {
        to[3 * at] = x;
        to[3 * at + 1] = y;
        to[3 * at + 2] = z;
    }

    /// The triangles, three vertices each.
    int[] corners() {
        return corners(joined);
    }

    /// The triangles of blocks at the given places.
    int[] corners(Set<BlockPlace> places) {
        return corners(
                joined.stream().filter(b -> places.contains(BlockPlace.of(b))).toList());
    }

    private static int[] corners(List<Block> from) {
        int[] all = new int[from.stream().mapToInt(b -> b.triangles.length).sum()];
        int at = 0;
        for (Block b : from) {
            System.arraycopy(b.triangles, 0, all, at, b.triangles.length);
            at += b.triangles.length;
        }
        return all;
    }
}
