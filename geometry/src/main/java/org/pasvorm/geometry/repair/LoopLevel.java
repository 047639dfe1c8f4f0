package org.pasvorm.geometry.repair;

import java.util.Arrays;
import java.util.BitSet;
import org.pasvorm.geometry.mesh.TriangleMesh;

/// One level of Loop subdivision (C. Loop, Smooth subdivision surfaces based on triangles, 1987) with the crease rules
/// of Hoppe et al. 1994 along the edge between cap and skin. Old vertices keep their numbers, the vertex of edge `e`
/// gets number `old + e`; triangle `t` becomes triangles `4t` to `4t + 3`.
final class LoopLevel {
    private final TriangleMesh mesh;
    private final long[] edges;

    /// How many of an edge's two triangles are caps.
    private final byte[] capsAt;

    /// Sum of the two corners opposite to each edge.
    private final double[] opposite;

    private LoopLevel(TriangleMesh mesh, long[] edges) {
        this.mesh = mesh;
        this.edges = edges;
        this.capsAt = new byte[edges.length];
        this.opposite = new double[3 * edges.length];
    }

    static LoopLevel of(TriangleMesh mesh, BitSet caps) {
        long[] all = new long[mesh.triangleCount() * 3 / 2];
        int n = 0;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                int a = mesh.corner(t, k);
                int b = mesh.corner(t, (k + 1) % 3);
                if (a < b) {
                    all[n++] = key(a, b);
                }
            }
        }
        Arrays.sort(all);
        LoopLevel level = new LoopLevel(mesh, all);
        level.gather(caps);
        return level;
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private int edge(int a, int b) {
        return Arrays.binarySearch(edges, key(a, b));
    }

    private void gather(BitSet caps) {
        for (int t = 0; t < mesh.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                int e = edge(mesh.corner(t, k), mesh.corner(t, (k + 1) % 3));
                int third = mesh.corner(t, (k + 2) % 3);
                capsAt[e] += (byte) (caps.get(t) ? 1 : 0);
                for (int axis = 0; axis < 3; axis++) {
                    opposite[3 * e + axis] += mesh.coordinate(third, axis);
                }
            }
        }
    }

    TriangleMesh split() {
        int old = mesh.vertexCount();
        double[] xyz = new double[3 * (old + edges.length)];
        moveOld(xyz);
        for (int e = 0; e < edges.length; e++) {
            for (int axis = 0; axis < 3; axis++) {
                double ends = mesh.coordinate(low(e), axis) + mesh.coordinate(high(e), axis);
                xyz[3 * (old + e) + axis] = capsAt[e] == 0 ? 0.375 * ends + 0.125 * opposite[3 * e + axis] : 0.5 * ends;
            }
        }
        return TriangleMesh.owning(xyz, corners(old));
    }

    private int low(int e) {
        return (int) (edges[e] >>> 32);
    }

    private int high(int e) {
        return (int) edges[e];
    }

    private void moveOld(double[] xyz) {
        Neighbours all = new Neighbours(mesh.vertexCount());
        Neighbours crease = new Neighbours(mesh.vertexCount());
        Neighbours cap = new Neighbours(mesh.vertexCount());
        for (int e = 0; e < edges.length; e++) {
            all.join(low(e), high(e));
            if (capsAt[e] == 1) {
                crease.join(low(e), high(e));
            } else if (capsAt[e] == 2) {
                cap.join(low(e), high(e));
            }
        }
        for (int v = 0; v < mesh.vertexCount(); v++) {
            for (int axis = 0; axis < 3; axis++) {
                double here = mesh.coordinate(v, axis);
                xyz[3 * v + axis] = moved(v, axis, here, all, crease, cap);
            }
        }
    }

    private static double moved(int v, int axis, double here, Neighbours all, Neighbours crease, Neighbours cap) {
        if (crease.count[v] == 2) {
            return 0.75 * here + 0.125 * crease.sum[3 * v + axis];
        }
        if (crease.count[v] > 0 || cap.count[v] > 0) {
            return here;
        }
        int n = all.count[v];
        double c = 0.375 + 0.25 * Math.cos(2 * Math.PI / n);
        double beta = (0.625 - c * c) / n;
        return (1 - n * beta) * here + beta * all.sum[3 * v + axis];
    }

    private int[] corners(int old) {
        int[] finer = new int[12 * mesh.triangleCount()];
        for (int t = 0; t < mesh.triangleCount(); t++) {
            int a = mesh.corner(t, 0);
            int b = mesh.corner(t, 1);
            int c = mesh.corner(t, 2);
            int ab = old + edge(a, b);
            int bc = old + edge(b, c);
            int ca = old + edge(c, a);
            int[] four = {a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca};
            System.arraycopy(four, 0, finer, 12 * t, 12);
        }
        return finer;
    }

    /// Number and coordinate sum of the neighbours of each vertex along some of the edges.
    private final class Neighbours {
        private final int[] count;
        private final double[] sum;

        Neighbours(int vertices) {
            count = new int[vertices];
            sum = new double[3 * vertices];
        }

        void join(int a, int b) {
            add(a, b);
            add(b, a);
        }

        private void add(int to, int neighbour) {
            count[to]++;
            for (int axis = 0; axis < 3; axis++) {
                sum[3 * to + axis] += mesh.coordinate(neighbour, axis);
            }
        }
    }
}
