package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.pasvorm.geometry.vector.Vec3;

/// Probes that lie near each other, taken together: a thin region counts, a stray probe does not.
final class ThinPlaces {
    /// Probes this near belong together, in mm.
    private static final double REACH = 2;

    private ThinPlaces() {}

    /// @param thinnest smallest thickness of the region, in mm
    /// @param place where that is
    /// @param area of both sides together, in mm²
    record Region(double thinnest, Vec3 place, double area) {}

    private record Cell(long x, long y, long z) {
        static Cell of(Vec3 p) {
            return new Cell((long) Math.floor(p.x() / REACH), (long) Math.floor(p.y() / REACH), (long)
                    Math.floor(p.z() / REACH));
        }
    }

    /// Regions of the probes that `thin` picks, thinnest first.
    ///
    /// @param leastArea smaller regions are dropped, in mm²
    static List<Region> find(Thickness thickness, double leastArea, IntPredicate thin) {
        Map<Cell, List<Integer>> cells = new HashMap<>();
        List<Integer> picked = new ArrayList<>();
        for (int i = 0; i < thickness.values().length; i++) {
            if (thin.test(i)) {
                picked.add(i);
                cells.computeIfAbsent(Cell.of(thickness.places()[i]), c -> new ArrayList<>())
                        .add(i);
            }
        }
        boolean[] seen = new boolean[thickness.values().length];
        List<Region> regions = new ArrayList<>();
        for (int start : picked) {
            if (!seen[start]) {
                Region region = region(thickness, grow(thickness, cells, seen, start));
                if (region.area() >= leastArea) {
                    regions.add(region);
                }
            }
        }
        regions.sort(Comparator.comparingDouble(Region::thinnest));
        return regions;
    }

    private static int[] grow(Thickness thickness, Map<Cell, List<Integer>> cells, boolean[] seen, int start) {
        int[] found = new int[64];
        int n = 0;
        found[n++] = start;
        seen[start] = true;
        for (int at = 0; at < n; at++) {
            Vec3 p = thickness.places()[found[at]];
            Cell c = Cell.of(p);
            for (int k = 0; k < 27; k++) {
                Cell near = new Cell(c.x() + k % 3 - 1, c.y() + k / 3 % 3 - 1, c.z() + k / 9 - 1);
                for (int i : cells.getOrDefault(near, List.of())) {
                    if (!seen[i] && thickness.places()[i].distance(p) <= REACH) {
                        seen[i] = true;
                        found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
                        found[n++] = i;
                    }
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    private static Region region(Thickness thickness, int[] probes) {
        int thinnest = probes[0];
        double area = 0;
        for (int i : probes) {
            area += thickness.areas()[i];
            thinnest = thickness.values()[i] < thickness.values()[thinnest] ? i : thinnest;
        }
        return new Region(thickness.values()[thinnest], thickness.places()[thinnest], area);
    }
}
