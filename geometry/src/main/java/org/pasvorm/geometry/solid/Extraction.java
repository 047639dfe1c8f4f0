package org.pasvorm.geometry.solid;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TrianglePair;
import org.pasvorm.geometry.vector.Box3;

/// From a solid to vertices and triangles, stage by stage. Each stage runs over all blocks on all threads and
/// writes only to the block at hand.
final class Extraction {
    private final Program[] programs;
    private final Progress progress;
    private final Consumer<String> stages;
    private final SampleGrid grid;
    private final @Nullable Band band;

    /// `stages` is told the name of each stage when it is done.
    Extraction(Solid solid, Evaluation how, @Nullable Band band, Progress progress, Consumer<String> stages) {
        programs = new Program[how.threads()];
        for (int t = 0; t < programs.length; t++) {
            programs[t] = new Program(solid);
        }
        if (programs[0].size() > Character.MAX_VALUE) {
            throw new EvaluationFailure(
                    "too-large",
                    "the solid has more than 65535 parts",
                    solid.bounds().centre());
        }
        this.progress = progress;
        this.stages = stages;
        this.grid = new SampleGrid(how.voxel());
        this.band = band;
    }

    Program[] programs() {
        return programs;
    }

    BlockStore sample(Box3 bounds, int mostBlocks) {
        Band b = band;
        BlockFinder finder = b == null
                ? new BlockFinder(programs, grid, bounds, 0, progress.range(0, 0.05))
                : new BlockFinder(programsOf(b.middle()), grid, b.middle().bounds(), b.half(), progress.range(0, 0.05));
        BlockStore store = finder.find(mostBlocks);
        stages.accept("find blocks");
        each(store, progress.range(0.05, 0.45), "measuring the solid", p -> {
            BlockSampler sampler = new BlockSampler(p, store, band != null);
            return sampler::sample;
        });
        refine(store, mostBlocks, progress.range(0.45, 0.5));
        each(store, progress.range(0.5, 0.55), "measuring the solid", p -> {
            BlockSampler sampler = new BlockSampler(p, store, band != null);
            return sampler::complete;
        });
        stages.accept("sample");
        return store;
    }

    /// Measures fine features once more at half the voxel.
    private void refine(BlockStore store, int mostBlocks, Progress part) {
        int first = store.size();
        int added = new Refinement(store).split(mostBlocks);
        if (added == 0) {
            return;
        }
        each(store, first, part.range(0, 0.9), "measuring fine features", p -> {
            BlockSampler sampler = new BlockSampler(p, store, false);
            return sampler::sampleFine;
        });
        each(store, first, part.range(0.9, 0.95), "measuring fine features", p -> new HangingSigns(store)::edges);
        each(store, first, part.range(0.95, 1), "measuring fine features", p -> new HangingSigns(store)::faces);
    }

    private Program[] programsOf(Solid solid) {
        Program[] made = new Program[programs.length];
        Arrays.setAll(made, t -> new Program(solid));
        return made;
    }

    void place(BlockStore store) {
        each(store, progress.range(0.55, 0.58), "finding cells", p -> new CellCoder(store)::code);
        int vertices = 0;
        for (Block b : store.blocks()) {
            b.vertexBase = vertices;
            vertices += b.vertexCount;
        }
        each(store, progress.range(0.58, 0.8), "placing vertices", p -> new VertexPlacer(p, store)::place);
        stages.accept("place vertices");
    }

    Surface join(BlockStore store) {
        Surface surface = new Surface(store);
        joinTriangles(store, surface);
        stages.accept("join triangles");
        return surface;
    }

    /// Moves vertices until no two triangles cross, as far as that goes; the answer is what is left.
    List<TrianglePair> untangle(BlockStore store, Surface surface) {
        Untangler untangler =
                new Untangler(new VertexPlacer(programs[0], store), programs[0].root(), surface, programs.length);
        Progress part = progress.range(0.83, 0.9);
        List<TrianglePair> pairs = untangler.find(part);
        for (int round = 0; round < Untangler.ROUNDS && !pairs.isEmpty(); round++) {
            untangler.move(pairs, round);
            joinTriangles(store, surface);
            pairs = untangler.find(part);
        }
        if (pairs.isEmpty()) {
            untangler.settle(grid.voxel(), part);
        }
        stages.accept("untangle");
        return pairs;
    }

    private void joinTriangles(BlockStore store, Surface surface) {
        each(store, progress.range(0.8, 0.83), "joining vertices", p -> {
            QuadBuilder quads = new QuadBuilder(store, surface.xyz, surface.creased);
            return b -> surface.setTriangles(b, quads.build(b));
        });
    }

    SurfaceErrors errors(BlockStore store, TriangleMesh mesh) {
        MeshBlocks parts = new MeshBlocks(store, mesh);
        SurfaceErrors[] of = new SurfaceErrors[store.size() + 1];
        Parallel.run(
                programs.length,
                of.length,
                progress.range(0.95, 1),
                "checking the surface",
                t -> i -> of[i] = SurfaceErrors.of(programs[t], store, parts, i));
        SurfaceErrors worst = new SurfaceErrors();
        for (SurfaceErrors e : of) {
            worst = worst.with(e);
        }
        return worst;
    }

    /// Runs a task over all blocks; `maker` makes it for each thread.
    void each(BlockStore store, Progress part, String what, Function<Program, Consumer<Block>> maker) {
        each(store, 0, part, what, maker);
    }

    private void each(
            BlockStore store, int first, Progress part, String what, Function<Program, Consumer<Block>> maker) {
        Parallel.run(programs.length, store.size() - first, part, what, t -> {
            Consumer<Block> task = maker.apply(programs[t]);
            return i -> task.accept(store.block(first + i));
        });
    }
}
