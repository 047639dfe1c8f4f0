package org.pasvorm.samples;

import java.util.Arrays;
import java.util.Comparator;

/// The convex hull of points in the plane (monotone chain).
final class ConvexHull {
    private ConvexHull() {}

    static double perimeter(double[][] points) {
        double[][] p = points.clone();
        Arrays.sort(p, Comparator.<double[]>comparingDouble(q -> q[0]).thenComparingDouble(q -> q[1]));
        double[][] hull = new double[2 * p.length + 2][];
        int n = 0;
        for (double[] q : p) {
            n = add(hull, n, 0, q);
        }
        int floor = n - 1;
        for (int i = p.length - 2; i >= 0; i--) {
            n = add(hull, n, floor, p[i]);
        }
        double length = 0;
        for (int i = 1; i < n; i++) {
            length += Math.hypot(hull[i][0] - hull[i - 1][0], hull[i][1] - hull[i - 1][1]);
        }
        return length;
    }

    private static int add(double[][] hull, int count, int floor, double[] q) {
        int n = count;
        while (n >= floor + 2 && turn(hull[n - 2], hull[n - 1], q) <= 0) {
            n--;
        }
        hull[n] = q;
        return n + 1;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
