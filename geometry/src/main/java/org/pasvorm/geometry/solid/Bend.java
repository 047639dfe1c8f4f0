package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// The total absolute mean curvature of a mesh: half the sum over all edges of length times angle, in mm. By
/// Steiner's formula it tells how fast volumes of parallel surfaces part from each other.
final class Bend {
    private Bend() {}

    static double of(TriangleMesh mesh) {
        LongTable waiting = new LongTable(2 * mesh.triangleCount());
        double sum = 0;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                int a = mesh.corner(t, k);
                int b = mesh.corner(t, (k + 1) % 3);
                int other = waiting.get((long) b << 32 | a);
                if (other >= 0) {
                    sum += mesh.vertex(a).distance(mesh.vertex(b)) * angle(mesh.areaVector(t), mesh.areaVector(other));
                }
                waiting.put((long) a << 32 | b, t);
            }
        }
        return sum / 2;
    }

    private static double angle(Vec3 a, Vec3 b) {
        return Math.atan2(a.cross(b).length(), a.dot(b));
    }
}
