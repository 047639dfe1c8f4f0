package org.pasvorm.geometry.solid;

import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation;
import org.pasvorm.geometry.repair.Decimation.Decimated;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TrianglePair;
import org.pasvorm.geometry.vector.Box3;

/// Decimates a mesh without self-intersections to one without: where triangles came to cross, the vertices around are
/// kept and it is done again. When that does not help, the mesh stays as it was, with a note.
final class Thinning {
    private static final int ROUNDS = 4;
    private static final int MOST_PAIRS = 1000;

    /// How far around crossing triangles vertices are kept, in mm; doubled every round.
    private static final double AROUND = 0.5;

    private final Evaluation how;
    private final Prover prover;
    private final Progress progress;

    Thinning(Evaluation how, Prover prover, Progress progress) {
        this.how = how;
        this.prover = prover;
        this.progress = progress;
    }

    Decimated of(TriangleMesh mesh) {
        if (how.decimation() == 0) {
            return new Decimated(mesh, 0, 0);
        }
        BitSet kept = new BitSet();
        for (int round = 0; round < ROUNDS; round++) {
            Decimated thin = Decimation.of(mesh, how.decimation(), kept, progress.range(0, 0.7));
            List<TrianglePair> pairs =
                    SelfIntersections.find(thin.mesh(), how.threads(), MOST_PAIRS, progress.range(0.7, 1));
            if (pairs.isEmpty()) {
                return thin;
            }
            keepAround(mesh, thin.mesh(), pairs, AROUND * (1 << round), kept);
        }
        prover.note("not decimated: triangles came to cross");
        return new Decimated(mesh, 0, 0);
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
