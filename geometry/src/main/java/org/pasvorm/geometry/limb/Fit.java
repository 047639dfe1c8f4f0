package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Straight lines through points.
final class Fit {
    private static final int ROUNDS = 60;

    private Fit() {}

    static Vec3 mean(List<Vec3> points) {
        return points.stream().reduce(Vec3.ZERO, Vec3::plus).times(1.0 / points.size());
    }

    /// The direction of the least-squares line through `points`, pointing the way from the first to the last.
    static UnitVec3 direction(List<Vec3> points) {
        Vec3 mean = mean(points);
        Vec3 d = points.getLast().minus(points.getFirst());
        for (int round = 0; round < ROUNDS; round++) {
            Vec3 next = Vec3.ZERO;
            for (Vec3 p : points) {
                Vec3 r = p.minus(mean);
                next = next.plus(r.dot(d), r);
            }
            d = UnitVec3.of(next).vector();
        }
        return UnitVec3.of(d);
    }

    /// `v` without its part along `axis`, as a direction.
    static UnitVec3 across(Vec3 v, UnitVec3 axis) {
        return UnitVec3.of(v.minus(axis.times(axis.dot(v))));
    }
}
