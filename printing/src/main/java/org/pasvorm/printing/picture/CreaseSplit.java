package org.pasvorm.printing.picture;

import java.util.HashMap;
import java.util.Map;
import org.pasvorm.geometry.mesh.DisjointSets;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.Vec3;

/// Parts the corners of a mesh along sharp edges, so that no shading runs across them.
final class CreaseSplit {
    /// Faces that meet at more than 30 degrees are parted.
    private static final double SMOOTH_COSINE = 0.866;

    private CreaseSplit() {}

    /// The same triangles, a vertex for each fan of faces that meet smoothly.
    static TriangleSoup of(TriangleMesh mesh) {
        int corners = 3 * mesh.triangleCount();
        DisjointSets fans = new DisjointSets(corners);
        Map<Long, Integer> open = new HashMap<>();
        for (int i = 0; i < corners; i++) {
            long from = mesh.corner(i / 3, i % 3);
            long to = mesh.corner(i / 3, (i + 1) % 3);
            Integer other = open.remove(to << 32 | from);
            if (other == null) {
                open.put(from << 32 | to, i);
            } else if (smooth(mesh.areaVector(i / 3), mesh.areaVector(other / 3))) {
                fans.join(i, next(other));
                fans.join(next(i), other);
            }
        }
        double[] xyz = new double[3 * corners];
        int[] index = new int[corners];
        for (int i = 0; i < corners; i++) {
            index[i] = fans.root(i);
            Vec3 p = mesh.cornerPoint(i / 3, i % 3);
            xyz[3 * i] = p.x();
            xyz[3 * i + 1] = p.y();
            xyz[3 * i + 2] = p.z();
        }
        return TriangleSoup.owning(xyz, index);
    }

    private static int next(int corner) {
        return corner - corner % 3 + (corner + 1) % 3;
    }

    private static boolean smooth(Vec3 a, Vec3 b) {
        return a.dot(b) >= SMOOTH_COSINE * a.length() * b.length();
    }
}
