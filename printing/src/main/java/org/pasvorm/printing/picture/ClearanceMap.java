package org.pasvorm.printing.picture;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pasvorm.geometry.mesh.DisjointSets;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// How far the brace stands off the skin, at every vertex of the skin.
public final class ClearanceMap {
    private static final int BATCH = 1024;

    /// A little below one, for rounding.
    private static final double SURE = 1 - 1e-9;

    private ClearanceMap() {}

    /// Distance in mm from each skin vertex to the nearest point of the brace; negative where the skin lies inside the
    /// brace's material, NaN where nothing of the brace lies over the skin (seen along its outward normal within
    /// `reach`).
    ///
    /// @param skin and `brace` in the same frame
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static double[] of(TriangleMesh skin, TriangleMesh brace, double reach, Progress progress) {
        TriangleIndex index = TriangleIndex.build(brace, progress);
        double[] near = new double[skin.vertexCount()];
        inBatches(near.length, progress, (from, to) -> {
            TriangleQuery query = index.query();
            for (int v = from; v < to; v++) {
                near[v] = query.closestWithin(
                        skin.coordinate(v, 0), skin.coordinate(v, 1), skin.coordinate(v, 2), reach, query.triangle());
            }
        });
        int[] first = sameSide(skin, near);
        boolean[] inside = new boolean[near.length];
        inBatches(near.length, progress, (from, to) -> {
            for (int v = from; v < to; v++) {
                inside[v] = first[v] == v
                        && Double.isFinite(near[v])
                        && index.inside(skin.coordinate(v, 0), skin.coordinate(v, 1), skin.coordinate(v, 2));
            }
        });
        Vec3[] normals = normals(skin);
        double[] values = new double[near.length];
        inBatches(values.length, progress, (from, to) -> {
            for (int v = from; v < to; v++) {
                values[v] = inside[first[v]] ? -near[v] : outside(index, skin.vertex(v), normals[v], near[v], reach);
            }
        });
        return values;
    }

    /// For each vertex the first one that is known to lie on the same side of the brace. An edge that is shorter than
    /// the distances of its ends together cannot meet the brace, as the balls round its ends hold nothing of it.
    private static int[] sameSide(TriangleMesh skin, double[] near) {
        DisjointSets sides = new DisjointSets(near.length);
        for (int i = 0; i < 3 * skin.triangleCount(); i++) {
            int a = skin.corner(i / 3, i % 3);
            int b = skin.corner(i / 3, (i + 1) % 3);
            boolean known = Double.isFinite(near[a]) && Double.isFinite(near[b]);
            if (a < b && known && skin.vertex(a).distance(skin.vertex(b)) < SURE * (near[a] + near[b])) {
                sides.join(a, b);
            }
        }
        int[] first = new int[near.length];
        Arrays.setAll(first, sides::root);
        return first;
    }

    private static double outside(TriangleIndex index, Vec3 p, Vec3 normal, double near, double reach) {
        if (Double.isInfinite(near) || normal.lengthSquared() == 0) {
            return Double.NaN;
        }
        return index.ray(p, UnitVec3.of(normal), reach).isPresent() ? near : Double.NaN;
    }

    private interface Batch {
        void run(int from, int to);
    }

    private static void inBatches(int count, Progress progress, Batch batch) {
        IntStream.range(0, (count + BATCH - 1) / BATCH).parallel().forEach(b -> {
            progress.check();
            batch.run(b * BATCH, Math.min(count, (b + 1) * BATCH));
        });
    }

    private static Vec3[] normals(TriangleMesh mesh) {
        Vec3[] sum = new Vec3[mesh.vertexCount()];
        Arrays.fill(sum, Vec3.ZERO);
        for (int t = 0; t < mesh.triangleCount(); t++) {
            Vec3 n = mesh.areaVector(t);
            for (int k = 0; k < 3; k++) {
                int v = mesh.corner(t, k);
                sum[v] = sum[v].plus(n);
            }
        }
        return sum;
    }
}
