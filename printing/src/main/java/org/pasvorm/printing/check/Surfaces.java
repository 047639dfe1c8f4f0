package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// The connected surfaces of a mesh with their signed volumes: a body has a positive one, a closed cavity a negative.
record Surfaces(List<Surface> all) {
    /// @param volume in mm³
    /// @param place a vertex of the surface
    record Surface(double volume, Vec3 place) {}

    static Surfaces of(TriangleMesh mesh) {
        int[] root = roots(mesh);
        double[] volume = new double[mesh.vertexCount()];
        for (int t = 0; t < mesh.triangleCount(); t++) {
            Vec3 a = mesh.cornerPoint(t, 0);
            volume[root[mesh.corner(t, 0)]] += a.dot(mesh.cornerPoint(t, 1).cross(mesh.cornerPoint(t, 2))) / 6;
        }
        List<Surface> all = new ArrayList<>();
        for (int v = 0; v < root.length; v++) {
            if (root[v] == v && volume[v] != 0) {
                all.add(new Surface(volume[v], mesh.vertex(v)));
            }
        }
        return new Surfaces(List.copyOf(all));
    }

    List<Surface> bodies() {
        return all.stream().filter(s -> s.volume() > 0).toList();
    }

    List<Surface> cavities() {
        return all.stream().filter(s -> s.volume() < 0).toList();
    }

    /// For each vertex the lowest vertex of its surface.
    private static int[] roots(TriangleMesh mesh) {
        int[] parent = new int[mesh.vertexCount()];
        for (int v = 0; v < parent.length; v++) {
            parent[v] = v;
        }
        for (int t = 0; t < mesh.triangleCount(); t++) {
            join(parent, mesh.corner(t, 0), mesh.corner(t, 1));
            join(parent, mesh.corner(t, 0), mesh.corner(t, 2));
        }
        for (int v = 0; v < parent.length; v++) {
            parent[v] = root(parent, v);
        }
        return parent;
    }

    private static void join(int[] parent, int a, int b) {
        int ra = root(parent, a);
        int rb = root(parent, b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    private static int root(int[] parent, int v) {
        int r = v;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }
}
