package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// Cuts ragged open ends straight, just below their deepest notch, so that the cap is flat. An end whose notches are
/// too
/// deep, or whose plane would meet another part of the limb, stays as it is.
final class EndTrim {
    /// At most this share of the end's diameter is cut off.
    private static final double DEEPEST = 0.15;

    /// Rougher than this share of the diameter is ragged.
    private static final double RAGGED = 1e-3;

    /// The cut runs this share of the diameter below the deepest notch.
    private static final double MARGIN = 2e-3;

    /// One cut end.
    ///
    /// @param place middle of the old rim
    /// @param depth how far below the outermost corner of the old rim the cut runs
    record Trim(Vec3 place, double depth) {}

    private EndTrim() {}

    /// The faces with ragged ends cut and capped; `trims` receives what was cut. The same faces when nothing was.
    static Faces straighten(Faces faces, List<Rim> ends, List<Trim> trims) {
        List<Plane> planes = new ArrayList<>();
        for (Rim rim : ends) {
            if (rim.roughness() > RAGGED * rim.size()) {
                double low = 0;
                double high = 0;
                for (int h : rim.halfEdges()) {
                    double height =
                            rim.normal().dot(point(faces, faces.corners[h]).minus(rim.place()));
                    low = Math.min(low, height);
                    high = Math.max(high, height);
                }
                double cut = low - MARGIN * rim.size();
                Plane plane = new Plane(rim.normal(), rim.normal().dot(rim.place()) + cut);
                if (high - cut <= DEEPEST * rim.size() && isLocal(faces, plane, rim)) {
                    planes.add(plane);
                    trims.add(new Trim(rim.place(), high - cut));
                }
            }
        }
        Faces straight = faces;
        for (Plane plane : planes) {
            straight = PlaneCut.below(straight, plane);
        }
        return straight;
    }

    private static boolean isLocal(Faces faces, Plane plane, Rim rim) {
        for (int v : faces.corners) {
            Vec3 p = point(faces, v);
            if (plane.signedDistance(p) > 0 && p.distance(rim.place()) > rim.size()) {
                return false;
            }
        }
        return true;
    }

    private static Vec3 point(Faces faces, int v) {
        return new Vec3(faces.x(v, 0), faces.x(v, 1), faces.x(v, 2));
    }
}
