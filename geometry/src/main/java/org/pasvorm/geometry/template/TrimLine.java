package org.pasvorm.geometry.template;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// A closed trim line on the skin.
///
/// @param points the corners of the closed polyline in order (the last is joined to the first), about 1 mm apart
public record TrimLine(String name, List<Vec3> points) {
    public TrimLine {
        points = List.copyOf(points);
    }

    /// Least distance from `p` to the line.
    public double distance(Vec3 p) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            best = Math.min(best, toSegment(p, points.get(i), points.get((i + 1) % points.size())));
        }
        return best;
    }

    private static double toSegment(Vec3 p, Vec3 a, Vec3 b) {
        Vec3 d = b.minus(a);
        double length2 = d.lengthSquared();
        double t = length2 > 0 ? Math.clamp(p.minus(a).dot(d) / length2, 0, 1) : 0;
        return p.distance(a.lerp(b, t));
    }
}
