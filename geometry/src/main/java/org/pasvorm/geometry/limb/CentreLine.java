package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The curved middle line of forearm and hand in the canonical frame: it follows the middle of the forearm's sections,
/// passes the wrist centre at station 0 and goes on along the hand axis through the head of the middle metacarpal.
/// Stations are millimetres along the line, positive distal. Beyond its ends it goes on straight.
public final class CentreLine {
    private static final double SPACING = 2;
    private static final double SMOOTHING = 8;

    private final List<Vec3> points;
    private final List<UnitVec3> tangents;
    private final List<UnitVec3> dorsals;
    private final double first;
    private final double spacing;

    private CentreLine(List<Vec3> points, List<UnitVec3> tangents, List<UnitVec3> dorsals, double first) {
        this.points = points;
        this.tangents = tangents;
        this.dorsals = dorsals;
        this.first = first;
        this.spacing = Polyline.length(points, false) / (points.size() - 1);
    }

    /// A line through `course` (proximal to distal), smoothed; station 0 is where it is closest to `wrist`. At both
    /// ends and between them `dorsal` is turned with the line without spin.
    public static CentreLine through(List<Vec3> course, Vec3 wrist, UnitVec3 dorsal) {
        List<Vec3> even = Polyline.resampled(course, false, SPACING);
        List<Vec3> points = Polyline.resampled(Polyline.smoothed(even, false, SMOOTHING / SPACING), false, SPACING);
        List<UnitVec3> tangents = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Vec3 before = points.get(Math.max(0, i - 1));
            tangents.add(
                    UnitVec3.of(points.get(Math.min(points.size() - 1, i + 1)).minus(before)));
        }
        List<UnitVec3> dorsals = tangents.stream()
                .map(t -> UnitVec3.of(dorsal.vector().minus(t.times(t.dot(dorsal)))))
                .toList();
        CentreLine raw = new CentreLine(points, tangents, dorsals, 0);
        return new CentreLine(points, tangents, dorsals, -raw.stationOf(wrist));
    }

    /// Station of the proximal end.
    public double firstStation() {
        return first;
    }

    /// Station of the distal end.
    public double lastStation() {
        return first + spacing * (points.size() - 1);
    }

    /// The points of the line, proximal to distal, evenly spaced.
    public List<Vec3> points() {
        return points;
    }

    public CentrePoint at(double station) {
        double at = (station - first) / spacing;
        int i = (int) Math.max(0, Math.min(points.size() - 2, Math.floor(at)));
        double t = Math.max(0, Math.min(1, at - i));
        UnitVec3 distal = mixed(tangents.get(i), tangents.get(i + 1), t);
        Vec3 towards = mixed(dorsals.get(i), dorsals.get(i + 1), t).vector();
        UnitVec3 radial = UnitVec3.of(towards.cross(distal.vector()));
        UnitVec3 dorsal = UnitVec3.of(distal.cross(radial.vector()));
        Vec3 p = points.get(i).lerp(points.get(i + 1), t).plus((at - i - t) * spacing, distal.vector());
        return new CentrePoint(station, p, distal, dorsal, radial);
    }

    /// The station whose cross plane holds `p`; of several, the one nearest to `p`.
    public double stationOf(Vec3 p) {
        int nearest = 0;
        for (int i = 1; i < points.size(); i++) {
            nearest = points.get(i).distance(p) < points.get(nearest).distance(p) ? i : nearest;
        }
        double station = first + nearest * spacing;
        for (int round = 0; round < 8; round++) {
            CentrePoint c = at(station);
            station += c.distal().dot(p.minus(c.point()));
        }
        return station;
    }

    private static UnitVec3 mixed(UnitVec3 a, UnitVec3 b, double t) {
        return UnitVec3.of(a.vector().lerp(b.vector(), t));
    }
}
