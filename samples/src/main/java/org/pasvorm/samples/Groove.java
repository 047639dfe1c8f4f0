package org.pasvorm.samples;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// A shallow groove in the skin along a polyline that lies on it: how much the skin is let in at a point.
final class Groove {
    private final double[] line;
    private final double depth;
    private final double width;
    private final Vec3 centre;
    private final double radius;

    /// @param depth at the middle, in millimetres
    /// @param width from the middle to where the skin is untouched
    Groove(List<Vec3> line, double depth, double width) {
        this.line = new double[3 * line.size()];
        Vec3 middle = line.get(line.size() / 2);
        double r = 0;
        for (int i = 0; i < line.size(); i++) {
            Vec3 p = line.get(i);
            this.line[3 * i] = p.x();
            this.line[3 * i + 1] = p.y();
            this.line[3 * i + 2] = p.z();
            r = Math.max(r, p.distance(middle));
        }
        this.depth = depth;
        this.width = width;
        this.centre = middle;
        this.radius = r + width;
    }

    double width() {
        return width;
    }

    /// Between 0 far away and the depth on the line; smooth in between.
    double at(double x, double y, double z) {
        double dx = x - centre.x();
        double dy = y - centre.y();
        double dz = z - centre.z();
        if (dx * dx + dy * dy + dz * dz >= radius * radius) {
            return 0;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 5 < line.length; i += 3) {
            nearest = Math.min(nearest, toSegment(i, x, y, z));
        }
        double q = nearest / (width * width);
        return q < 1 ? depth * (1 - q) * (1 - q) : 0;
    }

    /// Squared distance to the segment that starts at coordinate `i`.
    private double toSegment(int i, double x, double y, double z) {
        double ax = line[i];
        double ay = line[i + 1];
        double az = line[i + 2];
        double ux = line[i + 3] - ax;
        double uy = line[i + 4] - ay;
        double uz = line[i + 5] - az;
        double px = x - ax;
        double py = y - ay;
        double pz = z - az;
        double t = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz + 1e-12);
        double c = Math.clamp(t, 0, 1);
        double ex = px - c * ux;
        double ey = py - c * uy;
        double ez = pz - c * uz;
        return ex * ex + ey * ey + ez * ez;
    }
}
