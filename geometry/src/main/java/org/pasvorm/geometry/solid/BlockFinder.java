package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Finds the blocks that the surface can reach: from one cube around the solid down an octree, dropping every cube
/// whose
/// bounds exclude the surface and remembering which of those are inside.
///
/// A block is kept when the surface can meet a cell whose low corner is in the block, or when one of its
/// samples can be an end of a crossed grid edge. With the ball that holds the samples moved 0.2 voxels towards
/// the high corner, both are so when the value in it can be as near to zero as it can change over [#MARGIN] voxels.
final class BlockFinder {
    static final double SHIFT = 0.2;
    private static final double MARGIN = 1.05;

    /// One cube of the octree, `1 << level` blocks wide.
    private record Cube(int x, int y, int z, int level, double[] probes) {
        /// Tells cubes apart, whatever cube all began with.
        long key() {
            return SampleGrid.key(level, x, y, z);
        }
    }

    private final Program[] programs;
    private final SampleGrid grid;
    private final Box3 bounds;
    private final double band;
    private final double margin;
    private final Progress progress;
    private final Cube root;
    private final BlockStore store;
    private final @Nullable DistanceCache cache;

    /// `band` is how far from the surface blocks are kept all the same, in mm; where it is not 0, nothing is
    /// held to be inside beyond it.
    BlockFinder(
            Program[] programs,
            SampleGrid grid,
            Box3 bounds,
            double band,
            @Nullable DistanceCache cache,
            Progress progress) {
        this.programs = programs;
        this.grid = grid;
        this.band = band;
        this.cache = cache;
        this.bounds = bounds.grown(band);
        this.margin = band + MARGIN * grid.voxel() * programs[0].root().lipschitz();
        this.progress = progress;
        this.root = root();
        this.store = new BlockStore(grid, new BlockStore.Root(root.x(), root.y(), root.z(), root.level()));
    }

    /// @throws EvaluationFailure `too-large` when more than `most` blocks would be needed
    BlockStore find(int most) {
        List<Cube> cubes = List.of(root);
        while (true) {
            List<Cube> kept = examine(cubes);
            if (kept.size() > most) {
                double needed = kept.size() * Math.pow(4, kept.getFirst().level());
                throw EvaluationFailure.tooManyBlocks(needed, most, grid.voxel(), bounds.centre());
            }
            if (kept.isEmpty() || kept.getFirst().level() == 0) {
                kept.forEach(c -> store.add(new Block(grid, c.x(), c.y(), c.z(), c.probes())));
                return store;
            }
            cubes = split(kept);
        }
    }

    /// The store to be filled.
    BlockStore store() {
        return store;
    }

    /// Looks at single blocks and adds those that the surface can reach to a store; of others it remembers whether they
    /// are inside.
    void findAgain(List<BlockPlace> places, BlockStore to) {
        double[] start = programs[0].probes().save();
        List<Cube> cubes = places.stream()
                .map(p -> new Cube(p.x(), p.y(), p.z(), 0, start))
                .toList();
        boolean[] inside = new boolean[cubes.size()];
        @Nullable Cube[] kept = look(cubes, inside);
        for (int i = 0; i < kept.length; i++) {
            Cube k = kept[i];
            if (k != null) {
                to.add(new Block(grid, k.x(), k.y(), k.z(), k.probes()));
            } else {
                to.setMissing(places.get(i), inside[i]);
            }
        }
    }

    private Cube root() {
        Box3 b = bounds.grown(2 * grid.voxel());
        requireRange(b);
        int x = grid.block(b.min().x()) - 1;
        int y = grid.block(b.min().y()) - 1;
        int z = grid.block(b.min().z()) - 1;
        int widest = Math.max(
                grid.block(b.max().x()) - x,
                Math.max(grid.block(b.max().y()) - y, grid.block(b.max().z()) - z));
        int level = 0;
        while (1 << level <= widest) {
            level++;
        }
        Program p = programs[0];
        return new Cube(x, y, z, level, p.probes().save());
    }

    private void requireRange(Box3 b) {
        double reach = (SampleGrid.REACH / 2) * grid.voxel() * SampleGrid.SIDE;
        Vec3 low = b.min();
        Vec3 high = b.max();
        boolean fits = Math.min(low.x(), Math.min(low.y(), low.z())) > -reach
                && Math.max(high.x(), Math.max(high.y(), high.z())) < reach;
        if (!fits) {
            throw new EvaluationFailure("too-large", "the part has no end or is too far out for the grid", Vec3.ZERO);
        }
    }

    private List<Cube> examine(List<Cube> cubes) {
        boolean[] inside = new boolean[cubes.size()];
        @Nullable Cube[] kept = look(cubes, inside);
        List<Cube> result = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            Cube k = kept[i];
            if (k != null) {
                result.add(k);
            } else if (inside[i] && band == 0) {
                Cube c = cubes.get(i);
                store.addInside(c.level(), c.x(), c.y(), c.z());
            }
        }
        return result;
    }

    private @Nullable Cube[] look(List<Cube> cubes, boolean[] inside) {
        @Nullable Cube[] kept = new Cube[cubes.size()];
        float @Nullable [] @Nullable [] known =
                cache == null ? null : cache.cubes(cubes.stream().map(Cube::key).toList());
        Parallel.run(programs.length, cubes.size(), progress, "finding the surface", t -> {
            Program program = programs[t];
            program.root().reset();
            return i -> {
                Cube c = cubes.get(i);
                program.probes().restore(c.probes());
                program.probes().sampling(known, i);
                kept[i] = look(program, c, inside, i);
                program.probes().stopSampling();
            };
        });
        if (cache != null && known != null) {
            cache.keepCubes(cubes.stream().map(Cube::key).toList(), known);
        }
        return kept;
    }

    /// The cube with the probes as they are at its centre, or null when the surface cannot be near.
    private @Nullable Cube look(Program program, Cube c, boolean[] inside, int i) {
        int samples = SampleGrid.SIDE << c.level();
        double half = middle(c.level());
        double x = grid.x(c.x() * 8.0 + half);
        double y = grid.y(c.y() * 8.0 + half);
        double z = grid.z(c.z() * 8.0 + half);
        if (!bounds.grown(grid.voxel()).intersects(Box3.around(new Vec3(x, y, z), (samples + 1) * grid.voxel() / 2))) {
            return null;
        }
        Node root = program.root();
        root.bound(x, y, z, Math.sqrt(3) * half * grid.voxel(), false);
        if (root.lo > margin) {
            return null;
        }
        if (root.hi < -margin) {
            inside[i] = true;
            return null;
        }
        return new Cube(c.x(), c.y(), c.z(), c.level(), program.probes().save());
    }

    /// How far, in voxels, the point from which a cube's bounds are taken lies from its first sample, along each axis.
    static double middle(int level) {
        return ((SampleGrid.SIDE << level) - 1) / 2.0 + SHIFT;
    }

    private static List<Cube> split(List<Cube> cubes) {
        List<Cube> children = new ArrayList<>(8 * cubes.size());
        for (Cube c : cubes) {
            int half = 1 << (c.level() - 1);
            for (int k = 0; k < 8; k++) {
                children.add(new Cube(
                        c.x() + (k & 1) * half,
                        c.y() + (k >> 1 & 1) * half,
                        c.z() + (k >> 2) * half,
                        c.level() - 1,
                        c.probes()));
            }
        }
        return children;
    }
}
