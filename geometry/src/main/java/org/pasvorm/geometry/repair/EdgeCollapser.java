package org.pasvorm.geometry.repair;

import java.util.BitSet;
import org.pasvorm.geometry.progress.Progress;

/// Takes vertices of one slab away, once round. For one thread. A vertex whose surroundings changed in this round waits
/// for the next, so that triangles grow evenly.
final class EdgeCollapser {
    private static final int MOST_CORNERS = 32;
    private static final int MOST_POINTS = 1024;

    /// How many neighbours are tried, nearest to the planes first.
    private static final int TRIES = 3;

    /// Least cosine between a triangle before and after.
    private static final double LEAST_COSINE = 0.8;

    /// Least cosine between a triangle and the normals that its corners had at first.
    private static final double LEAST_FACING = 0.2;

    /// Least doubled area over the sum of squared edges; 0.29 for equal sides, 0.04 for a needle of 1 : 12.
    private static final double LEAST_SHAPE = 0.04;

    /// Longest edge in mm: colours and samples that sit on vertices and triangles stay fine enough.
    private static final double LONGEST = 4;

    private final CollapsingMesh mesh;
    private final Slabs slabs;
    private final int slab;
    private final BitSet kept;
    private final BitSet changed = new BitSet();

    private final int[] corner = new int[MOST_CORNERS];
    private final int[] left = new int[MOST_CORNERS];
    private final int[] right = new int[MOST_CORNERS];
    private final double[] normal = new double[3 * MOST_CORNERS];
    private final double[] size = new double[MOST_CORNERS];
    private final double[] turned = new double[3];
    private final double[] cost = new double[MOST_CORNERS];
    private final int[] other = new int[MOST_CORNERS];
    private final int[] point = new int[MOST_POINTS];
    private final int[] nearest = new int[MOST_POINTS];
    private int count;
    private int points;

    EdgeCollapser(CollapsingMesh mesh, Slabs slabs, int slab, BitSet kept) {
        this.mesh = mesh;
        this.slabs = slabs;
        this.slab = slab;
        this.kept = kept;
    }

    /// @param mostCost in mm²
    /// @param bound2 squared bound of the deviation
    void run(double mostCost, double bound2, Progress progress) {
        int[] vertices = slabs.vertices(slab);
        for (int i = 0; i < vertices.length; i++) {
            if ((i & 0xfff) == 0) {
                progress.check();
            }
            int u = vertices[i];
            if (mesh.leastCost(u) <= mostCost && !kept.get(u) && !changed.get(u) && ring(u)) {
                tryNeighbours(u, mostCost, bound2);
            }
        }
    }

    /// Collects the triangles around a vertex; false when it cannot be taken away now.
    private boolean ring(int u) {
        count = mesh.cornersAt(u, corner);
        if (count < 3) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int c = corner[i];
            int first = c - c % 3;
            left[i] = mesh.vertex(first + (c + 1 - first) % 3);
            right[i] = mesh.vertex(first + (c + 2 - first) % 3);
            if (!slabs.contains(slab, left[i])) {
                return false;
            }
        }
        return true;
    }

    private void tryNeighbours(int u, double mostCost, double bound2) {
        normals(u);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            cost[i] = costOf(u, left[i]);
            least = Math.min(least, cost[i]);
        }
        // Tried again when more may be lost, or after a change around.
        mesh.setLeastCost(u, least > mostCost ? least : Double.POSITIVE_INFINITY);
        for (int n = 0; n < TRIES; n++) {
            int best = 0;
            for (int i = 1; i < count; i++) {
                best = cost[i] < cost[best] ? i : best;
            }
            if (!(cost[best] <= mostCost)) {
                mesh.setLeastCost(u, cost[best]);
                return;
            }
            int v = left[best];
            if (joins(u, v) && keepsShape(v) && keepsPoints(u, v, bound2)) {
                collapse(u, v);
                return;
            }
            cost[best] = Double.POSITIVE_INFINITY;
        }
    }

    /// Doubled area vectors of the triangles around a vertex, and their lengths.
    private void normals(int u) {
        for (int i = 0; i < count; i++) {
            areaVector(u, left[i], right[i], normal, 3 * i);
            size[i] = length(normal[3 * i], normal[3 * i + 1], normal[3 * i + 2]);
        }
    }

    private void areaVector(int a, int b, int c, double[] to, int at) {
        double ux = mesh.coordinate(b, 0) - mesh.coordinate(a, 0);
        double uy = mesh.coordinate(b, 1) - mesh.coordinate(a, 1);
        double uz = mesh.coordinate(b, 2) - mesh.coordinate(a, 2);
        double vx = mesh.coordinate(c, 0) - mesh.coordinate(a, 0);
        double vy = mesh.coordinate(c, 1) - mesh.coordinate(a, 1);
        double vz = mesh.coordinate(c, 2) - mesh.coordinate(a, 2);
        to[at] = uy * vz - uz * vy;
        to[at + 1] = uz * vx - ux * vz;
        to[at + 2] = ux * vy - uy * vx;
    }

    /// Mean squared distance of `v` from the planes of the triangles around `u`.
    private double costOf(int u, int v) {
        double dx = mesh.coordinate(v, 0) - mesh.coordinate(u, 0);
        double dy = mesh.coordinate(v, 1) - mesh.coordinate(u, 1);
        double dz = mesh.coordinate(v, 2) - mesh.coordinate(u, 2);
        if (dx * dx + dy * dy + dz * dz > LONGEST * LONGEST) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        double area = 0;
        for (int i = 0; i < count; i++) {
            double h = normal[3 * i] * dx + normal[3 * i + 1] * dy + normal[3 * i + 2] * dz;
            sum += size[i] > 0 ? h * h / size[i] : 0;
            area += size[i];
        }
        return area > 0 ? sum / area : 0;
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /// Whether the two vertices can become one without pinching the surface: they share just the two vertices across
    /// from their edge, and neither of those is left with two triangles.
    private boolean joins(int u, int v) {
        int n = mesh.cornersAt(v, other);
        if (n < 0 || n + count - 4 >= MOST_CORNERS) {
            return false;
        }
        int shared = 0;
        for (int i = 0; i < n; i++) {
            int c = other[i];
            int first = c - c % 3;
            int w = mesh.vertex(first + (c + 1 - first) % 3);
            for (int k = 0; k < count; k++) {
                shared += left[k] == w ? 1 : 0;
            }
        }
        if (shared != 2) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (left[i] == v && degree(right[i]) < 4 || right[i] == v && degree(left[i]) < 4) {
                return false;
            }
        }
        return true;
    }

    private int degree(int v) {
        return mesh.cornersAt(v, other);
    }

    /// Whether the triangles around stay proper ones when `v` takes the place in their middle.
    private boolean keepsShape(int v) {
        for (int i = 0; i < count; i++) {
            if (left[i] == v || right[i] == v) {
                continue;
            }
            areaVector(v, left[i], right[i], turned, 0);
            double is = length(turned[0], turned[1], turned[2]);
            double dot = turned[0] * normal[3 * i] + turned[1] * normal[3 * i + 1] + turned[2] * normal[3 * i + 2];
            double a = squared(v, left[i]);
            double b = squared(v, right[i]);
            double c = squared(left[i], right[i]);
            if (dot < LEAST_COSINE * size[i] * is
                    || is < LEAST_SHAPE * (a + b + c)
                    || Math.max(a, b) > LONGEST * LONGEST
                    || foldsAt(v, is)
                    || foldsAt(left[i], is)
                    || foldsAt(right[i], is)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the turned triangle, of doubled area `size`, looks away from the normal that its corner had at first:
    /// small
    /// turns may have added up to a fold.
    private boolean foldsAt(int vertex, double size) {
        return mesh.alongNormal(vertex, turned) < LEAST_FACING * size;
    }

    private double squared(int a, int b) {
        double dx = mesh.coordinate(a, 0) - mesh.coordinate(b, 0);
        double dy = mesh.coordinate(a, 1) - mesh.coordinate(b, 1);
        double dz = mesh.coordinate(a, 2) - mesh.coordinate(b, 2);
        return dx * dx + dy * dy + dz * dz;
    }

    /// Whether all removed vertices around, and `u`, stay within the bound; notes the triangle nearest to each.
    private boolean keepsPoints(int u, int v, double bound2) {
        points = 0;
        if (!keepsPoint(u, v, bound2)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            for (int p = mesh.firstPoint(corner[i] / 3); p != CollapsingMesh.NONE; p = mesh.nextPoint(p)) {
                if (points == MOST_POINTS || !keepsPoint(p, v, bound2)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean keepsPoint(int p, int v, double bound2) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            if (left[i] != v && right[i] != v) {
                double d = mesh.squaredDistance(p, v, left[i], right[i]);
                if (d < best) {
                    best = d;
                    nearest[points] = corner[i] / 3;
                }
            }
        }
        point[points++] = p;
        return best <= bound2;
    }

    private void collapse(int u, int v) {
        for (int i = 0; i < count; i++) {
            int triangle = corner[i] / 3;
            mesh.clearPoints(triangle);
            changed.set(left[i]);
            mesh.setLeastCost(left[i], 0);
            if (left[i] == v || right[i] == v) {
                mesh.kill(triangle);
            } else {
                mesh.move(corner[i], v);
            }
        }
        for (int i = 0; i < points; i++) {
            mesh.addPoint(nearest[i], point[i]);
        }
        mesh.remove(u);
    }
}
