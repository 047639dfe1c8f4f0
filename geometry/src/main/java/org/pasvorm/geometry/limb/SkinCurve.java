package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A curve on the skin with an outward normal at every point: what trim lines are drawn with. Points have equal
/// spacing along the curve to within the bend of the skin.
///
/// @param closed whether the last point joins the first
public record SkinCurve(List<Vec3> points, List<UnitVec3> normals, boolean closed) {
    public SkinCurve {
        if (points.size() != normals.size() || points.size() < (closed ? 3 : 2)) {
            throw new IllegalArgumentException("a curve needs as many normals as points, and enough of them");
        }
        points = List.copyOf(points);
        normals = List.copyOf(normals);
    }

    /// The polyline resampled at `spacing`, smoothed over about `smoothing` mm (0 for none) and projected onto the
    /// closest skin. Normals are averaged over `normalRadius` mm.
    ///
    /// A polyline should lie within a few millimetres of the skin: points farther off than the local radius of the
    /// limb may jump to another finger or the other side.
    public static SkinCurve project(
            Skin skin, List<Vec3> polyline, boolean closed, double spacing, double smoothing, double normalRadius) {
        List<Vec3> even = Polyline.resampled(polyline, closed, spacing);
        if (smoothing > 0) {
            even = Polyline.smoothed(even, closed, smoothing / spacing);
        }
        List<Vec3> onSkin =
                even.parallelStream().map(p -> skin.closest(p).position()).toList();
        return onSkin(skin, Polyline.resampled(onSkin, closed, spacing), closed, normalRadius);
    }

    private static SkinCurve onSkin(Skin skin, List<Vec3> points, boolean closed, double normalRadius) {
        List<Vec3> places =
                points.parallelStream().map(p -> skin.closest(p).position()).toList();
        List<UnitVec3> normals = places.parallelStream()
                .map(p -> skin.normalNear(p, normalRadius))
                .toList();
        return new SkinCurve(places, normals, closed);
    }

    public double length() {
        return Polyline.length(points, closed);
    }

    /// The direction of travel at point `i`.
    public UnitVec3 tangent(int i) {
        int n = points.size();
        Vec3 before = points.get(closed ? Math.floorMod(i - 1, n) : Math.max(0, i - 1));
        Vec3 after = points.get(closed ? (i + 1) % n : Math.min(n - 1, i + 1));
        return UnitVec3.of(after.minus(before));
    }

    /// This curve moved `height` mm out along its normals (in when negative).
    public List<Vec3> lifted(double height) {
        List<Vec3> lifted = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            lifted.add(points.get(i).plus(height, normals.get(i).vector()));
        }
        return lifted;
    }
}
