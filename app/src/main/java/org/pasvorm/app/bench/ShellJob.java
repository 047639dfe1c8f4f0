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
