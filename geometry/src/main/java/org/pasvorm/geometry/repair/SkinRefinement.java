package org.pasvorm.geometry.repair;

import java.util.BitSet;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

/// Makes a coarse skin smooth by Loop subdivision, so that a device made on it does not show the facets of a
/// low-resolution body. Planar caps and the edge between cap and skin keep their shape.
///
/// Subdivision alone would shrink the limb. So the corners that are subdivided are moved out first, round by round,
/// until the smooth skin passes the corners of the given one (progressive interpolation: Cheng, Fan, Lai et al. 2009).
/// What remains is measured and told, never silent.
public final class SkinRefinement {
    private static final int MOST_LEVELS = 3;
    private static final int ROUNDS = 8;
    private static final int MOST_TRIANGLES = 1_500_000;

    private SkinRefinement() {}

    /// @param mesh the finer mesh, or the given one when it was fine enough
    /// @param caps its cap triangles
    /// @param levels how often every triangle was split into four
    /// @param largestShift the farthest that a vertex of the given mesh moved, in mm
    /// @param place where that was, on the given mesh
    public record Refined(TriangleMesh mesh, BitSet caps, int levels, double largestShift, Vec3 place) {}

    /// Splits until the mean edge of the skin is at most `meanEdge` mm, three times at most.
    ///
    /// @param caps triangles that are no skin
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Refined refine(TriangleMesh mesh, BitSet caps, double meanEdge, Progress progress) {
        return refine(mesh, caps, meanEdge, MOST_TRIANGLES, progress);
    }

    /// As [#refine(TriangleMesh,BitSet,double,Progress)], but to at most `mostTriangles`.
    public static Refined refine(
            TriangleMesh mesh, BitSet caps, double meanEdge, int mostTriangles, Progress progress) {
        double edge = meanSkinEdge(mesh, caps);
        int levels = 0;
        while (edge > meanEdge && levels < MOST_LEVELS && mesh.triangleCount() << (2 * levels + 2) <= mostTriangles) {
            edge /= 2;
            levels++;
        }
        if (levels == 0) {
            return new Refined(mesh, caps, 0, 0, mesh.vertex(0));
        }
        TriangleMesh finer = mesh;
        double[] control = mesh.copyCoordinates();
        for (int round = 0; round < ROUNDS; round++) {
            progress.check();
            finer = split(TriangleMesh.owning(control.clone(), mesh.copyCorners()), caps, levels);
            for (int i = 0; i < control.length && round + 1 < ROUNDS; i++) {
                control[i] += mesh.coordinate(i / 3, i % 3) - finer.coordinate(i / 3, i % 3);
            }
        }
        return told(mesh, finer, caps, levels);
    }

    private static TriangleMesh split(TriangleMesh mesh, BitSet caps, int levels) {
        TriangleMesh finer = mesh;
        BitSet finerCaps = caps;
        for (int level = 0; level < levels; level++) {
            finer = LoopLevel.of(finer, finerCaps).split();
            finerCaps = fourfold(finerCaps);
        }
        return finer;
    }

    private static Refined told(TriangleMesh mesh, TriangleMesh finer, BitSet caps, int levels) {
        BitSet finerCaps = caps;
        for (int level = 0; level < levels; level++) {
            finerCaps = fourfold(finerCaps);
        }
        int farthest = 0;
        double shift = 0;
        for (int v = 0; v < mesh.vertexCount(); v++) {
            double moved = mesh.vertex(v).distance(finer.vertex(v));
            if (moved > shift) {
                shift = moved;
                farthest = v;
            }
        }
        return new Refined(finer, finerCaps, levels, shift, mesh.vertex(farthest));
    }

    private static double meanSkinEdge(TriangleMesh mesh, BitSet caps) {
        double sum = 0;
        long count = 0;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            if (!caps.get(t)) {
                for (int k = 0; k < 3; k++) {
                    sum += mesh.cornerPoint(t, k).distance(mesh.cornerPoint(t, (k + 1) % 3));
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static BitSet fourfold(BitSet caps) {
        BitSet four = new BitSet();
        caps.stream().forEach(t -> four.set(4 * t, 4 * t + 4));
        return four;
    }
}
