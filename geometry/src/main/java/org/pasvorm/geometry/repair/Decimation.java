package org.pasvorm.geometry.repair;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

/// Fewer triangles for the same surface: vertices are moved onto a neighbour, edge after edge, flattest first, as long
/// as every vertex that was taken away stays within a bound of the triangles that took its place.
///
/// What is left are vertices of the given mesh at their places, so what lay exactly on a plane or an edge still does.
/// The mesh stays closed and manifold with the same genus; no triangle turns by more than 37 degrees or becomes a
/// needle. Triangles may come to cross where two surfaces lie nearer than twice the bound: the caller looks.
///
/// The cost of a move is the mean squared distance of the new place from the planes around the old one (memoryless
/// simplification, Lindstrom and Turk 1998); the bound holds whatever the cost, as every removed vertex is carried
/// along. The work is cut into slabs in a fixed way, so the result does not depend on the number of threads.
public final class Decimation {
    /// Shares of the bound that the cost may reach, pass by pass; the last one for all further passes.
    private static final double[] SHARES = {0.03, 0.06, 0.12, 0.25, 0.5, 1};

    private static final int MOST_PASSES = 40;

    /// Ends when a pass takes away less than this share of the vertices.
    private static final double LEAST_GAIN = 0.02;

    private static final int VERTICES_A_SLAB = 16_000;
    private static final int MOST_SLABS = 32;

    /// The mesh is remembered for [#again] when this share of its vertices is left.
    private static final double REMEMBERED = 0.15;

    private final TriangleMesh mesh;
    private final double bound;
    private @Nullable State remembered;

    /// A mesh between two passes.
    ///
    /// @param pass number of the next pass
    /// @param left vertices that are left
    private record State(CollapsingMesh work, int pass, int left) {}

    /// @param bound largest distance of a removed vertex from the new surface, in mm
    public Decimation(TriangleMesh mesh, double bound) {
        if (!(bound > 0) || !Double.isFinite(bound)) {
            throw new IllegalArgumentException("bound " + bound + " mm is not positive");
        }
        this.mesh = mesh;
        this.bound = bound;
    }

    /// A mesh with fewer triangles.
    ///
    /// @param largestDeviation largest distance of a removed vertex from the new surface, in mm
    /// @param removed number of vertices taken away
    public record Decimated(TriangleMesh mesh, double largestDeviation, int removed) {}

    /// As [#run].
    ///
    /// @param bound largest distance of a removed vertex from the new surface, in mm
    public static Decimated of(TriangleMesh mesh, double bound, BitSet kept, Progress progress) {
        return new Decimation(mesh, bound).run(kept, progress);
    }

    /// Decimates the mesh.
    ///
    /// @param kept vertices that stay
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Decimated run(BitSet kept, Progress progress) {
        progress.check();
        remembered = null;
        CollapsingMesh work = new CollapsingMesh(mesh);
        progress.check();
        return goOn(new State(work, 0, mesh.vertexCount()), kept, progress);
    }

    /// Does the last passes of [#run] again, in about a quarter of the time, with other vertices that stay; those that
    /// went before are not brought back. Once for each [#run].
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Decimated again(BitSet kept, Progress progress) {
        State from = remembered;
        remembered = null;
        return from == null ? run(kept, progress) : goOn(from, kept, progress);
    }

    private Decimated goOn(State from, BitSet kept, Progress progress) {
        CollapsingMesh work = from.work;
        int slabs = Math.clamp(mesh.vertexCount() / VERTICES_A_SLAB, 1, MOST_SLABS);
        int left = from.left;
        for (int pass = from.pass; pass < MOST_PASSES; pass++) {
            double cost = bound * SHARES[Math.min(pass, SHARES.length - 1)];
            round(work, new Slabs(work, slabs, pass % 2), kept, cost * cost, bound * bound, progress);
            progress.report((pass + 1.0) / MOST_PASSES, "thinning the mesh");
            int now = mesh.vertexCount() - work.removed();
            if (pass >= SHARES.length && now > (1 - LEAST_GAIN) * left) {
                break;
            }
            left = now;
            if (from.pass == 0 && remembered == null && now < REMEMBERED * mesh.vertexCount()) {
                remembered = new State(work.copy(), pass + 1, now);
            }
        }
        return new Decimated(work.result(), work.largestDeviation(), work.removed());
    }

    private static void round(
            CollapsingMesh work, Slabs slabs, BitSet kept, double mostCost, double bound2, Progress progress) {
        IntStream.range(0, slabs.count())
                .parallel()
                .forEach(slab -> new EdgeCollapser(work, slabs, slab, kept).run(mostCost, bound2, progress));
    }
}
