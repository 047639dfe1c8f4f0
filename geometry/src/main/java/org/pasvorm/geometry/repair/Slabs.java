package org.pasvorm.geometry.repair;

import org.pasvorm.geometry.vector.Box3;

/// Parallel slabs of space, fewer than 128; each vertex lies in one. Vertices whose neighbours all lie in their own
/// slab can be worked
/// on beside other slabs.
final class Slabs {
    private final CollapsingMesh mesh;
    private final int axis;
    private final double start;
    private final double width;
    private final int[][] vertices;
    private final byte[] slabOf;

    /// @param shift 0, or 1 for slabs that start half a width earlier
    Slabs(CollapsingMesh mesh, int slabs, int shift) {
        Box3 bounds = mesh.bounds();
        double[] min = {bounds.min().x(), bounds.min().y(), bounds.min().z()};
        double[] length = {bounds.size().x(), bounds.size().y(), bounds.size().z()};
        this.mesh = mesh;
        this.axis = length[0] >= length[1] && length[0] >= length[2] ? 0 : length[1] >= length[2] ? 1 : 2;
        this.width = Math.max(length[axis] / slabs, 1e-9);
        this.start = min[axis] - shift * width / 2;
        int count = slabs + shift;
        int[] size = new int[count];
        slabOf = new byte[mesh.vertexCount()];
        for (int v = 0; v < mesh.vertexCount(); v++) {
            if (!mesh.isGone(v)) {
                slabOf[v] = (byte) of(v, count);
                size[slabOf[v]]++;
            }
        }
        vertices = new int[count][];
        for (int s = 0; s < count; s++) {
            vertices[s] = new int[size[s]];
        }
        for (int v = mesh.vertexCount() - 1; v >= 0; v--) {
            if (!mesh.isGone(v)) {
                int s = slabOf[v];
                vertices[s][--size[s]] = v;
            }
        }
    }

    int count() {
        return vertices.length;
    }

    /// The vertices of a slab that are not gone, in ascending order.
    int[] vertices(int slab) {
        return vertices[slab];
    }

    boolean contains(int slab, int vertex) {
        return slabOf[vertex] == slab;
    }

    private int of(int vertex, int count) {
        return Math.clamp((long) Math.floor((mesh.coordinate(vertex, axis) - start) / width), 0, count - 1);
    }
}
