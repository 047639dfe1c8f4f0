package org.pasvorm.geometry.mesh;

import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Triangles as imported: nothing is promised but finite coordinates and indices in range. Vertices may be repeated,
/// triangles degenerate, open, flipped or doubled.
///
/// Immutable: arrays are handed over at construction and never leak.
public final class TriangleSoup {
    private final double[] xyz;
    private final int[] corners;

    private TriangleSoup(double[] xyz, int[] corners) {
        this.xyz = xyz;
        this.corners = corners;
    }

    /// Takes ownership of both arrays: the caller must not keep them.
    ///
    /// @param xyz three coordinates a vertex
    /// @param corners three vertex indices a triangle
    /// @throws IllegalArgumentException when a length is not a multiple of three, a coordinate is not finite or an
    ///     index is out of range
    public static TriangleSoup owning(double[] xyz, int[] corners) {
        MeshArrays.check(xyz, corners);
        return new TriangleSoup(xyz, corners);
    }

    public int vertexCount() {
        return xyz.length / 3;
    }

    public int triangleCount() {
        return corners.length / 3;
    }

    /// Vertex index of corner `k` (0 to 2) of `triangle`.
    public int corner(int triangle, int k) {
        return corners[3 * triangle + k];
    }

    public double coordinate(int vertex, int axis) {
        return xyz[3 * vertex + axis];
    }

    public Vec3 vertex(int i) {
        return new Vec3(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
    }

    public Box3 bounds() {
        return MeshArrays.bounds(xyz);
    }

    /// A copy of all coordinates, three a vertex.
    public double[] copyCoordinates() {
        return xyz.clone();
    }

    /// A copy of all corner indices, three a triangle.
    public int[] copyCorners() {
        return corners.clone();
    }

    /// The same triangles with every coordinate multiplied by `factor` (> 0).
    public TriangleSoup scaled(double factor) {
        if (!(factor > 0) || !Double.isFinite(factor)) {
            throw new IllegalArgumentException("scale factor must be positive: " + factor);
        }
        double[] scaled = xyz.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return owning(scaled, corners);
    }
}
