package org.pasvorm.geometry.repair;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/// The coarse shape of a scan along its principal axes, in its own unit.
///
/// @param length extent along the longest axis
/// @param width extent along the second
/// @param depth extent along the third
/// @param girth median over nine stations along the length of the tape measure round the section (its convex hull)
public record BodyShape(double length, double width, double depth, double girth) {
    private static final int STATIONS = 9;

    static BodyShape of(Faces faces) {
        double[][] axes = axes(faces);
        double[][] range = new double[3][];
        for (int i = 0; i < 3; i++) {
            range[i] = range(faces, axes[i]);
        }
        Arrays.sort(axes, (a, b) -> Double.compare(extent(range(faces, b)), extent(range(faces, a))));
        Arrays.sort(range, (a, b) -> Double.compare(extent(b), extent(a)));
        double[] girths = new double[STATIONS];
        for (int s = 0; s < STATIONS; s++) {
            double station = range[0][0] + extent(range[0]) * (s + 1) / (STATIONS + 1);
            girths[s] = SectionHull.perimeter(faces, axes, station);
        }
        Arrays.sort(girths);
        return new BodyShape(extent(range[0]), extent(range[1]), extent(range[2]), girths[STATIONS / 2]);
    }

    private static double extent(double[] range) {
        return range[1] - range[0];
    }

    /// Eigenvectors of the covariance of the surface (triangle middles weighted by area).
    private static double[][] axes(Faces faces) {
        double[] mean = new double[3];
        double whole = 0;
        for (int t = 0; t < faces.triangles(); t++) {
            double area = faces.area(t);
            whole += area;
            for (int i = 0; i < 3; i++) {
                mean[i] += area * middle(faces, t, i);
            }
        }
        double[][] spread = new double[3][3];
        for (int t = 0; t < faces.triangles(); t++) {
            double area = faces.area(t);
            for (int k = 0; k < 9; k++) {
                spread[k / 3][k % 3] += area
                        * (middle(faces, t, k / 3) - mean[k / 3] / whole)
                        * (middle(faces, t, k % 3) - mean[k % 3] / whole)
                        / whole;
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(spread));
        double[][] axes = new double[3][];
        for (int i = 0; i < 3; i++) {
            axes[i] = eigen.getEigenvector(i).toArray();
        }
        return axes;
    }

    private static double middle(Faces faces, int t, int axis) {
        return (faces.x(faces.corners[3 * t], axis)
                        + faces.x(faces.corners[3 * t + 1], axis)
                        + faces.x(faces.corners[3 * t + 2], axis))
                / 3;
    }

    private static double[] range(Faces faces, double[] axis) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int v : faces.corners) {
            double along = SectionHull.along(faces, v, axis);
            low = Math.min(low, along);
            high = Math.max(high, along);
        }
        return new double[] {low, high};
    }
}
