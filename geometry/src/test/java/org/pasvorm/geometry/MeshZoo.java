package org.pasvorm.geometry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pasvorm.geometry.mesh.TriangleMesh;

/// Closed meshes of known volume and genus to loop tests over.
public final class MeshZoo {
    private MeshZoo() {}

    /// All members by name.
    public static Map<String, TriangleMesh> all() {
        Map<String, TriangleMesh> zoo = new LinkedHashMap<>();
        zoo.put("box", box(10, 20, 30));
        zoo.put("sphere", sphere(20, 3));
        zoo.put("torus", torus(30, 8, 48, 24));
        zoo.put("needle", box(0.2, 0.2, 60));
        return zoo;
    }

    /// A box around the origin with the given edge lengths.
    public static TriangleMesh box(double dx, double dy, double dz) {
        double[] xyz = new double[24];
        for (int i = 0; i < 8; i++) {
            xyz[3 * i] = ((i & 1) - 0.5) * dx;
            xyz[3 * i + 1] = ((i >> 1 & 1) - 0.5) * dy;
            xyz[3 * i + 2] = ((i >> 2 & 1) - 0.5) * dz;
        }
        int[] quads = {0, 2, 3, 1, 4, 5, 7, 6, 0, 1, 5, 4, 2, 6, 7, 3, 0, 4, 6, 2, 1, 3, 7, 5};
        int[] corners = new int[36];
        for (int q = 0; q < 6; q++) {
            int[] order = {0, 1, 2, 0, 2, 3};
            for (int k = 0; k < 6; k++) {
                corners[6 * q + k] = quads[4 * q + order[k]];
            }
        }
        return TriangleMesh.owning(xyz, corners);
    }

    /// An octahedron subdivided `levels` times, its vertices on the sphere of radius `r` about the origin.
    public static TriangleMesh sphere(double r, int levels) {
        double[] xyz = {r, 0, 0, -r, 0, 0, 0, r, 0, 0, -r, 0, 0, 0, r, 0, 0, -r};
        int[] corners = {0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5};
        for (int i = 0; i < levels; i++) {
            double[][] points = {xyz};
            corners = subdivide(points, corners, r);
            xyz = points[0];
        }
        return TriangleMesh.owning(xyz, corners);
    }

    /// The same surface with each triangle cut into four.
    public static TriangleMesh halved(TriangleMesh mesh) {
        double[][] points = {mesh.copyCoordinates()};
        int[] corners = subdivide(points, mesh.copyCorners(), 0);
        return TriangleMesh.owning(points[0], corners);
    }

    /// New vertices lie at distance `r` from the origin, or in the middle of their edges when `r` is 0.
    private static int[] subdivide(double[][] points, int[] corners, double r) {
        Map<Long, Integer> middles = new HashMap<>();
        int[] finer = new int[corners.length * 4];
        for (int t = 0; t < corners.length / 3; t++) {
            int a = corners[3 * t];
            int b = corners[3 * t + 1];
            int c = corners[3 * t + 2];
            int ab = middle(points, middles, a, b, r);
            int bc = middle(points, middles, b, c, r);
            int ca = middle(points, middles, c, a, r);
            int[] four = {a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca};
            System.arraycopy(four, 0, finer, 12 * t, 12);
        }
        return finer;
    }

    private static int middle(double[][] points, Map<Long, Integer> middles, int a, int b, double r) {
        return middles.computeIfAbsent(((long) Math.min(a, b) << 32) | Math.max(a, b), key -> {
            double[] p = points[0];
            int n = p.length / 3;
            double[] grown = java.util.Arrays.copyOf(p, p.length + 3);
            double x = p[3 * a] + p[3 * b];
            double y = p[3 * a + 1] + p[3 * b + 1];
            double z = p[3 * a + 2] + p[3 * b + 2];
            double s = r > 0 ? r / Math.sqrt(x * x + y * y + z * z) : 0.5;
            grown[3 * n] = x * s;
            grown[3 * n + 1] = y * s;
            grown[3 * n + 2] = z * s;
            points[0] = grown;
            return n;
        });
    }

    /// A torus about the z axis: `major` from the axis to the tube's centre, `minor` the tube's radius.
    public static TriangleMesh torus(double major, double minor, int around, int tube) {
        double[] xyz = new double[3 * around * tube];
        int[] corners = new int[6 * around * tube];
        for (int i = 0; i < around; i++) {
            for (int j = 0; j < tube; j++) {
                double u = 2 * Math.PI * i / around;
                double v = 2 * Math.PI * j / tube;
                int n = i * tube + j;
                xyz[3 * n] = (major + minor * Math.cos(v)) * Math.cos(u);
                xyz[3 * n + 1] = (major + minor * Math.cos(v)) * Math.sin(u);
                xyz[3 * n + 2] = minor * Math.sin(v);
                int right = (i + 1) % around * tube + j;
                int up = i * tube + (j + 1) % tube;
                int both = (i + 1) % around * tube + (j + 1) % tube;
                int[] two = {n, right, both, n, both, up};
                System.arraycopy(two, 0, corners, 6 * n, 6);
            }
        }
        return TriangleMesh.owning(xyz, corners);
    }
}
