package org.pasvorm.geometry.limb;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.DisjointSets;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Where a limb may begin: the largest cap, else one of the two ends of the longest way along the skin.
final class LimbStart {
    /// A cut through the smallest forearm of a child is larger than this, in mm².
    private static final double LEAST_CAP = 400;

    private static final double END_SHARE = 0.008;

    private LimbStart() {}

    /// The two ends of the longest way along the skin, the likelier first: sets of vertices to measure distances from.
    static List<int[]> ends(TriangleMesh mesh, SkinGraph graph, Progress progress) {
        int any = mesh.corner(0, 0);
        int one = Geodesics.farthest(Geodesics.from(graph, new int[] {any}, progress));
        int other = Geodesics.farthest(Geodesics.from(graph, new int[] {one}, progress));
        return List.of(end(mesh, one, other), end(mesh, other, one));
    }

    /// All vertices within a thin slab at the end of the body at `from`, seen along the way to `to`.
    private static int[] end(TriangleMesh mesh, int from, int to) {
        Vec3 along = mesh.vertex(to).minus(mesh.vertex(from));
        UnitVec3 direction = UnitVec3.of(along);
        double limit = direction.dot(mesh.vertex(from)) + END_SHARE * along.length();
        int[] slab = new int[mesh.vertexCount()];
        int count = 0;
        for (int v = 0; v < mesh.vertexCount(); v++) {
            if (direction.dot(mesh.vertex(v)) <= limit) {
                slab[count++] = v;
            }
        }
        return count == 0 ? new int[] {from} : Arrays.copyOf(slab, count);
    }

    /// The vertices of the largest connected patch of cap triangles; empty when it is too small to cut a forearm.
    static Optional<int[]> cap(TriangleMesh mesh, BitSet caps) {
        DisjointSets patches = new DisjointSets(mesh.vertexCount());
        caps.stream().forEach(t -> patches.joinCorners(mesh, t));
        double[] area = new double[mesh.vertexCount()];
        caps.stream()
                .forEach(t -> area[patches.root(mesh.corner(t, 0))] +=
                        mesh.areaVector(t).length() / 2);
        int best = 0;
        for (int v = 1; v < area.length; v++) {
            best = area[v] > area[best] ? v : best;
        }
        if (area[best] < LEAST_CAP) {
            return Optional.empty();
        }
        int chosen = best;
        return Optional.of(caps.stream()
                .flatMap(t -> Arrays.stream(new int[] {mesh.corner(t, 0), mesh.corner(t, 1), mesh.corner(t, 2)}))
                .filter(v -> patches.root(v) == chosen)
                .distinct()
                .sorted()
                .toArray());
    }
}
