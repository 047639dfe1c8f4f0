package org.pasvorm.geometry.solid;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation;
import org.pasvorm.geometry.repair.Decimation.Decimated;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TrianglePair;
import org.pasvorm.geometry.vector.Box3;

/// Decimates a mesh without self-intersections to one without: where triangles came to cross, the vertices around are
/// kept and it is done again.
final class Thinning {
    private static final int ROUNDS = 4;
    private static final int MOST_PAIRS = 1000;

    /// How far around crossing triangles vertices are kept, in voxels; doubled every round.
    private static final double AROUND = 1;

    private Thinning() {}

    /// Empty when triangles cross whatever is kept.
    static Optional<Decimated> of(TriangleMesh mesh, Evaluation how, Progress progress) {
        BitSet kept = new BitSet();
        Decimation decimation = new Decimation(mesh, how.decimation());
        for (int round = 0; round < ROUNDS; round++) {
            Progress part = progress.range(0, 0.7);
            Decimated thin = round == 1 ? decimation.again(kept, part) : decimation.run(kept, part);
            List<TrianglePair> pairs =
                    SelfIntersections.find(thin.mesh(), how.threads(), MOST_PAIRS, progress.range(0.7, 1));
            if (pairs.isEmpty()) {
                return Optional.of(thin);
            }
            keepAround(mesh, thin.mesh(), pairs, AROUND * how.voxel() * (1 << round), kept);
        }
        return Optional.empty();
    }

    private static void keepAround(
            TriangleMesh mesh, TriangleMesh thin, List<TrianglePair> pairs, double around, BitSet kept) {
        List<Box3> boxes = pairs.stream()
                .map(p -> box(thin, p.a()).union(box(thin, p.b())).grown(around))
                .distinct()
                .toList();
        for (int v = 0; v < mesh.vertexCount(); v++) {
            for (Box3 box : boxes) {
                if (box.contains(mesh.vertex(v))) {
                    kept.set(v);
                    break;
                }
            }
        }
    }

    private static Box3 box(TriangleMesh mesh, int triangle) {
        return Box3.EMPTY
                .include(mesh.cornerPoint(triangle, 0))
                .include(mesh.cornerPoint(triangle, 1))
                .include(mesh.cornerPoint(triangle, 2));
    }
}
