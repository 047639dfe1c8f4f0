package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Flat triangulations over closed chains in one plane. Chains inside chains are holes, inside those islands again.
final class PlanarCaps {
    private static final int RELAX_PASSES = 200;

    private final double[] xyz;
    private final double[] u = new double[3];
    private final double[] v = new double[3];
    private final List<int[]> loops = new ArrayList<>();
    private final List<Double> areas = new ArrayList<>();

    private PlanarCaps(double[] xyz, List<int[]> chains, Plane plane) {
        this.xyz = xyz;
        UnitVec3 first = plane.normal().anyPerpendicular();
        Vec3 second = plane.normal().cross(first.vector());
        double[] s = {second.x(), second.y(), second.z()};
        double[] f = {first.x(), first.y(), first.z()};
        System.arraycopy(f, 0, u, 0, 3);
        System.arraycopy(s, 0, v, 0, 3);
        for (int[] chain : chains) {
            double area = area(chain);
            loops.add(area < 0 ? reversed(chain) : chain);
            areas.add(Math.abs(area));
        }
    }

    /// @param xyz coordinates of all vertices
    /// @param chains closed chains of vertices in `plane`, either way round
    /// @return for each outer chain the triangles over it (three vertices each), facing the way of the normal
    static List<int[]> over(double[] xyz, List<int[]> chains, Plane plane) {
        PlanarCaps caps = new PlanarCaps(xyz, chains, plane);
        List<int[]> triangles = new ArrayList<>();
        for (int i = 0; i < caps.loops.size(); i++) {
            if (caps.depth(i) % 2 == 0) {
                triangles.add(caps.triangulate(caps.withHoles(i)));
            }
        }
        return triangles;
    }

    private double u(int vertex) {
        return xyz[3 * vertex] * u[0] + xyz[3 * vertex + 1] * u[1] + xyz[3 * vertex + 2] * u[2];
    }

    private double v(int vertex) {
        return xyz[3 * vertex] * v[0] + xyz[3 * vertex + 1] * v[1] + xyz[3 * vertex + 2] * v[2];
    }

    private double area(int[] chain) {
        double u0 = u(chain[0]);
        double v0 = v(chain[0]);
        double twice = 0;
        for (int i = 0; i < chain.length; i++) {
            int a = chain[i];
            int b = chain[(i + 1) % chain.length];
            twice += (u(a) - u0) * (v(b) - v0) - (u(b) - u0) * (v(a) - v0);
        }
        return twice / 2;
    }

    private static int[] reversed(int[] chain) {
        int[] reversed = new int[chain.length];
        for (int i = 0; i < chain.length; i++) {
            reversed[i] = chain[chain.length - 1 - i];
        }
        return reversed;
    }

    private int depth(int i) {
        int depth = 0;
        for (int k = 0; k < loops.size(); k++) {
            depth += k != i && contains(k, i) ? 1 : 0;
        }
        return depth;
    }

    private boolean contains(int outer, int inner) {
        if (areas.get(outer) <= areas.get(inner)) {
            return false;
        }
        double pu = u(loops.get(inner)[0]);
        double pv = v(loops.get(inner)[0]);
        int[] chain = loops.get(outer);
        boolean inside = false;
        for (int i = 0; i < chain.length; i++) {
            double au = u(chain[i]);
            double av = v(chain[i]);
            double bu = u(chain[(i + 1) % chain.length]);
            double bv = v(chain[(i + 1) % chain.length]);
            if (av > pv != bv > pv && pu < au + (pv - av) / (bv - av) * (bu - au)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// The outer chain `i` with its holes joined to it by bridges, as one polygon.
    private int[] withHoles(int i) {
        int[] polygon = loops.get(i);
        List<int[]> holes = new ArrayList<>();
        for (int k = 0; k < loops.size(); k++) {
            if (contains(i, k) && depth(k) == depth(i) + 1) {
                holes.add(reversed(loops.get(k)));
            }
        }
        holes.sort(Comparator.comparingDouble((int[] hole) -> -u(hole[rightmost(hole)])));
        for (int[] hole : holes) {
            polygon = bridged(polygon, hole);
        }
        return polygon;
    }

    private int rightmost(int[] hole) {
        int best = 0;
        for (int i = 1; i < hole.length; i++) {
            best = u(hole[i]) > u(hole[best]) ? i : best;
        }
        return best;
    }

    private int[] bridged(int[] polygon, int[] hole) {
        int from = rightmost(hole);
        int to = visible(polygon, hole, hole[from]);
        int[] joined = new int[polygon.length + hole.length + 2];
        int n = 0;
        for (int i = 0; i <= to; i++) {
            joined[n++] = polygon[i];
        }
        for (int i = 0; i <= hole.length; i++) {
            joined[n++] = hole[(from + i) % hole.length];
        }
        for (int i = to; i < polygon.length; i++) {
            joined[n++] = polygon[i];
        }
        return joined;
    }

    /// The nearest corner of `polygon` that sees `vertex` of `hole` past all edges of both.
    private int visible(int[] polygon, int[] hole, int vertex) {
        Integer[] order = new Integer[polygon.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> distance(polygon[i], vertex)));
        for (int i : order) {
            if (!crosses(polygon, polygon[i], vertex) && !crosses(hole, polygon[i], vertex)) {
                return i;
            }
        }
        return order[0];
    }

    private double distance(int a, int b) {
        return Math.hypot(u(a) - u(b), v(a) - v(b));
    }

    private boolean crosses(int[] chain, int a, int b) {
        for (int i = 0; i < chain.length; i++) {
            int c = chain[i];
            int d = chain[(i + 1) % chain.length];
            boolean apart = c != a && d != a && c != b && d != b;
            if (apart && side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0) {
                return true;
            }
        }
        return false;
    }

    private double side(int a, int b, int c) {
        return Math.signum((u(b) - u(a)) * (v(c) - v(a)) - (u(c) - u(a)) * (v(b) - v(a)));
    }

    private int[] triangulate(int[] polygon) {
        int[] local = polygon.clone();
        int[] vertices = Arrays.stream(polygon).sorted().distinct().toArray();
        double[] uv = new double[2 * polygon.length];
        for (int i = 0; i < polygon.length; i++) {
            uv[2 * i] = u(polygon[i]);
            uv[2 * i + 1] = v(polygon[i]);
            local[i] = Arrays.binarySearch(vertices, polygon[i]);
        }
        int[] ears = EarCut.triangulate(uv);
        for (int i = 0; i < ears.length; i++) {
            ears[i] = local[ears[i]];
        }
        double[] own = new double[3 * vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            System.arraycopy(xyz, 3 * vertices[i], own, 3 * i, 3);
        }
        PatchMesh patch = new PatchMesh(own, vertices.length, ears, (a, b) -> false);
        patch.relax(RELAX_PASSES);
        int[] triangles = patch.copyCorners();
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = vertices[triangles[i]];
        }
        return triangles;
    }
}
