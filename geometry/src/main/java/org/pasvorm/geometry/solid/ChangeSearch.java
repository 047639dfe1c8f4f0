package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final Program[] before;
    private final Program[] after;
    private final SampleGrid grid;
    private final DistanceCache cache;
    private final Progress progress;
    private final boolean askAlike;
    private final AtomicBoolean fine = new AtomicBoolean();

    /// Cubes of the level at hand in which either solid may have a surface.
    private final AtomicInteger surfaces = new AtomicInteger();

    /// @param before one program a thread
    /// @param after as many
    /// @param cache whose scans are those of `after`
    ChangeSearch(Program[] before, Program[] after, SampleGrid grid, DistanceCache cache, Progress progress) {
        this.before = before;
        this.after = after;
        this.grid = grid;
        this.cache = cache;
        this.progress = progress;
        this.askAlike = before[0].probes().scans().equals(after[0].probes().scans());
    }

    /// What was found.
    ///
    /// @param places of blocks that may differ, in order
    /// @param fine whether features that ask for half the voxel may be among what differs
    record Changes(List<BlockPlace> places, boolean fine) {}

    /// The blocks, or null when there seem to be more than `most`.
    @Nullable
    Changes find(BlockStore.Root root, int most) {
        List<BlockPlace> cubes = List.of(new BlockPlace(root.x(), root.y(), root.z()));
        for (int level = root.level(); ; level--) {
            List<BlockPlace> changed = differing(cubes, level);
            boolean nearlyAll = changed.size() > NEARLY_ALL * surfaces.getAndSet(0);
            if (level <= TELLING && nearlyAll && changed.size() * Math.pow(4, level) > FAR_TOO_MANY * most) {
                return null;
            }
            if (level == 0 || changed.isEmpty()) {
                return changed.size() > most ? null : new Changes(changed, fine.get());
            }
            cubes = split(changed, 1 << (level - 1));
        }
    }

    private static List<BlockPlace> split(List<BlockPlace> cubes, int half) {
        List<BlockPlace> parts = new ArrayList<>(8 * cubes.size());
        for (BlockPlace c : cubes) {
            for (int n = 0; n < 8; n++) {
                parts.add(new BlockPlace(c.x() + (n & 1) * half, c.y() + (n >> 1 & 1) * half, c.z() + (n >> 2) * half));
            }
        }
        return parts;
    }

    private List<BlockPlace> differing(List<BlockPlace> cubes, int level) {
        List<Long> keys = cubes.stream()
                .map(c -> SampleGrid.key(level, c.x(), c.y(), c.z()))
                .toList();
        float[] @Nullable [] known = cache.cubes(keys);
        boolean[] differs = new boolean[cubes.size()];
        Parallel.run(
                before.length,
                differs.length,
                progress,
                "finding changes",
                t -> i -> differs[i] = differs(before[t], after[t], cubes.get(i), level, known, i));
        cache.keepCubes(keys, known);
        List<BlockPlace> found = new ArrayList<>();
        for (int i = 0; i < differs.length; i++) {
            if (differs[i]) {
                found.add(cubes.get(i));
            }
        }
        return found;
    }

    private boolean differs(Program from, Program to, BlockPlace c, int level, float[] @Nullable [] known, int i) {
        int samples = SampleGrid.SIDE << level;
        double middle = BlockFinder.middle(level);
        double x = grid.x(8.0 * c.x() + middle);
        double y = grid.y(8.0 * c.y() + middle);
        double z = grid.z(8.0 * c.z() + middle);
        double reach = HALF_DIAGONAL * (samples + ROOM + 2 * BlockFinder.SHIFT) * grid.voxel();
        from.root().reset();
        to.root().reset();
        bound(from, x, y, z, reach, askAlike ? known : null, i);
        bound(to, x, y, z, reach, known, i);
        if (noSurface(from.root(), to.root())) {
            return false;
        }
        surfaces.incrementAndGet();
        if (Node.same(from.root(), to.root())) {
            return false;
        }
        if (level > 0) {
            return true;
        }
        double least = DetailSearch.LEAST_VOXELS * grid.voxel();
        boolean isFine = from.root().detail() < least || to.root().detail() < least;
        boolean differs = isFine || octantDiffers(from, to, c);
        if (differs && isFine) {
            fine.set(true);
        }
        return differs;
    }

    /// Looks at the eighths of a block, from the points where its groups of samples are decided.
    private boolean octantDiffers(Program from, Program to, BlockPlace c) {
        float[] @Nullable [] known = cache.distances(c);
        int size = SampleGrid.SIDE / 2;
        double middle = (size - 1) / 2.0;
        double reach = HALF_DIAGONAL * (size + ROOM) * grid.voxel();
        for (int n = 0; n < 8; n++) {
            int i = size * (n & 1);
            int j = size * (n >> 1 & 1);
            int k = size * (n >> 2);
            double x = grid.x(8.0 * c.x() + i + middle);
            double y = grid.y(8.0 * c.y() + j + middle);
            double z = grid.z(8.0 * c.z() + k + middle);
            int at = DistanceCache.group(i, j, k, size);
            from.root().reset();
            to.root().reset();
            bound(from, x, y, z, reach, askAlike ? known : null, at);
            bound(to, x, y, z, reach, known, at);
            if (!noSurface(from.root(), to.root()) && !Node.same(from.root(), to.root())) {
                return true;
            }
        }
        return false;
    }

    private static boolean noSurface(Node a, Node b) {
        return a.lo > 0 && b.lo > 0 || a.hi < 0 && b.hi < 0;
    }

    private static void bound(
            Program program,
            double x,
            double y,
            double z,
            double reach,
            float @Nullable [] @Nullable [] known,
            int at) {
        program.probes().sampling(known, at);
        program.root().bound(x, y, z, reach, true);
        program.probes().stopSampling();
    }
}
