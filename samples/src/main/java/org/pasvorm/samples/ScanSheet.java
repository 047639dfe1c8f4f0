package org.pasvorm.samples;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.Vec3;

/// A scan in the making: growing arrays of vertices and triangles. Mutable, for one thread.
final class ScanSheet {
    private double[] xyz;
    private int[] corners;

    ScanSheet(double[] xyz, int[] corners) {
        this.xyz = xyz;
        this.corners = corners;
    }

    int vertexCount() {
        return xyz.length / 3;
    }

    int triangleCount() {
        return corners.length / 3;
    }

    int corner(int triangle, int k) {
        return corners[3 * triangle + k];
    }

    Vec3 point(int vertex) {
        return new Vec3(xyz[3 * vertex], xyz[3 * vertex + 1], xyz[3 * vertex + 2]);
    }

    void move(int vertex, Vec3 to) {
        xyz[3 * vertex] = to.x();
        xyz[3 * vertex + 1] = to.y();
        xyz[3 * vertex + 2] = to.z();
    }

    Vec3 centroid(int triangle) {
        return point(corner(triangle, 0))
                .plus(point(corner(triangle, 1)))
                .plus(point(corner(triangle, 2)))
                .times(1.0 / 3);
    }

    /// Area-weighted vertex normals of unit length (zero where a vertex has no triangle).
    Vec3[] normals() {
        Vec3[] sums = new Vec3[vertexCount()];
        Arrays.fill(sums, Vec3.ZERO);
        for (int t = 0; t < triangleCount(); t++) {
            Vec3 a = point(corner(t, 0));
            Vec3 n = point(corner(t, 1)).minus(a).cross(point(corner(t, 2)).minus(a));
            for (int k = 0; k < 3; k++) {
                sums[corner(t, k)] = sums[corner(t, k)].plus(n);
            }
        }
        for (int v = 0; v < sums.length; v++) {
            double length = sums[v].length();
            sums[v] = length > 0 ? sums[v].times(1 / length) : Vec3.ZERO;
        }
        return sums;
    }

    void keep(IntPredicate wanted) {
        int n = 0;
        int[] kept = new int[corners.length];
        for (int t = 0; t < triangleCount(); t++) {
            if (wanted.test(t)) {
                System.arraycopy(corners, 3 * t, kept, n, 3);
                n += 3;
            }
        }
        corners = Arrays.copyOf(kept, n);
    }

    /// Turns `count` different triangles round.
    void flip(int count, RandomGenerator random) {
        for (int t : pick(count, random)) {
            int swap = corners[3 * t + 1];
            corners[3 * t + 1] = corners[3 * t + 2];
            corners[3 * t + 2] = swap;
        }
    }

    /// Appends `count` different triangles once more.
    void duplicate(int count, RandomGenerator random) {
        int[] picked = pick(count, random);
        int n = corners.length;
        corners = Arrays.copyOf(corners, n + 3 * count);
        for (int i = 0; i < count; i++) {
            System.arraycopy(corners, 3 * picked[i], corners, n + 3 * i, 3);
        }
    }

    private int[] pick(int count, RandomGenerator random) {
        if (2 * count > triangleCount()) {
            throw new IllegalArgumentException("too few triangles to spoil " + count);
        }
        return random.ints(0, triangleCount()).distinct().limit(count).toArray();
    }

    /// Adds triangles with vertices of their own.
    void add(double[] moreXyz, int[] moreCorners) {
        int base = vertexCount();
        int n = corners.length;
        int m = xyz.length;
        xyz = Arrays.copyOf(xyz, m + moreXyz.length);
        System.arraycopy(moreXyz, 0, xyz, m, moreXyz.length);
        corners = Arrays.copyOf(corners, n + moreCorners.length);
        for (int i = 0; i < moreCorners.length; i++) {
            corners[n + i] = base + moreCorners[i];
        }
    }

    void map(UnaryOperator<Vec3> motion) {
        for (int v = 0; v < vertexCount(); v++) {
            move(v, motion.apply(point(v)));
        }
    }

    /// The triangles with only the vertices that they use, in the old order.
    TriangleSoup soup() {
        int[] renamed = new int[vertexCount()];
        for (int c : corners) {
            renamed[c] = 1;
        }
        int n = 0;
        double[] used = new double[xyz.length];
        for (int v = 0; v < renamed.length; v++) {
            if (renamed[v] == 1) {
                System.arraycopy(xyz, 3 * v, used, 3 * n, 3);
                renamed[v] = n++;
            }
        }
        int[] named = new int[corners.length];
        for (int i = 0; i < named.length; i++) {
            named[i] = renamed[corners[i]];
        }
        return TriangleSoup.owning(Arrays.copyOf(used, 3 * n), named);
    }
}
