package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Widths of a section between parallel jaws.
///
/// @param thickness the smallest width in mm, found along [#thinnest]
/// @param width the extent at right angles to the smallest width, along [#widest]
/// @param thinnest direction of the smallest width; its sign has no meaning
/// @param widest the direction in the plane at right angles to it; its sign has no meaning
public record Calipers(double thickness, double width, UnitVec3 thinnest, UnitVec3 widest) {
    static Calipers of(List<Vec3> hull, UnitVec3 normal) {
        double best = Double.POSITIVE_INFINITY;
        UnitVec3 along = normal.anyPerpendicular();
        for (int i = 0; i < hull.size(); i++) {
            Vec3 edge = hull.get((i + 1) % hull.size()).minus(hull.get(i));
            if (edge.lengthSquared() > 0) {
                UnitVec3 across = UnitVec3.of(normal.cross(edge));
                double width = extent(hull, across);
                if (width < best) {
                    best = width;
                    along = across;
                }
            }
        }
        UnitVec3 widest = UnitVec3.of(normal.cross(along.vector()));
        return new Calipers(extent(hull, along), extent(hull, widest), along, widest);
    }

    /// Width divided by thickness, 1 for a circle.
    public double aspect() {
        return width / thickness;
    }

    private static double extent(List<Vec3> hull, UnitVec3 direction) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Vec3 p : hull) {
            low = Math.min(low, direction.dot(p));
            high = Math.max(high, direction.dot(p));
        }
        return high - low;
    }
}
