package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// One closed polygon of a section, its points in order, the last joined to the first. Seen against the plane's normal
/// it runs counter-clockwise round material and clockwise round a void.
///
/// @param area mm², positive round material, negative round a void
/// @param centroid centre of the enclosed area
public record SectionLoop(List<Vec3> points, UnitVec3 normal, double perimeter, double area, Vec3 centroid) {
    static SectionLoop of(List<Vec3> points, UnitVec3 normal) {
        Vec3 o = points.get(0);
        double perimeter = 0;
        double twice = 0;
        Vec3 moment = Vec3.ZERO;
        Vec3 mean = Vec3.ZERO;
        for (int i = 0; i < points.size(); i++) {
            Vec3 a = points.get(i).minus(o);
            Vec3 b = points.get((i + 1) % points.size()).minus(o);
            double cross = normal.dot(a.cross(b));
            perimeter += a.distance(b);
            twice += cross;
            moment = moment.plus(cross / 3, a.plus(b));
            mean = mean.plus(a);
        }
        boolean flat = Math.abs(twice) < 1e-9 * perimeter * perimeter || twice == 0;
        Vec3 centre = flat ? mean.times(1.0 / points.size()) : moment.times(1 / twice);
        return new SectionLoop(List.copyOf(points), normal, perimeter, twice / 2, o.plus(centre));
    }

    /// What a taut tape round this loop would read: the perimeter of its convex hull.
    public double tapeGirth() {
        List<Vec3> hull = hull();
        double girth = 0;
        for (int i = 0; i < hull.size(); i++) {
            girth += hull.get(i).distance(hull.get((i + 1) % hull.size()));
        }
        return girth;
    }

    /// The corners of the convex hull, counter-clockwise about the normal.
    public List<Vec3> hull() {
        return ConvexHull.inPlane(points, normal);
    }

    /// The extent along `direction`, as a caliper reads it.
    public double widthAlong(UnitVec3 direction) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Vec3 p : points) {
            double d = direction.dot(p);
            low = Math.min(low, d);
            high = Math.max(high, d);
        }
        return high - low;
    }

    /// The smallest and largest caliper widths with their directions.
    public Calipers calipers() {
        return Calipers.of(hull(), normal);
    }

    /// Whether `p`, taken into the plane, lies inside the polygon.
    public boolean contains(Vec3 p) {
        UnitVec3 u = normal.anyPerpendicular();
        Vec3 v = normal.cross(u.vector());
        double px = u.dot(p);
        double py = v.dot(p);
        boolean inside = false;
        for (int i = 0, j = points.size() - 1; i < points.size(); j = i++) {
            double yi = v.dot(points.get(i));
            double yj = v.dot(points.get(j));
            if (yi > py != yj > py) {
                double xi = u.dot(points.get(i));
                double xj = u.dot(points.get(j));
                inside ^= px < (xj - xi) * (py - yi) / (yj - yi) + xi;
            }
        }
        return inside;
    }
}
