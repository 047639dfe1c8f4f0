package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// An open curve on a skin, with the skin's normal along it: what ribs and lines of text follow.
public final class SkinPath {
    /// Distance of the points of the path, mm.
    private static final double SPACING = 1;

    /// Normals are averaged over skin and curve within about this distance, mm.
    private static final double NORMAL_REACH = 5;

    private final List<Vec3> points;
    private final List<UnitVec3> normals;
    private final double step;

    private SkinPath(List<Vec3> points, List<UnitVec3> normals, double step) {
        this.points = points;
        this.normals = normals;
        this.step = step;
    }

    /// The path on the skin under a smooth curve through `points`.
    ///
    /// @param points two or more, on or near the skin
    /// @throws IllegalArgumentException when two points in a row are equal
    public static SkinPath on(ScanSurface skin, List<Vec3> points) {
        List<Vec3> curve = SmoothCurve.through(points);
        double length = SmoothCurve.length(curve);
        int n = Math.max(2, (int) Math.ceil(length / SPACING) + 1);
        TriangleQuery query = skin.index().query();
        List<Vec3> feet = new ArrayList<>();
        List<Vec3> raw = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Vec3 p = SmoothCurve.at(curve, length * i / (n - 1));
            query.closest(p.x(), p.y(), p.z());
            feet.add(new Vec3(query.px(), query.py(), query.pz()));
            raw.add(Rulings.normalAt(skin, query, feet.getLast()));
        }
        return new SkinPath(List.copyOf(feet), evened(raw), SmoothCurve.length(feet) / (n - 1));
    }

    /// Normals averaged with their neighbours along the path.
    private static List<UnitVec3> evened(List<Vec3> raw) {
        int reach = (int) (NORMAL_REACH / SPACING);
        List<UnitVec3> even = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Vec3 sum = Vec3.ZERO;
            for (int k = Math.max(0, i - reach); k <= Math.min(raw.size() - 1, i + reach); k++) {
                sum = sum.plus(reach + 1 - Math.abs(k - i), raw.get(k));
            }
            even.add(UnitVec3.of(sum));
        }
        return List.copyOf(even);
    }

    public double length() {
        return SmoothCurve.length(points);
    }

    /// The frame at a distance along the path: origin on the skin, x along the path, z away from the skin.
    public RigidTransform frame(double distance) {
        Vec3 p = SmoothCurve.at(points, distance);
        Vec3 ahead = SmoothCurve.at(points, distance + step).minus(SmoothCurve.at(points, distance - step));
        double t = Math.clamp(distance / step, 0, points.size() - 1.0);
        int i = (int) Math.min(t, points.size() - 2.0);
        Vec3 z = normals.get(i).vector().lerp(normals.get(i + 1).vector(), t - i);
        return RigidTransform.frame(p, UnitVec3.of(z), ahead);
    }

    /// All points within `width / 2` of the sheet that stands on the path from `from` to `to` mm above the skin (below
    /// where negative), along the skin's normals.
    Solid wall(double from, double to, double width) {
        int n = points.size();
        double[] xyz = new double[6 * n];
        Box3 box = Box3.EMPTY;
        for (int i = 0; i < 2 * n; i++) {
            Vec3 normal = normals.get(i / 2).vector();
            Vec3 p = points.get(i / 2).plus(i % 2 == 0 ? from : to, normal);
            xyz[3 * i] = p.x();
            xyz[3 * i + 1] = p.y();
            xyz[3 * i + 2] = p.z();
            box = box.include(p);
        }
        int[] corners = new int[6 * (n - 1)];
        for (int i = 0; i + 1 < n; i++) {
            int[] pair = {2 * i, 2 * i + 2, 2 * i + 3, 2 * i, 2 * i + 3, 2 * i + 1};
            System.arraycopy(pair, 0, corners, 6 * i, 6);
        }
        TriangleIndex index = TriangleIndex.build(TriangleSoup.owning(xyz, corners), 1, Progress.NONE);
        return new Solid.Sheet(index, width, box.grown(width / 2));
    }
}
