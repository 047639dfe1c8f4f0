package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A finger, the thumb, or several fingers seen as one.
///
/// @param tip the farthest point
/// @param rootValue distance from the limb's proximal end where the digit becomes free
/// @param tipValue the same at the tip
/// @param course middles of the digit's cross lines, root to tip, evenly spaced in distance
record Digit(Vec3 tip, double rootValue, double tipValue, List<Vec3> course) {
    private static final int STEPS = 12;

    static Digit of(SkinField field, int tip, int saddle, int[] members) {
        boolean[] mask = new boolean[field.value().length];
        for (int v : members) {
            mask[v] = true;
        }
        int[] triangles = field.triangles(mask);
        double root = field.at(saddle);
        double top = field.at(tip);
        List<Vec3> course = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            double level = root + (top - root) * (i + 0.5) / STEPS;
            course.add(field.ring(level, mask, triangles)
                    .map(SkinField.Ring::middle)
                    .orElse(field.place(tip)));
        }
        Vec3 end = extreme(field, members, UnitVec3.of(field.place(tip).minus(course.get(STEPS - 4))));
        return new Digit(end, root, top, List.copyOf(course));
    }

    private static Vec3 extreme(SkinField field, int[] members, UnitVec3 along) {
        int best = members[0];
        for (int v : members) {
            best = along.dot(field.place(v)) > along.dot(field.place(best)) ? v : best;
        }
        return field.place(best);
    }

    /// Free length along the skin.
    double length() {
        return tipValue - rootValue;
    }

    /// The middle at `share` of the free length, 0 at the root.
    Vec3 middle(double share) {
        double at = Math.max(0, Math.min(STEPS - 1.0, share * STEPS - 0.5));
        int i = (int) Math.min(STEPS - 2.0, at);
        return course.get(i).lerp(course.get(i + 1), at - i);
    }

    /// The direction of the digit where it leaves the palm.
    UnitVec3 rootDirection() {
        return UnitVec3.of(middle(0.30).minus(middle(0.06)));
    }

    /// The direction of its last part.
    UnitVec3 tipDirection() {
        return UnitVec3.of(middle(0.96).minus(middle(0.66)));
    }
}
