package org.pasvorm.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Plain measures of a soup, written without any help from the code under test.
final class SoupMeasures {
    private SoupMeasures() {}

    /// Directed edges with nothing against them.
    static List<int[]> openEdges(TriangleSoup soup) {
        Set<Long> directed = new HashSet<>();
        for (int t = 0; t < soup.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                directed.add(key(soup.corner(t, k), soup.corner(t, (k + 1) % 3)));
            }
        }
        List<int[]> open = new ArrayList<>();
        for (long edge : directed) {
            int a = (int) (edge >>> 32);
            int b = (int) edge;
            if (!directed.contains(key(b, a))) {
                open.add(new int[] {a, b});
            }
        }
        return open;
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }

    /// Connected groups of edges.
    static int loops(List<int[]> edges) {
        Groups groups = new Groups();
        edges.forEach(e -> groups.join(e[0], e[1]));
        return groups.count();
    }

    static int components(TriangleSoup soup) {
        Groups groups = new Groups();
        for (int t = 0; t < soup.triangleCount(); t++) {
            groups.join(soup.corner(t, 0), soup.corner(t, 1));
            groups.join(soup.corner(t, 0), soup.corner(t, 2));
        }
        return groups.count();
    }

    static int repeatedTriangles(TriangleSoup soup) {
        Set<List<Integer>> seen = new HashSet<>();
        int repeated = 0;
        for (int t = 0; t < soup.triangleCount(); t++) {
            List<Integer> sorted = new ArrayList<>(List.of(soup.corner(t, 0), soup.corner(t, 1), soup.corner(t, 2)));
            sorted.sort(null);
            repeated += seen.add(sorted) ? 0 : 1;
        }
        return repeated;
    }

    /// Edges that two triangles run through in the same direction.
    static int clashingEdges(TriangleSoup soup) {
        Map<Long, Integer> count = new HashMap<>();
        for (int t = 0; t < soup.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                count.merge(key(soup.corner(t, k), soup.corner(t, (k + 1) % 3)), 1, Integer::sum);
            }
        }
        return (int) count.values().stream().filter(n -> n > 1).count();
    }

    /// Hull perimeter of the section at height `z`.
    static double girth(TriangleSoup soup, double z) {
        List<double[]> points = new ArrayList<>();
        for (int t = 0; t < soup.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                Vec3 a = soup.vertex(soup.corner(t, k));
                Vec3 b = soup.vertex(soup.corner(t, (k + 1) % 3));
                if ((a.z() < z) != (b.z() < z)) {
                    Vec3 p = a.lerp(b, (z - a.z()) / (b.z() - a.z()));
                    points.add(new double[] {p.x(), p.y()});
                }
            }
        }
        return ConvexHull.perimeter(points.toArray(double[][]::new));
    }

    static TriangleSoup moved(TriangleSoup soup, RigidTransform motion) {
        double[] xyz = new double[3 * soup.vertexCount()];
        for (int v = 0; v < soup.vertexCount(); v++) {
            Vec3 p = motion.apply(soup.vertex(v));
            xyz[3 * v] = p.x();
            xyz[3 * v + 1] = p.y();
            xyz[3 * v + 2] = p.z();
        }
        return TriangleSoup.owning(xyz, soup.copyCorners());
    }

    private static final class Groups {
        private final Map<Integer, Integer> parent = new HashMap<>();

        private int root(int v) {
            int r = v;
            while (parent.computeIfAbsent(r, x -> x) != r) {
                r = parent.get(r);
            }
            parent.put(v, r);
            return r;
        }

        void join(int a, int b) {
            parent.put(root(a), root(b));
        }

        int count() {
            return (int) parent.keySet().stream().filter(v -> root(v) == v).count();
        }
    }
}
