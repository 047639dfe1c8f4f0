package org.pasvorm.printing.picture;

import java.util.ArrayList;
import java.util.List;

/// Closed rings in the plane, filled by the non-zero winding rule. Each ring is x, y, x, y …; pixels with y downwards.
final class Outline {
    private final List<double[]> rings = new ArrayList<>();

    List<double[]> rings() {
        return rings;
    }

    Outline add(double... ring) {
        rings.add(ring);
        return this;
    }

    Outline addAll(Outline other) {
        rings.addAll(other.rings);
        return this;
    }

    static Outline rectangle(double x, double y, double width, double height) {
        return new Outline().add(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    static Outline disc(double x, double y, double radius) {
        int n = Math.max(8, (int) Math.ceil(radius * 4));
        double[] ring = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            ring[2 * i] = x + radius * Math.cos(a);
            ring[2 * i + 1] = y + radius * Math.sin(a);
        }
        return new Outline().add(ring);
    }

    /// A straight stroke with square ends.
    static Outline line(double x0, double y0, double x1, double y1, double thickness) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length == 0) {
            return disc(x0, y0, thickness / 2);
        }
        double nx = -(y1 - y0) / length * thickness / 2;
        double ny = (x1 - x0) / length * thickness / 2;
        return new Outline().add(x0 - nx, y0 - ny, x1 - nx, y1 - ny, x1 + nx, y1 + ny, x0 + nx, y0 + ny);
    }

    /// A stroke along points x, y, x, y …, with round joints.
    static Outline stroke(double[] points, boolean closed, double thickness) {
        Outline all = new Outline();
        int n = points.length / 2;
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            int j = (i + 1) % n;
            all.addAll(line(points[2 * i], points[2 * i + 1], points[2 * j], points[2 * j + 1], thickness));
            all.addAll(disc(points[2 * i], points[2 * i + 1], thickness / 2));
        }
        return all;
    }

    /// The same rings turned about the origin, then moved.
    Outline placed(double degrees, double dx, double dy) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        Outline moved = new Outline();
        for (double[] ring : rings) {
            double[] r = new double[ring.length];
            for (int i = 0; i < r.length; i += 2) {
                r[i] = cos * ring[i] - sin * ring[i + 1] + dx;
                r[i + 1] = sin * ring[i] + cos * ring[i + 1] + dy;
            }
            moved.add(r);
        }
        return moved;
    }
}
