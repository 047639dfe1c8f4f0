package org.pasvorm.geometry.limb;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// The cut of a closed skin with a plane: closed polygons, the largest first.
///
/// @param loops sorted by falling area; voids have negative area and come last
public record Section(Plane plane, List<SectionLoop> loops) {
    public Section {
        loops = loops.stream()
                .sorted(Comparator.comparingDouble(SectionLoop::area).reversed())
                .toList();
    }

    public boolean isEmpty() {
        return loops.isEmpty();
    }

    /// Area of the cut in mm², voids taken off.
    public double area() {
        return loops.stream().mapToDouble(SectionLoop::area).sum();
    }

    /// The loop round the most material.
    public Optional<SectionLoop> largest() {
        return loops.isEmpty() || loops.getFirst().area() <= 0 ? Optional.empty() : Optional.of(loops.getFirst());
    }

    /// The loop that belongs to a limb running through `p`: the smallest material loop that encloses `p`, else the
    /// material loop whose centroid is nearest.
    public Optional<SectionLoop> through(Vec3 p) {
        Vec3 q = plane.project(p);
        Optional<SectionLoop> enclosing = loops.stream()
                .filter(l -> l.area() > 0 && l.contains(q))
                .min(Comparator.comparingDouble(SectionLoop::area));
        return enclosing.or(() -> loops.stream()
                .filter(l -> l.area() > 0)
                .min(Comparator.comparingDouble(l -> l.centroid().distance(q))));
    }
}
