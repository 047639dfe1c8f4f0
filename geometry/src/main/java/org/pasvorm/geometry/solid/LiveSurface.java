package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// The surface of one solid as blocks that can go over to the surface of the next one.
///
/// Where blocks *changed*, they and their neighbours are measured anew (the edges of a block's cells end in its
/// neighbours' samples), but only those whose cells can have changed get new vertices: the changed blocks and those one
/// back, or all where there are blocks of half the voxel. *Their* neighbours' triangles are joined anew, and one ring
/// more lends its vertices.
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

    private List<Block> measured = List.of();

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
        measured = store.blocks();
        surface = extraction.join(store);
        extraction.untangle(store, surface, extraction.mend(store, surface, measured));
        return new SolidEdit.Changed(true, pages(null));
    }

    /// Goes on from the surface of another solid, which is of no use afterwards.
    SolidEdit.Changed changedFrom(LiveSurface before) {
        if (!before.store.root().equals(store.root())) {
            return whole();
        }
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
        Set<BlockPlace> changed = before.withReaching(new TreeSet<>(changes.places()));
        Set<BlockPlace> again = BlockPlace.ring(changed);
        Set<BlockPlace> touched = BlockPlace.ring(again);
        boolean fine = changes.fine() || before.refinedAt(touched);
        store = extraction.goOn(before.store, solid.bounds(), List.copyOf(changed), fine ? touched : again);
        measured =
                extraction.fill(store, fine ? touched : again, fine ? again : BlockPlace.back(changed), before.store);
        surface = extraction.join(store, blocks(BlockPlace.ring(touched)), blocks(touched));
        extraction.untangle(store, surface, extraction.mend(store, surface, measured));
        Set<BlockPlace> swapped = new HashSet<>(changed);
        surface.joined().stream().filter(b -> b.triangles.length > 0).forEach(b -> swapped.add(BlockPlace.of(b)));
        return new SolidEdit.Changed(false, pages(swapped));
    }

    /// The places, and those of blocks with a vertex that was moved to a crease there.
    private Set<BlockPlace> withReaching(Set<BlockPlace> changed) {
        Set<BlockPlace> near = BlockPlace.ring(changed);
        for (Block b : store.blocks()) {
            if (b.reached.stream().anyMatch(near::contains)) {
                changed.add(BlockPlace.of(b));
            }
        }
        return changed;
    }

    private boolean refinedAt(Set<BlockPlace> places) {
        return store.blocks().stream().anyMatch(b -> b.refined && places.contains(BlockPlace.of(b)));
    }

    private List<Block> blocks(Set<BlockPlace> places) {
        return store.blocks().stream()
                .filter(b -> places.contains(BlockPlace.of(b)))
                .toList();
    }

    /// Keeps the triangles of the joined blocks as coordinates, then collects the pages they belong to and those of
    /// places where blocks may have gone.
    private List<SurfacePage> pages(@Nullable Set<BlockPlace> touched) {
        surface.joined().forEach(this::keep);
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

    private void keep(Block b) {
        double[] patch = new double[3 * b.triangles.length];
        for (int i = 0; i < b.triangles.length; i++) {
            System.arraycopy(surface.xyz, 3 * b.triangles[i], patch, 3 * i, 3);
        }
        b.patch = patch;
    }

    private static TriangleSoup soup(List<Block> blocks) {
        int n = blocks.stream().mapToInt(b -> b.patch.length).sum();
        double[] xyz = new double[n];
        int at = 0;
        for (Block b : blocks) {
            System.arraycopy(b.patch, 0, xyz, at, b.patch.length);
            at += b.patch.length;
        }
        int[] corners = new int[n / 3];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = i;
        }
        return TriangleSoup.owning(xyz, corners);
    }

    EditProof prove(Progress part) {
        int crossings = extraction.crossings(store, surface, part.range(0, 0.5)).size();
        SurfaceErrors e = extraction.errors(surface.joined(), part.range(0.5, 1));
        boolean closed = OpenEdges.none(surface, measured);
        return new EditProof(closed, crossings, e.vertex, e.centroid, e.centroidsOff, e.centroidPlace);
    }
}
