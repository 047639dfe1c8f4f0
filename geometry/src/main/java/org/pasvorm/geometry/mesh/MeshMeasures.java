package org.pasvorm.geometry.mesh;

/// Physical quantities of a closed mesh.
///
/// @param volume enclosed volume in mm³, positive for outward triangles; overlapping bodies count twice
/// @param area surface in mm²
/// @param bodies number of connected surfaces
/// @param genus total number of handles, from the Euler characteristic: V − E + F = 2 (bodies − genus)
public record MeshMeasures(double volume, double area, int bodies, int genus) {
    public static MeshMeasures of(TriangleMesh mesh) {
        double volume = 0;
        double area = 0;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            var a = mesh.cornerPoint(t, 0);
            volume += a.dot(mesh.cornerPoint(t, 1).cross(mesh.cornerPoint(t, 2))) / 6;
            area += mesh.areaVector(t).length() / 2;
        }
        DisjointSets surfaces = DisjointSets.ofVertices(mesh);
        boolean[] used = new boolean[mesh.vertexCount()];
        for (int t = 0; t < mesh.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                used[mesh.corner(t, k)] = true;
            }
        }
        int bodies = 0;
        int vertices = 0;
        for (int v = 0; v < used.length; v++) {
            vertices += used[v] ? 1 : 0;
            bodies += used[v] && surfaces.root(v) == v ? 1 : 0;
        }
        int euler = vertices - mesh.triangleCount() / 2;
        return new MeshMeasures(volume, area, bodies, bodies - euler / 2);
    }
}
