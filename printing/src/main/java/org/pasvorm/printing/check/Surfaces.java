package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.mesh.DisjointSets;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// The connected surfaces of a mesh with their signed volumes: a body has a positive one, a closed cavity a negative.
record Surfaces(List<Surface> all) {
    /// @param volume in mm³
    /// @param place a vertex of the surface
    record Surface(double volume, Vec3 place) {}

    static Surfaces of(TriangleMesh mesh) {
        DisjointSets sets = DisjointSets.ofVertices(mesh);
        double[] volume = new double[mesh.vertexCount()];
        for (int t = 0; t < mesh.triangleCount(); t++) {
            Vec3 a = mesh.cornerPoint(t, 0);
            volume[sets.root(mesh.corner(t, 0))] += a.dot(mesh.cornerPoint(t, 1).cross(mesh.cornerPoint(t, 2))) / 6;
        }
        List<Surface> all = new ArrayList<>();
        for (int v = 0; v < volume.length; v++) {
            if (sets.root(v) == v && volume[v] != 0) {
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
}
