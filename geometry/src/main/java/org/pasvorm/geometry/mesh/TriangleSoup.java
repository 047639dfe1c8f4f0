package org.pasvorm.geometry.mesh;

/// Triangles as imported: nothing is promised but finite coordinates and indices in range. Vertices may be repeated,
/// triangles degenerate, open, flipped or doubled.
///
/// Immutable: arrays are handed over at construction and never leak.
public final class TriangleSoup extends Triangles {
    TriangleSoup(double[] xyz, int[] corners) {
        super(xyz, corners);
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
