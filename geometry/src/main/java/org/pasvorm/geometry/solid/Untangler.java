package org.pasvorm.geometry.solid;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TrianglePair;

/// Takes apart triangles that cross each other: their vertices are first held within their cells, then moved to the
/// middle of their crossings, at last with the vertices around them.
final class Untangler {
    static final int ROUNDS = 5;

    /// From this round on vertices go to the middle of their crossings; from the next but one the neighbours too.
    private static final int MIDDLE = 1;

    private static final int NEIGHBOURS = 3;
    private static final int MOST_PAIRS = 10_000;

    /// Vertices nearer to the surface than this share of a voxel stay where they are.
    private static final double SETTLED = 0.05;

    private final Settler settler;
    private final VertexPlacer placer;
    private final Surface surface;
    private final int threads;
    private final BitSet moved = new BitSet();
    private int[] corners = {};

    /// @param root of the same program as `placer`
    Untangler(VertexPlacer placer, Node root, Surface surface, int threads) {
        this.settler = new Settler(placer, root, surface);
        this.threads = threads;
        this.placer = placer;
        this.surface = surface;
    }

    /// Crossings of triangles that may meet others: see [Envelope].
    ///
    /// @param fresh blocks whose vertices are new: only triangles in these and beside them are looked at
    List<TrianglePair> findSuspects(List<Block> fresh, Progress progress) {
        Set<BlockPlace> near = BlockPlace.ring(places(fresh.stream()));
        Set<BlockPlace> around = BlockPlace.ring(places(surface.joined().stream()
                .filter(b -> !b.suspects.isEmpty())
                .filter(b -> near.contains(BlockPlace.of(b)))));
        BitSet suspects = new BitSet();
        int triangles = 0;
        for (Block b : surface.joined()) {
            if (around.contains(BlockPlace.of(b))) {
                int first = triangles;
                b.suspects.stream().forEach(t -> suspects.set(first + t));
                triangles += b.triangles.length / 3;
            }
        }
        corners = surface.corners(around);
        return SelfIntersections.find(soup(surface, corners), suspects, threads, MOST_PAIRS, progress);
    }

    private static Set<BlockPlace> places(Stream<Block> blocks) {
        return blocks.map(BlockPlace::of).collect(Collectors.toSet());
    }

    /// Crossings at vertices that were moved.
    List<TrianglePair> find(Progress progress) {
        return find(moved, progress);
    }

    /// Crossings at the vertices; only the blocks around are looked at.
    private List<TrianglePair> find(BitSet vertices, Progress progress) {
        if (vertices.isEmpty()) {
            return List.of();
        }
        corners = surface.corners(BlockPlace.ring(places(vertices)));
        BitSet suspects = quadsAt(vertices);
        return SelfIntersections.find(soup(surface, corners), suspects, threads, MOST_PAIRS, progress);
    }

    /// All crossings, wherever they are.
    List<TrianglePair> findAll(Progress progress) {
        corners = surface.corners();
        return SelfIntersections.find(soup(surface, corners), threads, MOST_PAIRS, progress);
    }

    /// The soup shares the coordinates: it must not be used after vertices have moved.
    private static TriangleSoup soup(Surface surface, int[] corners) {
        return TriangleSoup.owning(surface.xyz, corners);
    }

    /// The triangles with a corner among the vertices, and those beside them of the same quad: it may be cut the other
    /// way when one of its corners moves, into a triangle that does not hold the moved one.
    private BitSet quadsAt(BitSet vertices) {
        BitSet found = new BitSet();
        for (int t = 0; t < corners.length / 3; t++) {
            if (vertices.get(corners[3 * t]) || vertices.get(corners[3 * t + 1]) || vertices.get(corners[3 * t + 2])) {
                found.set(t);
                setBeside(t, t - 1, found);
                setBeside(t, t + 1, found);
            }
        }
        return found;
    }

    /// Adds a triangle that shares two corners with another; the two of a quad follow each other.
    private void setBeside(int t, int beside, BitSet found) {
        if (beside < 0 || 3 * beside >= corners.length) {
            return;
        }
        int shared = 0;
        for (int n = 0; n < 9; n++) {
            shared += corners[3 * t + n / 3] == corners[3 * beside + n % 3] ? 1 : 0;
        }
        if (shared == 2) {
            found.set(beside);
        }
    }

    void move(List<TrianglePair> pairs, int round) {
        BitSet vertices = new BitSet();
        for (TrianglePair pair : pairs) {
            for (int k = 0; k < 3; k++) {
                vertices.set(corners[3 * pair.a() + k]);
                vertices.set(corners[3 * pair.b() + k]);
            }
        }
        if (round >= NEIGHBOURS) {
            vertices.or(neighbours(vertices));
        }
        moved.or(vertices);
        @Nullable Block entered = null;
        for (int v = vertices.nextSetBit(0); v >= 0; v = vertices.nextSetBit(v + 1)) {
            Block b = surface.blockOf(v);
            if (b != entered) {
                placer.enter(b);
                entered = b;
            }
            int local = v - b.vertexBase;
            int slot = b.slotOfVertex(local);
            if (round < MIDDLE) {
                placer.within(b, slot, local - b.firstVertex[slot]);
            } else {
                placer.middle(b, slot, local - b.firstVertex[slot]);
            }
            b.unsettled.set(local);
            surface.copyVertices(b);
        }
    }

    /// The joined blocks whose triangles can have a corner that was moved.
    List<Block> aroundMoved() {
        Set<BlockPlace> around = BlockPlace.ring(places(moved));
        return surface.joined().stream()
                .filter(b -> around.contains(BlockPlace.of(b)))
                .toList();
    }

    private Set<BlockPlace> places(BitSet vertices) {
        Set<BlockPlace> places = new HashSet<>();
        vertices.stream().forEach(v -> places.add(BlockPlace.of(surface.blockOf(v))));
        return places;
    }

    /// Brings vertices that were moved off the surface back towards it, as far as no triangles come to cross. To be
    /// called when none do.
    ///
    /// @param join cuts the quads anew
    void settle(double voxel, Progress progress, Runnable join) {
        settler.take(moved, SETTLED * voxel);
        for (double share = 1; share > 0.2 && settler.remain(); share /= 2) {
            settler.step(share);
            join.run();
            List<TrianglePair> pairs = find(progress);
            for (int round = 0; round < ROUNDS && !pairs.isEmpty(); round++) {
                settler.undo(pairs, corners);
                join.run();
                pairs = find(progress);
            }
            if (!pairs.isEmpty()) {
                settler.undoAll();
                join.run();
            }
        }
    }

    private BitSet neighbours(BitSet vertices) {
        BitSet around = new BitSet();
        for (int t = 0; t < corners.length; t += 3) {
            if (vertices.get(corners[t]) || vertices.get(corners[t + 1]) || vertices.get(corners[t + 2])) {
                around.set(corners[t]);
                around.set(corners[t + 1]);
                around.set(corners[t + 2]);
            }
        }
        return around;
    }
}
