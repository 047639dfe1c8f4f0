package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Signed distances to scans at the points that sampling asks for, kept from one evaluation to the next on the same
/// grid: what is slow of a solid around a scan, and what no change of an offset, a hole or a trim line touches.
///
/// Sparse: a page for each block that was near some surface, filled on demand. Distances are `float`, which at 100 mm
/// is
/// a hundredth of a micrometre.
final class DistanceCache {
    /// Where in a page the distance at the block's centre is; samples come first, then groups of samples.
    static final int CENTRE = Block.SAMPLES + 64 + 8;

    private static final int PAGE = CENTRE + 1;

    private final Map<ScanSurface, Pages> scans = new IdentityHashMap<>();

    /// The pages of one scan, and single distances at the centres of cubes.
    private record Pages(LongTable numbers, List<float[]> pages, LongTable cubes, List<Float> distances) {
        static Pages empty() {
            return new Pages(new LongTable(1 << 12), new ArrayList<>(), new LongTable(1 << 12), new ArrayList<>());
        }

        float[] page(long key) {
            int number = numbers.get(key);
            if (number >= 0) {
                return pages.get(number);
            }
            float[] page = new float[PAGE];
            Arrays.fill(page, Float.NaN);
            numbers.put(key, pages.size());
            pages.add(page);
            return page;
        }

        float @Nullable [] known(long key) {
            int number = numbers.get(key);
            return number < 0 ? null : pages.get(number);
        }

        float[] cubes(List<Long> keys) {
            float[] known = new float[keys.size()];
            for (int i = 0; i < known.length; i++) {
                int number = cubes.get(keys.get(i));
                known[i] = number < 0 ? Float.NaN : distances.get(number);
            }
            return known;
        }

        void keep(long key, float distance) {
            if (!Float.isNaN(distance) && cubes.get(key) < 0) {
                cubes.put(key, distances.size());
                distances.add(distance);
            }
        }
    }

    /// The pages of each probe, null for a probe that is not asked at points of the world.
    private final List<@Nullable Pages> order = new ArrayList<>();

    /// Makes ready for a solid whose probes ask these scans, in this order; forgets other scans.
    void enter(List<@Nullable ScanSurface> asked) {
        scans.keySet().removeIf(s -> asked.stream().noneMatch(a -> a == s));
        order.clear();
        for (ScanSurface scan : asked) {
            order.add(scan == null ? null : scans.computeIfAbsent(scan, s -> Pages.empty()));
        }
    }

    /// Where the distance at the middle of a group of 4³ or 2³ samples is, by its first sample.
    static int group(int i, int j, int k, int size) {
        return size == 4
                ? Block.SAMPLES + 64 + (i >> 2) + 2 * (j >> 2) + 4 * (k >> 2)
                : Block.SAMPLES + (i >> 1) + 4 * (j >> 1) + 16 * (k >> 1);
    }

    /// Gives a block its pages.
    void attach(Block b) {
        long key = SampleGrid.key(b.level(), b.bx, b.by, b.bz);
        b.distances = pages(p -> p.page(key));
    }

    /// The pages of a coarse block, as far as there are any.
    float[] @Nullable [] distances(BlockPlace place) {
        long key = SampleGrid.key(0, place.x(), place.y(), place.z());
        return pages(p -> p.known(key));
    }

    private float[] @Nullable [] pages(Function<Pages, float @Nullable []> of) {
        float[] @Nullable [] found = new float[order.size()][];
        for (int i = 0; i < found.length; i++) {
            Pages pages = order.get(i);
            found[i] = pages == null ? null : of.apply(pages);
        }
        return found;
    }

    /// What is known of the centres of cubes, for each probe.
    float[] @Nullable [] cubes(List<Long> keys) {
        float[] @Nullable [] known = new float[order.size()][];
        for (int s = 0; s < known.length; s++) {
            Pages pages = order.get(s);
            known[s] = pages == null ? null : pages.cubes(keys);
        }
        return known;
    }

    void keepCubes(List<Long> keys, float[] @Nullable [] known) {
        for (int s = 0; s < known.length; s++) {
            Pages pages = order.get(s);
            float[] found = known[s];
            for (int i = 0; pages != null && found != null && i < keys.size(); i++) {
                pages.keep(keys.get(i), found[i]);
            }
        }
    }
}
