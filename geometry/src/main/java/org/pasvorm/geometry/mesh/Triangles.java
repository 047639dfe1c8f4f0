package org.pasvorm.geometry.mesh;

import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Triangles over shared vertices, whatever is known of them.
///
/// Immutable: arrays are handed over at construction and never leak.
public abstract sealed class Triangles permits TriangleSoup, TriangleMesh {
    final double[] xyz;
    final int[] corners;

    Triangles(double[] xyz, int[] corners) {
        this.xyz = xyz;
        this.corners = corners;
    }

    public final int vertexCount() {
        return xyz.length / 3;
    }

    public final int triangleCount() {
        return corners.length / 3;
    }

    /// Vertex index of corner `k` (0 to 2) of `triangle`.
    public final int corner(int triangle, int k) {
        return corners[3 * triangle + k];
    }

    public final double coordinate(int vertex, int axis) {
        return xyz[3 * vertex + axis];
    }

    public final Vec3 vertex(int i) {
        return new Vec3(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
    }

    public final Vec3 cornerPoint(int triangle, int k) {
        return vertex(corner(triangle, k));
    }

    public final Box3 bounds() {
        return MeshArrays.bounds(xyz);
    }

    /// A copy of all coordinates, three a vertex.
    public final double[] copyCoordinates() {
        return xyz.clone();
    }

    /// A copy of all corner indices, three a triangle.
    public final int[] copyCorners() {
        return corners.clone();
    }
}
