package org.pasvorm.geometry.repair;

import java.util.BitSet;
import java.util.stream.IntStream;
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

    private Decimation() {}

    /// A mesh with fewer triangles.
    ///
    /// @param largestDeviation largest distance of a removed vertex from the new surface, in mm
    /// @param removed number of vertices taken away
    public record Decimated(TriangleMesh mesh, double largestDeviation, int removed) {}

    /// @param bound largest distance of a removed vertex from the new surface, in mm
    /// @param kept vertices that stay
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Decimated of(TriangleMesh mesh, double bound, BitSet kept, Progress progress) {
        if (!(bound > 0) || !Double.isFinite(bound)) {
            throw new IllegalArgumentException("bound " + bound + " mm is not positive");
        }
        progress.check();
        CollapsingMesh work = new CollapsingMesh(mesh);
        progress.check();
        int slabs = Math.clamp(mesh.vertexCount() / VERTICES_A_SLAB, 1, MOST_SLABS);
        int left = mesh.vertexCount();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double cost = bound * SHARES[Math.min(pass, SHARES.length - 1)];
            round(work, new Slabs(work, slabs, pass % 2), kept, cost * cost, bound * bound, progress);
            progress.report((pass + 1.0) / MOST_PASSES, "thinning the mesh");
            int now = mesh.vertexCount() - work.removed();
            if (pass >= SHARES.length && now > (1 - LEAST_GAIN) * left) {
                break;
            }
            left = now;
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
