package org.pasvorm.geometry.field;

/// A scalar function of space whose zero set is a surface; negative inside.
///
/// Promise of every implementation: the value changes by at most [#lipschitz()] a millimetre, so that a large value
/// proves that no surface is near. Most fields keep 1 and return the exact distance. A field that breaks the
/// promise loses parts of its surface on evaluation. Must be thread-safe and always give the same value at the
/// same point.
@FunctionalInterface
public interface Field {
    /// Step of the central differences in [#gradient], in millimetres.
    double GRADIENT_STEP = 1e-4;

    double at(double x, double y, double z);

    /// The largest change of the value over one millimetre; at least the gradient's length everywhere.
    default double lipschitz() {
        return 1;
    }

    /// Width in millimetres of the narrowest feature that is to be seen (a wall, a gap, the stroke of a letter);
    /// infinite
    /// for a field without any. Where its surface is near, features of few voxels are measured at half the voxel.
    default double detail() {
        return Double.POSITIVE_INFINITY;
    }

    /// The value at a point; its gradient is written to `g`. By central differences unless a field knows better.
    default double gradient(double x, double y, double z, double[] g) {
        double s = GRADIENT_STEP;
        g[0] = (at(x + s, y, z) - at(x - s, y, z)) / (2 * s);
        g[1] = (at(x, y + s, z) - at(x, y - s, z)) / (2 * s);
        g[2] = (at(x, y, z + s) - at(x, y, z - s)) / (2 * s);
        return at(x, y, z);
    }

    /// Number of smooth faces that meet in sharp edges; 1 for a surface without edges.
    default int faces() {
        return 1;
    }

    /// The face that gives the value at a point.
    default int face(double x, double y, double z) {
        return 0;
    }

    /// The value of one face continued beyond its edges, zero on the face; its gradient is written to `g`.
    default double faceGradient(int face, double x, double y, double z, double[] g) {
        return gradient(x, y, z, g);
    }
}
