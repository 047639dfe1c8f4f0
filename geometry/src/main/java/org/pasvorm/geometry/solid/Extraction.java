package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final @Nullable DistanceCache cache;

    /// What blocks are told when they are measured: [Block#numbering].
    private Object numbering = new Object();

    /// `stages` is told the name of each stage when it is done.
    Extraction(
            Solid solid,
            Evaluation how,
            @Nullable Band band,
            @Nullable DistanceCache cache,
            Progress progress,
            Consumer<String> stages) {
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
        this.cache = cache;
        if (cache != null) {
            cache.enter(programs[0].probes().scans());
        }
    }

    /// Goes on from the extraction of another solid with the same probes.
    void follow(Extraction before) {
        if (programs[0].numbersAsIn(before.programs[0])) {
            numbering = before.numbering;
        }
    }

    /// Whether the pieces of a block's samples have other numbers now.
    boolean isRenumbered(Block b) {
        return b.numbering != numbering;
    }

    Program[] programs() {
        return programs;
    }

    /// A store without blocks, for parts within the bounds.
    BlockStore emptyStore(Box3 bounds) {
        return finder(bounds, Progress.NONE).store();
    }

    BlockStore sample(Box3 bounds, int mostBlocks) {
        BlockStore store = finder(bounds, progress.range(0, 0.05)).find(mostBlocks);
        attach(store, 0);
        stages.accept("find blocks");
        complete(store, sample(store, List.copyOf(store.blocks()), mostBlocks));
        stages.accept("sample");
        return store;
    }

    private BlockFinder finder(Box3 bounds, Progress part) {
        Band b = band;
        return b == null
                ? new BlockFinder(programs, grid, bounds, 0, cache, part)
                : new BlockFinder(programsOf(b.middle()), grid, b.middle().bounds(), b.half(), null, part);
    }

    /// Measures coarse blocks and, where features are fine, the blocks in their place; the answer is all of them.
    private List<Block> sample(BlockStore store, List<Block> coarse, int mostBlocks) {
        coarse.forEach(b -> b.numbering = numbering);
        each(coarse, progress.range(0.05, 0.45), "measuring the solid", p -> {
            BlockSampler sampler = new BlockSampler(p, store, band != null);
            return sampler::sample;
        });
        int first = store.size();
        refine(store, coarse, mostBlocks, progress.range(0.45, 0.5));
        List<Block> measured = new ArrayList<>(coarse);
        measured.addAll(store.blocks().subList(first, store.size()));
        return measured;
    }

    /// Takes the values that are missing at the ends of crossed edges.
    private void complete(BlockStore store, List<Block> blocks) {
        each(blocks, progress.range(0.5, 0.55), "measuring the solid", p -> {
            BlockSampler sampler = new BlockSampler(p, store, band != null);
            return sampler::complete;
        });
    }

    /// The store of a solid that differs from another's in some blocks.
    BlockStore goOn(BlockStore before, Box3 bounds, EditReach reach) {
        BlockStore store = before.next();
        List<Block> again = new ArrayList<>();
        for (Block b : before.blocks()) {
            BlockPlace place = BlockPlace.of(b);
            if (!reach.measured().contains(place)) {
                store.add(reach.placed().contains(place) ? b.again() : b);
            } else if (b.level() == 0 && !reach.changed().containsKey(place)) {
                again.add(new Block(grid, b.bx, b.by, b.bz, b.probes));
            }
        }
        int first = store.size();
        again.forEach(store::add);
        finder(bounds, progress.range(0, 0.05))
                .findAgain(List.copyOf(reach.changed().keySet()), store);
        attach(store, first);
        return store;
    }

    /// Measures what an edit reaches and gives vertices to the cells there. The answer is the blocks with new vertices,
    /// fine ones included.
    List<Block> fill(BlockStore store, EditReach reach, BlockStore before) {
        List<Block> measured = sample(
                store, store.at(reach.measured()).filter(b -> b.level() == 0).toList(), Evaluation.MOST_BLOCKS);
        List<Block> completed = store.at(reach.completed()).toList();
        complete(store, completed);
        for (Block b : measured) {
            Block old = before.find(b.level(), b.bx, b.by, b.bz);
            if (old != null && !reach.placed().contains(BlockPlace.of(b))) {
                b.takeCells(old);
            }
        }
        List<Block> fresh = completed.stream()
                .filter(b ->
                        reach.placed().contains(BlockPlace.of(b)) || before.find(b.level(), b.bx, b.by, b.bz) == null)
                .toList();
        stages.accept("sample");
        fresh.forEach(b -> reach.remember(b, before));
        place(store, fresh);
        fresh.forEach(b -> b.former = null);
        return fresh;
    }

    private void attach(BlockStore store, int first) {
        if (cache != null) {
            store.blocks().subList(first, store.size()).forEach(cache::attach);
        }
    }

    /// Measures fine features once more at half the voxel.
    private void refine(BlockStore store, List<Block> coarse, int mostBlocks, Progress part) {
        int first = store.size();
        new Refinement(store).split(coarse, mostBlocks);
        if (store.size() == first) {
            return;
        }
        attach(store, first);
        List<Block> fine = List.copyOf(store.blocks().subList(first, store.size()));
        each(fine, part.range(0, 0.9), "measuring fine features", p -> {
            BlockSampler sampler = new BlockSampler(p, store, false);
            return sampler::sampleFine;
        });
        each(fine, part.range(0.9, 0.95), "measuring fine features", p -> new HangingSigns(store)::edges);
        each(fine, part.range(0.95, 1), "measuring fine features", p -> new HangingSigns(store)::faces);
    }

    private Program[] programsOf(Solid solid) {
        Program[] made = new Program[programs.length];
        Arrays.setAll(made, t -> new Program(solid));
        return made;
    }

    void place(BlockStore store) {
        place(store, store.blocks());
    }

    private void place(BlockStore store, List<Block> blocks) {
        each(blocks, progress.range(0.55, 0.58), "finding cells", p -> new CellCoder(store)::code);
        each(blocks, progress.range(0.58, 0.8), "placing vertices", p -> new VertexPlacer(p, store)::place);
        stages.accept("place vertices");
    }

    Surface join(BlockStore store) {
        return join(store, store.blocks(), store.blocks());
    }

    /// Joins the triangles of some blocks.
    ///
    /// @param lending these blocks and those before them, whose vertices they need
    Surface join(BlockStore store, List<Block> lending, List<Block> joined) {
        Surface surface = new Surface(lending, joined);
        joinTriangles(store, surface, surface.joined());
        stages.accept("join triangles");
        return surface;
    }

    /// Mends creases that triangles cut across. The answer is the blocks whose triangles may cross others.
    ///
    /// @param placed the blocks whose vertices were placed last
    List<Block> mend(BlockStore store, Surface surface, List<Block> placed) {
        List<Block> again =
                new CreaseMender(programs[0], store, surface, placed, programs.length, progress).mend(progress);
        joinTriangles(store, surface, again);
        stages.accept("mend creases");
        Set<Block> fresh = new LinkedHashSet<>(placed);
        fresh.addAll(again);
        return List.copyOf(fresh);
    }

    /// Moves vertices until no two triangles cross, as far as that goes, looking only at those triangles of the given
    /// blocks that may.
    void untangle(BlockStore store, Surface surface, List<Block> fresh) {
        Untangler untangler = untangler(store, surface);
        Progress part = progress.range(0.83, 0.85);
        untangle(untangler, untangler.findSuspects(fresh, part), store, surface, part);
        stages.accept("untangle");
    }

    /// As [#untangle], but looks everywhere, and again after every change; the answer is what is left.
    List<TrianglePair> untangleAll(BlockStore store, Surface surface) {
        Untangler untangler = untangler(store, surface);
        Progress part = progress.range(0.85, 0.9);
        List<TrianglePair> pairs = untangler.findAll(part);
        for (int round = 0; round < Untangler.ROUNDS && !pairs.isEmpty(); round++) {
            untangle(untangler, pairs, store, surface, part);
            pairs = untangler.findAll(part);
        }
        return pairs;
    }

    private Untangler untangler(BlockStore store, Surface surface) {
        return new Untangler(new VertexPlacer(programs[0], store), programs[0].root(), surface, programs.length);
    }

    private void untangle(
            Untangler untangler, List<TrianglePair> found, BlockStore store, Surface surface, Progress part) {
        List<TrianglePair> pairs = found;
        for (int round = 0; round < Untangler.ROUNDS && !pairs.isEmpty(); round++) {
            untangler.move(pairs, round);
            joinTriangles(store, surface, untangler.aroundMoved());
            pairs = untangler.find(part);
        }
        if (pairs.isEmpty()) {
            untangler.settle(grid.voxel(), part, () -> joinTriangles(store, surface, untangler.aroundMoved()));
        }
    }

    private void joinTriangles(BlockStore store, Surface surface, List<Block> blocks) {
        each(blocks, progress.range(0.8, 0.83), "joining vertices", p -> {
            QuadBuilder quads = new QuadBuilder(store, surface.xyz, surface.creased);
            return quads::join;
        });
    }

    /// The crossings of a surface, found where its triangles leave their [Envelope].
    List<TrianglePair> crossings(BlockStore store, Surface surface, Progress part) {
        return untangler(store, surface).findSuspects(surface.joined(), part);
    }

    /// Gives the joined blocks of a surface their patches.
    void keep(Surface surface) {
        each(surface.joined(), progress.range(0.85, 0.9), "keeping triangles", p -> new Patch.Maker(surface)::make);
    }

    /// Errors of the vertices and patches of blocks.
    SurfaceErrors errors(List<Block> blocks, Progress part) {
        SurfaceErrors[] of = new SurfaceErrors[blocks.size()];
        Parallel.run(
                programs.length,
                of.length,
                part,
                "checking the surface",
                t -> i -> of[i] = SurfaceErrors.of(programs[t], blocks.get(i)));
        return SurfaceErrors.worst(of);
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
        return SurfaceErrors.worst(of);
    }

    /// Runs a task over blocks; `maker` makes it for each thread.
    void each(List<Block> blocks, Progress part, String what, Function<Program, Consumer<Block>> maker) {
        Parallel.run(programs.length, blocks.size(), part, what, t -> {
            Consumer<Block> task = maker.apply(programs[t]);
            return i -> task.accept(blocks.get(i));
        });
    }
}
