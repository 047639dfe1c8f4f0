package org.pasvorm.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// A shell around a scan, trimmed by half-spaces and pierced by cylinders: the job that other cores are timed on.
///
/// @param inner offset of the inner surface from the scan, mm
/// @param outer offset of the outer surface, mm
/// @param keep half-spaces whose inside is kept
/// @param holes cylinders cut out
record ShellJob(double inner, double outer, List<Plane> keep, List<Hole> holes) {
    ShellJob {
        keep = List.copyOf(keep);
        holes = List.copyOf(holes);
    }

    /// A cylinder from `a` to `b`.
    record Hole(Vec3 a, Vec3 b, double radius) {}

    /// The job with both surfaces farther out.
    ShellJob offsetBy(double by) {
        return new ShellJob(inner + by, outer + by, keep, holes);
    }

    /// The job with one hole turned about its start, its end moved along z by a share of its length.
    ShellJob withHoleMoved(int number, double share) {
        Hole h = holes.get(number);
        double length = h.b().distance(h.a());
        List<Hole> moved = new ArrayList<>(holes);
        moved.set(number, new Hole(h.a(), h.b().plus(new Vec3(0, 0, share * length)), h.radius()));
        return new ShellJob(inner, outer, keep, moved);
    }

    Solid on(ScanSurface scan) {
        List<Solid> kept = new ArrayList<>();
        kept.add(Solids.shell(scan, OffsetMap.constant(inner), OffsetMap.constant(outer)));
        keep.forEach(plane -> kept.add(Solids.halfSpace(plane)));
        List<Solid> cut = holes.stream()
                .map(h -> Solids.cylinder(h.a(), h.b(), h.radius()))
                .toList();
        return Solids.difference(Solids.intersection(kept), cut);
    }
}
