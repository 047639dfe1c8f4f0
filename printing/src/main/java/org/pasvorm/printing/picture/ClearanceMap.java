package org.pasvorm.printing.picture;

import java.util.stream.IntStream;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// How far the brace stands off the skin, at every vertex of the skin.
public final class ClearanceMap {
    private static final int BATCH = 1024;

    private ClearanceMap() {}

    /// Distance in mm from each skin vertex to the nearest point of the brace; negative where the skin lies inside the
    /// brace's material, NaN where nothing of the brace lies over the skin (seen along its outward normal within
    /// `reach`).
    ///
    /// @param skin and `brace` in the same frame
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static double[] of(TriangleMesh skin, TriangleMesh brace, double reach, Progress progress) {
        TriangleIndex index = TriangleIndex.build(brace, progress);
        Vec3[] normals = normals(skin);
        double[] values = new double[skin.vertexCount()];
        IntStream.range(0, (values.length + BATCH - 1) / BATCH).parallel().forEach(b -> {
            progress.check();
            TriangleQuery query = index.query();
            for (int v = b * BATCH; v < Math.min(values.length, (b + 1) * BATCH); v++) {
                values[v] = at(index, query, skin.vertex(v), normals[v], reach);
            }
        });
        return values;
    }

    private static double at(TriangleIndex index, TriangleQuery query, Vec3 p, Vec3 normal, double reach) {
        double near = query.closestWithin(p.x(), p.y(), p.z(), reach);
        if (Double.isInfinite(near) || normal.lengthSquared() == 0) {
            return Double.NaN;
        }
        if (index.inside(p.x(), p.y(), p.z())) {
            return -near;
        }
        return index.ray(p, UnitVec3.of(normal), reach).isPresent() ? near : Double.NaN;
    }

    private static Vec3[] normals(TriangleMesh mesh) {
        Vec3[] sum = new Vec3[mesh.vertexCount()];
        java.util.Arrays.fill(sum, Vec3.ZERO);
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
