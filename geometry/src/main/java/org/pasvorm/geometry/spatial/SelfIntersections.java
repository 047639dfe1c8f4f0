package org.pasvorm.geometry.spatial;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.Triangles;
import org.pasvorm.geometry.progress.Progress;

/// Finds the pairs of triangles that meet anywhere but in corners and edges they share: surfaces that cut through or
/// touch each other, and folds. Decided without rounding or tolerance.
///
/// - Corners are shared when their coordinates are equal, whatever their vertex numbers.
/// - Triangles at a common edge count when they lie in one plane on the same side of it; triangles at a common corner
///   when they meet beyond that corner.
/// - Triangles without any area do not count.
///
/// The answer is sorted by triangle numbers and the same for any number of threads. At most `atMost` pairs are told;
/// which ones of more is fixed but of no meaning.
public final class SelfIntersections {
    private static final int BLOCK = 64;
    private static final int WAVE = 64;
    private static final Comparator<TrianglePair> ORDER =
            Comparator.comparingInt(TrianglePair::a).thenComparingInt(TrianglePair::b);

    private SelfIntersections() {}

    /// On all processors.
    public static List<TrianglePair> find(Triangles mesh, int atMost, Progress progress) {
        return find(mesh, processors(), atMost, progress);
    }

    public static List<TrianglePair> find(Triangles mesh, int threads, int atMost, Progress progress) {
        int count = mesh.triangleCount();
        TriangleIndex index = TriangleIndex.forBoxes(SlotTriangles.source(mesh), count, threads, progress);
        return find(index, all(index), threads, atMost, progress);
    }

    /// Pairs with at least one triangle in `subset`, for a check after a local change. Builds no index over all
    /// triangles, only over the surroundings of the subset.
    public static List<TrianglePair> find(Triangles mesh, BitSet subset, int threads, int atMost, Progress progress) {
        SlotTriangles.Source source = SlotTriangles.source(mesh);
        return LocalTriangles.around(source, mesh.triangleCount(), subset, threads, progress)
                .find(threads, atMost, progress);
    }

    public static List<TrianglePair> find(TriangleIndex index, int atMost, Progress progress) {
        return find(index, all(index), processors(), atMost, progress);
    }

    private static BitSet all(TriangleIndex index) {
        BitSet all = new BitSet(index.triangleCount());
        all.set(0, index.triangleCount());
        return all;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// Pairs with at least one triangle in `subset`.
    static List<TrianglePair> find(TriangleIndex index, BitSet subset, int threads, int atMost, Progress progress) {
        if (atMost < 0) {
            throw new IllegalArgumentException("atMost is negative: " + atMost);
        }
        Workers workers = new Workers(threads, progress);
        int clusters = index.triangles().shape().nodeCount(1);
        BoxTree boxes = index.boxes();
        List<TrianglePair> found = new ArrayList<>();
        for (int from = 0; from < clusters && found.size() < atMost; from += WAVE * BLOCK) {
            int blocks = Math.min(WAVE, (clusters - from + BLOCK - 1) / BLOCK);
            AtomicReferenceArray<@Nullable List<TrianglePair>> parts = new AtomicReferenceArray<>(blocks);
            int start = from;
            workers.run(blocks, b -> {
                ClusterPairs pairs = new ClusterPairs(index.triangles(), boxes, subset, atMost);
                int first = start + b * BLOCK;
                for (int k = first; k < Math.min(first + BLOCK, clusters); k++) {
                    pairs.search(k);
                }
                parts.set(b, pairs.found());
            });
            for (int b = 0; b < blocks; b++) {
                found.addAll(Objects.requireNonNull(parts.get(b)));
            }
            progress.report((double) Math.min(clusters, from + WAVE * BLOCK) / clusters, "self-intersections");
        }
        return found.stream().limit(atMost).sorted(ORDER).toList();
    }
}
