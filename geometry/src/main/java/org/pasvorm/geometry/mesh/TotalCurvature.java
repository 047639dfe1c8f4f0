package org.pasvorm.geometry.mesh;

import org.pasvorm.geometry.vector.Vec3;

/// The total absolute mean curvature of a closed mesh. By Steiner's formula it tells how fast the volumes of parallel
/// surfaces part from each other, and so how far volumes that are measured coarsely may differ.
public final class TotalCurvature {
    private TotalCurvature() {}

    /// Half the sum over all edges of length times angle between the faces, in mm; 4πr for a fine mesh of a sphere.
    public static double of(TriangleMesh mesh) {
        int[] first = new int[mesh.vertexCount() + 1];
        int corners = 3 * mesh.triangleCount();
        for (int i = 0; i < corners; i++) {
            first[low(mesh, i) + 1]++;
        }
        for (int v = 0; v < mesh.vertexCount(); v++) {
            first[v + 1] += first[v];
        }
        int[] next = first.clone();
        int[] edges = new int[corners];
        double sum = 0;
        for (int i = 0; i < corners; i++) {
            int v = low(mesh, i);
            sum += withTwin(mesh, i, edges, first[v], next[v]);
            edges[next[v]++] = i;
        }
        return sum / 2;
    }

    /// Length times angle of an edge whose other half is already among those of its lower vertex, else 0.
    private static double withTwin(TriangleMesh mesh, int edge, int[] edges, int from, int to) {
        for (int n = from; n < to; n++) {
            if (start(mesh, edges[n]) == end(mesh, edge) && end(mesh, edges[n]) == start(mesh, edge)) {
                Vec3 a = mesh.areaVector(edge / 3);
                Vec3 b = mesh.areaVector(edges[n] / 3);
                double length = mesh.vertex(start(mesh, edge)).distance(mesh.vertex(end(mesh, edge)));
                return length * Math.atan2(a.cross(b).length(), a.dot(b));
            }
        }
        return 0;
    }

    private static int low(TriangleMesh mesh, int edge) {
        return Math.min(start(mesh, edge), end(mesh, edge));
    }

    private static int start(TriangleMesh mesh, int edge) {
        return mesh.corner(edge / 3, edge % 3);
    }

    private static int end(TriangleMesh mesh, int edge) {
        return mesh.corner(edge / 3, (edge + 1) % 3);
    }
}
