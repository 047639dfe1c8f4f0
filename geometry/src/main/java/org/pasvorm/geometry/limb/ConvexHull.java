package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Convex hulls of points in a plane.
final class ConvexHull {
    private ConvexHull() {}

    /// The corners of the hull of `points` (all in one plane with this normal), counter-clockwise about the normal.
    static List<Vec3> inPlane(List<Vec3> points, UnitVec3 normal) {
        UnitVec3 u = normal.anyPerpendicular();
        Vec3 v = normal.cross(u.vector());
        List<Vec3> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble((Vec3 p) -> u.dot(p)).thenComparingDouble(v::dot));
        List<Vec3> lower = chain(sorted, normal);
        List<Vec3> upper = chain(sorted.reversed(), normal);
        lower.removeLast();
        upper.removeLast();
        lower.addAll(upper);
        return lower.isEmpty() ? List.of(sorted.getFirst()) : lower;
    }

    private static List<Vec3> chain(List<Vec3> sorted, UnitVec3 normal) {
        List<Vec3> chain = new ArrayList<>();
        for (Vec3 p : sorted) {
            while (chain.size() > 1 && !turnsLeft(chain, p, normal)) {
                chain.removeLast();
            }
            chain.add(p);
        }
        return chain;
    }

    private static boolean turnsLeft(List<Vec3> chain, Vec3 p, UnitVec3 normal) {
        Vec3 a = chain.get(chain.size() - 2);
        Vec3 b = chain.getLast();
        return normal.dot(b.minus(a).cross(p.minus(a))) > 0;
    }
}
