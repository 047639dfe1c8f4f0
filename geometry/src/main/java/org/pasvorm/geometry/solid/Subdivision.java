package org.pasvorm.geometry.solid;

import java.util.Arrays;
import org.pasvorm.geometry.mesh.TriangleMesh;

/// Every triangle cut into four by the middles of its edges; the surface stays the same.
final class Subdivision {
    private Subdivision() {}

    static TriangleMesh halved(TriangleMesh mesh) {
        int vertices = mesh.vertexCount();
        int triangles = mesh.triangleCount();
        double[] xyz = Arrays.copyOf(mesh.copyCoordinates(), 3 * (vertices + 3 * triangles / 2));
        LongTable middles = new LongTable(2 * triangles);
        int[] corners = new int[12 * triangles];
        int next = vertices;
        int[] m = new int[3];
        for (int t = 0; t < triangles; t++) {
            for (int k = 0; k < 3; k++) {
                int a = mesh.corner(t, k);
                int b = mesh.corner(t, (k + 1) % 3);
                long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
                m[k] = middles.get(key);
                if (m[k] < 0) {
                    m[k] = next++;
                    middles.put(key, m[k]);
                    for (int axis = 0; axis < 3; axis++) {
                        xyz[3 * m[k] + axis] = (xyz[3 * a + axis] + xyz[3 * b + axis]) / 2;
                    }
                }
            }
            int a = mesh.corner(t, 0);
            int b = mesh.corner(t, 1);
            int c = mesh.corner(t, 2);
            int[] four = {a, m[0], m[2], m[0], b, m[1], m[2], m[1], c, m[0], m[1], m[2]};
            System.arraycopy(four, 0, corners, 12 * t, 12);
        }
        return TriangleMesh.owning(xyz, corners);
    }
}
