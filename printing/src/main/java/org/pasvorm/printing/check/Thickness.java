package org.pasvorm.printing.check;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// Wall thickness by inscribed spheres: from probes spread evenly over the surface, the largest sphere that touches the
/// probe from inside and pokes through no other face. A sphere measures a wall only when the surfaces at its two
/// contacts face away from each other (at least 120 degrees apart); at rims and corners it measures a radius instead,
/// and such probes say nothing.
///
/// @param places where the probes are, on the surface
/// @param values thickness in mm; NaN where a probe says nothing, infinity where the wall is `most` or more
/// @param areas the surface each probe stands for, in mm²
record Thickness(Vec3[] places, double[] values, double[] areas, double most) {
    /// Contact normals with a smaller cosine than this oppose each other.
    private static final double OPPOSED = -0.5;

    private static final int STEPS = 24;
    private static final double TOLERANCE = 1e-3;
    private static final int BATCH = 2048;

    /// @param cellArea surface a probe, in mm²
    /// @param most thickness above which it is not measured any more, in mm
    /// @throws java.util.concurrent.CancellationException when cancelled
    static Thickness measure(TriangleMesh mesh, TriangleIndex index, double cellArea, double most, Progress progress) {
        int[] triangles = spread(mesh, cellArea);
        Vec3[] places = new Vec3[triangles.length];
        double[] values = new double[triangles.length];
        double[] areas = new double[triangles.length];
        Arrays.fill(areas, cellArea);
        int batches = (triangles.length + BATCH - 1) / BATCH;
        IntStream.range(0, batches).parallel().forEach(b -> {
            progress.check();
            TriangleQuery query = index.query();
            for (int i = b * BATCH; i < Math.min(triangles.length, (b + 1) * BATCH); i++) {
                places[i] = pointIn(mesh, triangles[i], i);
                values[i] = at(mesh, query, triangles[i], places[i], most);
            }
        });
        return new Thickness(places, values, areas, most);
    }

    /// The triangle of each probe: one whenever the area added up in triangle order has grown by a cell.
    private static int[] spread(TriangleMesh mesh, double cellArea) {
        int[] chosen = new int[1024];
        int n = 0;
        double sum = 0;
        double next = cellArea / 2;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            sum += mesh.areaVector(t).length() / 2;
            for (; next < sum; next += cellArea) {
                chosen = n == chosen.length ? Arrays.copyOf(chosen, 2 * n) : chosen;
                chosen[n++] = t;
            }
        }
        return Arrays.copyOf(chosen, n);
    }

    /// The `i`-th point of a sequence that fills the triangle evenly.
    private static Vec3 pointIn(TriangleMesh mesh, int t, int i) {
        double u = i * 0.7548776662466927 % 1;
        double v = i * 0.5698402909980532 % 1;
        if (u + v > 1) {
            u = 1 - u;
            v = 1 - v;
        }
        // Kept off the edges, where the closest face is ambiguous.
        double wu = 0.02 + 0.94 * u;
        double wv = 0.02 + 0.94 * v;
        double wa = 1 - wu - wv;
        return mesh.cornerPoint(t, 0).times(wa).plus(wu, mesh.cornerPoint(t, 1)).plus(wv, mesh.cornerPoint(t, 2));
    }

    private static double at(TriangleMesh mesh, TriangleQuery query, int triangle, Vec3 p, double most) {
        Vec3 n = mesh.normal(triangle).vector();
        double r = most / 2;
        int contact = -1;
        for (int step = 0; step < STEPS; step++) {
            Vec3 c = p.plus(-r, n);
            double d = query.closestWithin(c.x(), c.y(), c.z(), r * (1 - TOLERANCE));
            if (query.triangle() < 0) {
                return contact < 0 ? Double.POSITIVE_INFINITY : judged(mesh, n, contact, r);
            }
            Vec3 q = new Vec3(query.px(), query.py(), query.pz());
            Vec3 across = p.minus(q);
            double along = n.dot(across);
            contact = query.triangle();
            if (along <= 1e-9) {
                return judged(mesh, n, contact, (r - d) / 2);
            }
            r = Math.min(r, across.lengthSquared() / (2 * along));
        }
        return judged(mesh, n, contact, r);
    }

    private static double judged(TriangleMesh mesh, Vec3 n, int contact, double r) {
        Vec3 other = mesh.areaVector(contact);
        boolean opposed = other.dot(n) <= OPPOSED * other.length();
        return opposed ? 2 * r : Double.NaN;
    }

    /// The value under which the given share of the measured surface lies; NaN when nothing was measured.
    double quantile(double share) {
        double[] sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)];
    }
}
