package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// The surface of one solid as blocks that can go over to the surface of the next one.
///
/// Only what an edit reaches is measured, placed and joined anew ([EditReach]); of a block that changed, the vertices
/// of those eighths that did.
final class LiveSurface {
    /// When more than this share of the blocks changed, all is extracted anew.
    private static final double MOST_CHANGED = 0.3;

    private final Solid solid;
    private final Extraction extraction;
    private final DistanceCache cache;
    private final Progress progress;
    private final Consumer<String> stages;
    private BlockStore store;

    /// Of the blocks that were extracted last.
    private Surface surface = new Surface(List.of(), List.of());

    /// Those of them with new vertices.
    private List<Block> placed = List.of();

    LiveSurface(Solid solid, Evaluation how, DistanceCache cache, Progress progress, Consumer<String> stages) {
        this.solid = solid;
        this.progress = progress;
        this.stages = stages;
        this.extraction = new Extraction(solid, how, null, cache, progress, stages);
        this.cache = cache;
        this.store = extraction.emptyStore(solid.bounds());
    }

    /// Extracts everything.
    SolidEdit.Changed whole() {
        store = extraction.sample(solid.bounds(), Evaluation.MOST_BLOCKS);
        extraction.place(store);
        placed = store.blocks();
        surface = extraction.join(store);
        extraction.untangle(store, surface, extraction.mend(store, surface, placed));
        return new SolidEdit.Changed(true, pages(null));
    }

    /// Goes on from the surface of another solid, which is of no use afterwards.
    SolidEdit.Changed changedFrom(LiveSurface before) {
        if (!before.store.root().equals(store.root()) || !probes().sameAs(before.probes())) {
            return whole();
        }
        extraction.follow(before.extraction);
        int most = (int) (MOST_CHANGED * before.store.size());
        ChangeSearch.Changes changes = new ChangeSearch(
                        before.extraction.programs(),
                        extraction.programs(),
                        store.grid(),
                        cache,
                        progress.range(0, 0.02))
                .find(store.root(), most);
        stages.accept("find changes");
        if (changes == null) {
            return whole();
        }
        EditReach reach = reach(changes, before.store);
        store = extraction.goOn(before.store, solid.bounds(), reach);
        placed = extraction.fill(store, reach, before.store);
        surface = extraction.join(
                store,
                store.at(reach.lending()).toList(),
                store.at(reach.joined()).toList());
        extraction.untangle(store, surface, extraction.mend(store, surface, placed));
        Set<BlockPlace> swapped = new HashSet<>(reach.changed().keySet());
        surface.joined().stream().filter(b -> b.triangles.length > 0).forEach(b -> swapped.add(BlockPlace.of(b)));
        return new SolidEdit.Changed(false, pages(swapped));
    }

    private Probes probes() {
        return extraction.programs()[0].probes();
    }

    /// What is to be done for changes. Blocks with a vertex that was moved to a crease among them count as changed.
    private EditReach reach(ChangeSearch.Changes changes, BlockStore before) {
        SortedMap<BlockPlace, Integer> changed = new TreeMap<>(changes.eighths());
        Set<BlockPlace> near = BlockPlace.ring(changed.keySet());
        for (Block b : before.blocks()) {
            if (!Collections.disjoint(near, b.reached)) {
                changed.put(BlockPlace.of(b), Block.EIGHTHS);
            }
        }
        Set<BlockPlace> beside = BlockPlace.ring(changed.keySet());
        Set<BlockPlace> measured = new HashSet<>(changed.keySet());
        before.at(beside).filter(extraction::isRenumbered).forEach(b -> measured.add(BlockPlace.of(b)));
        EditReach coarse = EditReach.coarse(changed, measured, beside);
        boolean fine = changes.fine() || before.at(coarse.joined()).anyMatch(b -> b.refined);
        return fine ? EditReach.fine(changed, beside) : coarse;
    }

    /// Keeps the triangles of the joined blocks, then collects the pages they belong to and those of places where
    /// blocks may have gone.
    private List<SurfacePage> pages(@Nullable Set<BlockPlace> touched) {
        extraction.keep(surface);
        Map<BlockPlace, List<Block>> parts = new LinkedHashMap<>();
        if (touched != null) {
            touched.stream().map(SurfacePage::of).sorted().forEach(p -> parts.put(p, new ArrayList<>()));
        }
        for (Block b : store.blocks()) {
            BlockPlace page = SurfacePage.of(BlockPlace.of(b));
            if (touched == null) {
                parts.computeIfAbsent(page, p -> new ArrayList<>()).add(b);
            } else if (parts.containsKey(page)) {
                parts.getOrDefault(page, List.of()).add(b);
            }
        }
        List<SurfacePage> pages = new ArrayList<>();
        parts.forEach((place, blocks) -> pages.add(new SurfacePage(place.x(), place.y(), place.z(), soup(blocks))));
        stages.accept("pages");
        return pages;
    }

    private static TriangleSoup soup(List<Block> blocks) {
        double[] xyz =
                new double[blocks.stream().mapToInt(b -> b.patch.xyz().length).sum()];
        int[] corners =
                new int[blocks.stream().mapToInt(b -> b.patch.corners().length).sum()];
        int coordinates = 0;
        int at = 0;
        for (Block b : blocks) {
            for (int corner : b.patch.corners()) {
                corners[at++] = coordinates / 3 + corner;
            }
            System.arraycopy(b.patch.xyz(), 0, xyz, coordinates, b.patch.xyz().length);
            coordinates += b.patch.xyz().length;
        }
        return TriangleSoup.owning(xyz, corners);
    }

    EditProof prove(Progress part) {
        int crossings = extraction.crossings(store, surface, part.range(0, 0.5)).size();
        SurfaceErrors e = extraction.errors(surface.joined(), part.range(0.5, 1));
        boolean closed = OpenEdges.none(surface, placed);
        return new EditProof(closed, crossings, e.vertex, e.centroid, e.centroidsOff, e.centroidPlace);
    }
}
