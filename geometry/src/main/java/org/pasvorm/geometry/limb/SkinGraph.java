package org.pasvorm.geometry.limb;

import java.util.Arrays;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// The vertices of a skin with links along edges, and across every edge between the two corners that face it, as far as
/// the straight line over the unfolded pair of triangles crosses that edge. The cross links take most of the zigzag out
/// of shortest paths.
final class SkinGraph {
    private final int[] first;
    private final int[] neighbour;
    private final double[] length;

    private SkinGraph(int[] first, int[] neighbour, double[] length) {
        this.first = first;
        this.neighbour = neighbour;
        this.length = length;
    }

    static SkinGraph of(TriangleMesh mesh) {
        long[] halfEdges = sortedHalfEdges(mesh);
        Links links = new Links(2 * halfEdges.length);
        int[] facing = new int[halfEdges.length];
        fillFacing(mesh, halfEdges, facing);
        for (int i = 0; i < halfEdges.length; i++) {
            int a = (int) (halfEdges[i] >>> 32);
            int b = (int) halfEdges[i];
            links.add(a, b, mesh.vertex(a).distance(mesh.vertex(b)));
            if (a < b) {
                int other = Arrays.binarySearch(halfEdges, ((long) b << 32) | a);
                addAcross(mesh, links, a, b, facing[i], facing[other]);
            }
        }
        return links.toGraph(mesh.vertexCount());
    }

    private static long[] sortedHalfEdges(TriangleMesh mesh) {
        long[] halfEdges = new long[3 * mesh.triangleCount()];
        for (int i = 0; i < halfEdges.length; i++) {
            halfEdges[i] = ((long) mesh.corner(i / 3, i % 3) << 32) | mesh.corner(i / 3, (i + 1) % 3);
        }
        Arrays.sort(halfEdges);
        return halfEdges;
    }

    /// The third corner of the triangle that each half-edge belongs to.
    private static void fillFacing(TriangleMesh mesh, long[] halfEdges, int[] facing) {
        for (int i = 0; i < halfEdges.length; i++) {
            long edge = ((long) mesh.corner(i / 3, i % 3) << 32) | mesh.corner(i / 3, (i + 1) % 3);
            facing[Arrays.binarySearch(halfEdges, edge)] = mesh.corner(i / 3, (i + 2) % 3);
        }
    }

    private static void addAcross(TriangleMesh mesh, Links links, int a, int b, int p, int q) {
        Vec3 origin = mesh.vertex(a);
        Vec3 edge = mesh.vertex(b).minus(origin);
        double base = edge.length();
        Vec3 toP = mesh.vertex(p).minus(origin);
        Vec3 toQ = mesh.vertex(q).minus(origin);
        double xp = toP.dot(edge) / base;
        double xq = toQ.dot(edge) / base;
        double hp = Math.sqrt(Math.max(0, toP.lengthSquared() - xp * xp));
        double hq = Math.sqrt(Math.max(0, toQ.lengthSquared() - xq * xq));
        double cross = xp + (xq - xp) * hp / (hp + hq);
        if (p != q && cross > 0 && cross < base) {
            double across = Math.hypot(xp - xq, hp + hq);
            links.add(p, q, across);
            links.add(q, p, across);
        }
    }

    int vertexCount() {
        return first.length - 1;
    }

    int firstLink(int vertex) {
        return first[vertex];
    }

    int endLink(int vertex) {
        return first[vertex + 1];
    }

    int neighbour(int link) {
        return neighbour[link];
    }

    double length(int link) {
        return length[link];
    }

    /// Directed links in any order, to be sorted by where they start.
    private static final class Links {
        private int[] from;
        private int[] to;
        private double[] length;
        private int size;

        Links(int capacity) {
            from = new int[capacity];
            to = new int[capacity];
            length = new double[capacity];
        }

        void add(int a, int b, double l) {
            if (size == from.length) {
                from = Arrays.copyOf(from, size + size / 2);
                to = Arrays.copyOf(to, size + size / 2);
                length = Arrays.copyOf(length, size + size / 2);
            }
            from[size] = a;
            to[size] = b;
            length[size++] = l;
        }

        SkinGraph toGraph(int vertices) {
            int[] first = new int[vertices + 1];
            for (int i = 0; i < size; i++) {
                first[from[i] + 1]++;
            }
            for (int v = 0; v < vertices; v++) {
                first[v + 1] += first[v];
            }
            int[] place = Arrays.copyOf(first, vertices);
            int[] neighbour = new int[size];
            double[] lengths = new double[size];
            for (int i = 0; i < size; i++) {
                int at = place[from[i]]++;
                neighbour[at] = to[i];
                lengths[at] = length[i];
            }
            return new SkinGraph(first, neighbour, lengths);
        }
    }
}
