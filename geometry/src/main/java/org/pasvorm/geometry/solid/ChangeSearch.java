package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;

/// Finds the coarse blocks in which two solids may differ: down the octree, leaving out every cube in which the same
/// parts of both can matter, or in which neither has a surface.
final class ChangeSearch {
    private static final double HALF_DIAGONAL = Math.sqrt(3) / 2;

    /// Samples and vertices of a block look no farther beyond it, in voxels, both sides together.
    private static final double ROOM = 3;

    /// From this level on the number of cubes tells how many blocks will be found: about four for one, level by level.
    private static final int TELLING = 2;

    /// The search ends early when so many times the wanted blocks are to be expected and nearly all changed.
    private static final double FAR_TOO_MANY = 2;

    private static final double NEARLY_ALL = 0.9;

    /// Keeps the balls of cubes within those of the cubes they are parts of.
    private static final double ROUNDING = 1 + 1e-6;

    /// What is told of a cube: which of its eighths may differ (bits, as [Block#EIGHTHS]; all or none but for single
    /// blocks), whether either solid may have a surface there, and whether fine features may be among what differs.
    private static final int SURFACE = 1 << 8;
    private static final int FINE = 1 << 9;

    private final Program[] before;
    private final Program[] after;
    private final SampleGrid grid;
    private final DistanceCache cache;
    private final Progress progress;

    /// @param before one program a thread
    /// @param after as many, with the same probes
    /// @param cache whose scans are theirs
    ChangeSearch(Program[] before, Program[] after, SampleGrid grid, DistanceCache cache, Progress progress) {
        this.before = before;
        this.after = after;
        this.grid = grid;
        this.cache = cache;
        this.progress = progress;
    }

    /// What was found.
    ///
    /// @param eighths the places of blocks that may differ, each with one bit for each of its eighths that may
    /// @param fine whether features that ask for half the voxel may be among what differs
    record Changes(SortedMap<BlockPlace, Integer> eighths, boolean fine) {}

    /// The blocks, or null when there seem to be more than `most`.
    @Nullable
    Changes find(BlockStore.Root root, int most) {
        List<BlockPlace> cubes = List.of(new BlockPlace(root.x(), root.y(), root.z()));
        for (int level = root.level() - 1; level > 0; level--) {
            List<BlockPlace> parts = split(cubes, level);
            int[] told = look(cubes, parts, level);
            cubes = differing(parts, told);
            boolean nearlyAll = cubes.size() > NEARLY_ALL * surfaces(told);
            if (level <= TELLING && nearlyAll && cubes.size() * Math.pow(4, level) > FAR_TOO_MANY * most) {
                return null;
            }
        }
        List<BlockPlace> blocks = split(cubes, 0);
        int[] told = look(cubes, blocks, 0);
        SortedMap<BlockPlace, Integer> eighths = new TreeMap<>();
        boolean fine = false;
        for (int i = 0; i < told.length; i++) {
            if ((told[i] & Block.EIGHTHS) != 0) {
                eighths.put(blocks.get(i), told[i] & Block.EIGHTHS);
                fine |= (told[i] & FINE) != 0;
            }
        }
        return eighths.size() > most ? null : new Changes(eighths, fine);
    }

    private static List<BlockPlace> differing(List<BlockPlace> cubes, int[] told) {
        return IntStream.range(0, told.length)
                .filter(i -> (told[i] & Block.EIGHTHS) != 0)
                .mapToObj(cubes::get)
                .toList();
    }

    private static long surfaces(int[] told) {
        return Arrays.stream(told).filter(t -> (t & SURFACE) != 0).count();
    }

    /// The eight parts of each cube, which are of the given level.
    private static List<BlockPlace> split(List<BlockPlace> cubes, int level) {
        List<BlockPlace> parts = new ArrayList<>(8 * cubes.size());
        for (BlockPlace c : cubes) {
            for (int n = 0; n < 8; n++) {
                parts.add(new BlockPlace(
                        c.x() + ((n & 1) << level), c.y() + ((n >> 1 & 1) << level), c.z() + ((n >> 2) << level)));
            }
        }
        return parts;
    }

    /// What is told of the parts of cubes. What cannot matter in a cube is cut away once for all its parts.
    private int[] look(List<BlockPlace> cubes, List<BlockPlace> parts, int level) {
        List<Long> cubeKeys = keys(cubes, level + 1);
        List<Long> partKeys = keys(parts, level);
        float[] @Nullable [] knownCubes = cache.cubes(cubeKeys);
        float[] @Nullable [] knownParts = cache.cubes(partKeys);
        int[] told = new int[parts.size()];
        Parallel.run(before.length, cubes.size(), progress, "finding changes", t -> c -> {
            bound(t, cubes.get(c), level + 1, knownCubes, c);
            before[t].root().hold();
            after[t].root().hold();
            for (int i = 8 * c; i < 8 * c + 8; i++) {
                bound(t, parts.get(i), level, knownParts, i);
                told[i] = tell(t, parts.get(i), level);
            }
            before[t].root().release();
            after[t].root().release();
        });
        cache.keepCubes(cubeKeys, knownCubes);
        cache.keepCubes(partKeys, knownParts);
        return told;
    }

    private static List<Long> keys(List<BlockPlace> cubes, int level) {
        return cubes.stream()
                .map(c -> SampleGrid.key(level, c.x(), c.y(), c.z()))
                .toList();
    }

    private void bound(int thread, BlockPlace c, int level, float[] @Nullable [] known, int i) {
        int samples = SampleGrid.SIDE << level;
        double middle = BlockFinder.middle(level);
        double x = grid.x(8.0 * c.x() + middle);
        double y = grid.y(8.0 * c.y() + middle);
        double z = grid.z(8.0 * c.z() + middle);
        double reach = HALF_DIAGONAL * (samples + ROOM + 2 * BlockFinder.SHIFT) * grid.voxel();
        bound(thread, x, y, z, reach * Math.pow(ROUNDING, level + 1), known, i);
    }

    private void bound(
            int thread, double x, double y, double z, double reach, float @Nullable [] @Nullable [] known, int at) {
        bound(before[thread], x, y, z, reach, known, at);
        bound(after[thread], x, y, z, reach, known, at);
    }

    private static void bound(
            Program program,
            double x,
            double y,
            double z,
            double reach,
            float @Nullable [] @Nullable [] known,
            int at) {
        program.root().reset();
        program.probes().sampling(known, at);
        program.root().bound(x, y, z, reach, true);
        program.probes().stopSampling();
    }

    private int tell(int thread, BlockPlace c, int level) {
        Node from = before[thread].root();
        Node to = after[thread].root();
        if (noSurface(from, to)) {
            return 0;
        }
        if (Node.same(from, to)) {
            return SURFACE;
        }
        if (level > 0) {
            return SURFACE | Block.EIGHTHS;
        }
        double least = DetailSearch.LEAST_VOXELS * grid.voxel();
        boolean isFine = from.detail() < least || to.detail() < least;
        return isFine ? SURFACE | Block.EIGHTHS | FINE : SURFACE | eighths(thread, c);
    }

    /// Looks at the eighths of a block, from the points where its groups of samples are decided.
    private int eighths(int thread, BlockPlace c) {
        float[] @Nullable [] known = cache.distances(c);
        int size = SampleGrid.SIDE / 2;
        double middle = (size - 1) / 2.0;
        double reach = HALF_DIAGONAL * (size + ROOM) * grid.voxel();
        int differ = 0;
        for (int n = 0; n < 8; n++) {
            int i = size * (n & 1);
            int j = size * (n >> 1 & 1);
            int k = size * (n >> 2);
            double x = grid.x(8.0 * c.x() + i + middle);
            double y = grid.y(8.0 * c.y() + j + middle);
            double z = grid.z(8.0 * c.z() + k + middle);
            bound(thread, x, y, z, reach, known, DistanceCache.group(i, j, k, size));
            Node from = before[thread].root();
            Node to = after[thread].root();
            if (!noSurface(from, to) && !Node.same(from, to)) {
                differ |= 1 << n;
            }
        }
        return differ;
    }

    private static boolean noSurface(Node a, Node b) {
        return a.lo > 0 && b.lo > 0 || a.hi < 0 && b.hi < 0;
    }
}
