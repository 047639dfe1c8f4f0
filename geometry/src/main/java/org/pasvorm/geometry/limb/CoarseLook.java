package org.pasvorm.geometry.limb;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.SkinThinning;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// Landmarks of a fine skin are looked for on a coarse copy: they are worth half a millimetre at best, and a skin with
/// an edge of a millimetre shows them as well as a finer one. What is found is then put onto the fine skin.
final class CoarseLook {
    /// Skin within this distance (mm) of a landmark is where it is put; more than the size of a coarse triangle.
    private static final double AROUND = 8;

    private CoarseLook() {}

    /// The request on a coarse copy of its skin; empty where the skin is coarse already.
    static Optional<LandmarkRequest> of(LandmarkRequest request, Progress progress) {
        return SkinThinning.ofFine(request.skin(), request.caps(), progress)
                .map(thin -> new LandmarkRequest(thin.mesh(), thin.caps(), request.given(), request.asked()));
    }

    /// The landmarks that were seen on a coarse copy, at the nearest places of the skin itself. Given ones and those
    /// inside the limb stay.
    static Landmarks onto(TriangleMesh skin, Landmarks marks, Progress progress) {
        List<Landmark> seen = marks.all().stream()
                .filter(m -> !m.isGiven() && m.id().onSkin())
                .toList();
        int[] corners = around(skin, seen.stream().map(Landmark::position).toList());
        if (corners.length == 0) {
            return marks;
        }
        TriangleSoup near = TriangleSoup.owning(skin.copyCoordinates(), corners);
        TriangleQuery query = TriangleIndex.build(near, progress).query();
        Landmarks put = marks;
        for (Landmark mark : seen) {
            Vec3 p = mark.position();
            query.closest(p.x(), p.y(), p.z());
            put = put.with(mark.at(new Vec3(query.px(), query.py(), query.pz())));
        }
        return put;
    }

    /// Corners of the triangles whose first corner lies near one of the places.
    private static int[] around(TriangleMesh skin, List<Vec3> places) {
        return IntStream.range(0, skin.triangleCount())
                .parallel()
                .filter(t -> isNear(skin.cornerPoint(t, 0), places))
                .flatMap(t -> IntStream.of(skin.corner(t, 0), skin.corner(t, 1), skin.corner(t, 2)))
                .toArray();
    }

    private static boolean isNear(Vec3 p, List<Vec3> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).distance(p) < AROUND) {
                return true;
            }
        }
        return false;
    }
}
