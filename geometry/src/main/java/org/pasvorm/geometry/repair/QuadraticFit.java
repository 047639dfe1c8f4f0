package org.pasvorm.geometry.repair;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealVector;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A vertex against the quadratic surface through its neighbours, by least squares of the heights over the tangent
/// plane.
final class QuadraticFit {
    private static final int TERMS = 6;

    /// Fewer heights than this over-determine the six terms too little.
    private static final int LEAST_NEIGHBOURS = 9;

    private static final double SINGULAR = 1e-9;

    private QuadraticFit() {}

    /// How far `v` lies off the surface that its neighbours predict, divided by the standard deviation which that
    /// difference has when every vertex is off by an independent error of unit size. NaN when there are too few
    /// neighbours or they do not span a surface.
    ///
    /// @param near numbers of the first `count` neighbours
    /// @param normal about the direction of the heights, of any length
    static double residual(Faces faces, int v, int[] near, int count, double[] normal) {
        Vec3 towards = new Vec3(normal[0], normal[1], normal[2]);
        if (count < LEAST_NEIGHBOURS || !(towards.length() > 0)) {
            return Double.NaN;
        }
        UnitVec3 up = towards.direction();
        UnitVec3 across = up.anyPerpendicular();
        Vec3 along = up.cross(across.vector());
        Vec3 origin = point(faces, v);
        double size = 0;
        for (int i = 0; i < count; i++) {
            size = Math.max(size, point(faces, near[i]).distance(origin));
        }
        double[][] matrix = new double[TERMS][TERMS];
        double[] right = new double[TERMS];
        for (int i = 0; i < count; i++) {
            Vec3 d = point(faces, near[i]).minus(origin);
            add(matrix, right, across.dot(d) / size, along.dot(d) / size, up.dot(d));
        }
        return predicted(matrix, right);
    }

    private static void add(double[][] matrix, double[] right, double x, double y, double height) {
        double[] term = {1, x, y, x * x, x * y, y * y};
        for (int i = 0; i < TERMS; i++) {
            right[i] += term[i] * height;
            for (int j = 0; j < TERMS; j++) {
                matrix[i][j] += term[i] * term[j];
            }
        }
    }

    /// The surface at the origin, where the vertex itself has height 0, over the spread of the difference.
    private static double predicted(double[][] matrix, double[] right) {
        try {
            RealVector weights = new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), SINGULAR, SINGULAR)
                    .getSolver()
                    .solve(new ArrayRealVector(new double[] {1, 0, 0, 0, 0, 0}, false));
            double height = weights.dotProduct(new ArrayRealVector(right, false));
            return -height / Math.sqrt(1 + weights.getEntry(0));
        } catch (NonPositiveDefiniteMatrixException _) {
            return Double.NaN;
        }
    }

    private static Vec3 point(Faces faces, int v) {
        return new Vec3(faces.x(v, 0), faces.x(v, 1), faces.x(v, 2));
    }
}
