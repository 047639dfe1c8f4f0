package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pasvorm.geometry.vector.Vec3;

/// Sums up many places as few: the worst of all, the worst of those farther than [#APART] from it, and so on.
final class OffPlaces {
    /// In mm.
    static final double APART = 2;

    private static final Comparator<Proof.Off> WORST_FIRST = Comparator.comparingDouble(Proof.Off::error)
            .reversed()
            .thenComparingDouble(o -> o.place().z())
            .thenComparingDouble(o -> o.place().y())
            .thenComparingDouble(o -> o.place().x());

    private final Map<Cell, List<Vec3>> taken = new HashMap<>();
    private final List<Proof.Off> kept = new ArrayList<>();

    private record Cell(long x, long y, long z) {
        static Cell of(Vec3 p) {
            return new Cell((long) Math.floor(p.x() / APART), (long) Math.floor(p.y() / APART), (long)
                    Math.floor(p.z() / APART));
        }

        Cell beside(int n) {
            return new Cell(x + n % 3 - 1, y + n / 3 % 3 - 1, z + n / 9 - 1);
        }
    }

    private OffPlaces() {}

    /// The distinct places, the worst first. The order of those given does not matter.
    static List<Proof.Off> distinct(List<Proof.Off> all) {
        OffPlaces places = new OffPlaces();
        all.stream().sorted(WORST_FIRST).forEach(places::take);
        return places.kept;
    }

    private void take(Proof.Off off) {
        Cell cell = Cell.of(off.place());
        for (int n = 0; n < 27; n++) {
            for (Vec3 other : taken.getOrDefault(cell.beside(n), List.of())) {
                if (other.distance(off.place()) <= APART) {
                    return;
                }
            }
        }
        taken.computeIfAbsent(cell, c -> new ArrayList<>()).add(off.place());
        kept.add(off);
    }
}
