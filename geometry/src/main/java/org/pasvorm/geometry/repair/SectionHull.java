package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The convex hull of a plane section through triangles: what a tape measure follows.
final class SectionHull {
    private SectionHull() {}

    /// Perimeter of the hull of the section at `station` along `axes[0]`; 0 where nothing is cut.
    static double perimeter(Faces faces, double[][] axes, double station) {
        List<double[]> points = new ArrayList<>();
        for (int h = 0; h < faces.corners.length; h++) {
            int a = faces.corners[h];
            int b = faces.corners[Faces.next(h)];
            double from = along(faces, a, axes[0]) - station;
            double to = along(faces, b, axes[0]) - station;
            if (from < 0 != to < 0) {
                double s = from / (from - to);
                points.add(new double[] {
                    along(faces, a, axes[1]) * (1 - s) + along(faces, b, axes[1]) * s,
                    along(faces, a, axes[2]) * (1 - s) + along(faces, b, axes[2]) * s
                });
            }
        }
        return perimeter(points);
    }

    static double along(Faces faces, int v, double[] axis) {
        return faces.x(v, 0) * axis[0] + faces.x(v, 1) * axis[1] + faces.x(v, 2) * axis[2];
    }

    /// Monotone chain: lower hull, then upper hull.
    private static double perimeter(List<double[]> points) {
        if (points.size() < 2) {
            return 0;
        }
        points.sort(Comparator.comparingDouble((double[] p) -> p[0]).thenComparingDouble(p -> p[1]));
        double length = chain(points);
        return length + chain(points.reversed());
    }

    private static double chain(List<double[]> sorted) {
        List<double[]> hull = new ArrayList<>();
        for (double[] p : sorted) {
            while (hull.size() > 1 && turn(hull.get(hull.size() - 2), hull.getLast(), p) <= 0) {
                hull.removeLast();
            }
            hull.add(p);
        }
        double length = 0;
        for (int i = 1; i < hull.size(); i++) {
            length += Math.hypot(hull.get(i)[0] - hull.get(i - 1)[0], hull.get(i)[1] - hull.get(i - 1)[1]);
        }
        return length;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
