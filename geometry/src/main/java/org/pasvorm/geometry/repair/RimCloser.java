package org.pasvorm.geometry.repair;

import java.util.Arrays;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Builds the patch that closes one rim: flat over its corners for an open end, refined and faired for a hole.
final class RimCloser {
    private static final int MOST_CORNERS_FOR_EARS = 20_000;
    private static final int RELAX_PASSES = 200;

    private final Faces faces;
    private final RimRings rings;
    private final Progress progress;

    RimCloser(Faces faces, RimRings rings, Progress progress) {
        this.faces = faces;
        this.rings = rings;
        this.progress = progress;
    }

    /// A flat patch over the corners of the rim.
    PatchMesh cap(Rim rim) {
        int[] vertices = rim.vertices(faces);
        double[] xyz = coordinates(vertices);
        PatchMesh patch = ears(rim, xyz, chords(vertices));
        patch.relax(RELAX_PASSES);
        return patch;
    }

    /// A patch with the density and the curvature of the skin round the rim.
    PatchMesh fill(Rim rim) {
        int[] vertices = rim.vertices(faces);
        double[] xyz = coordinates(vertices);
        Chords taken = chords(vertices);
        PatchMesh patch =
                vertices.length <= RimTriangulation.MOST_CORNERS ? leastBent(rim, xyz, taken) : ears(rim, xyz, taken);
        if (vertices.length > 3) {
            double[] lengths =
                    Arrays.stream(vertices).mapToDouble(rings::meanLength).toArray();
            PatchRefiner.refine(patch, lengths, progress);
            fairWithin(rim, patch, vertices);
        }
        return patch;
    }

    private void fairWithin(Rim rim, PatchMesh patch, int[] vertices) {
        double[] flat = patch.xyz.clone();
        PatchFairing.fair(patch, faces, vertices, rings, progress);
        double reach = rim.perimeter();
        for (int v = patch.rim; v < patch.vertices(); v++) {
            double out = Math.abs(patch.xyz[3 * v] - rim.place().x())
                    + Math.abs(patch.xyz[3 * v + 1] - rim.place().y())
                    + Math.abs(patch.xyz[3 * v + 2] - rim.place().z());
            if (!(out <= reach)) {
                patch.xyz = flat;
                return;
            }
        }
    }

    private double[] coordinates(int[] vertices) {
        double[] xyz = new double[3 * vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            System.arraycopy(faces.xyz, 3 * vertices[i], xyz, 3 * i, 3);
        }
        return xyz;
    }

    private Chords chords(int[] vertices) {
        return (i, k) -> rings.joined(vertices[i], vertices[k]);
    }

    private PatchMesh leastBent(Rim rim, double[] xyz, Chords taken) {
        int n = xyz.length / 3;
        double[] normals = new double[3 * n];
        double[] normal = new double[3];
        for (int i = 0; i < n; i++) {
            faces.areaVector(rim.skinEdge(i) / 3, normal);
            double length = Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
            for (int k = 0; k < 3; k++) {
                normals[3 * i + k] = length > 0 ? normal[k] / length : 0;
            }
        }
        int[] corners = RimTriangulation.triangulate(xyz, normals, taken);
        return corners.length == 0 ? fan(rim, xyz, taken) : new PatchMesh(xyz, n, corners, taken);
    }

    private PatchMesh ears(Rim rim, double[] xyz, Chords taken) {
        int n = xyz.length / 3;
        if (n > MOST_CORNERS_FOR_EARS) {
            return fan(rim, xyz, taken);
        }
        UnitVec3 u = rim.normal().anyPerpendicular();
        UnitVec3 v = rim.normal().cross(u.vector()).direction();
        double[] uv = new double[2 * n];
        for (int i = 0; i < n; i++) {
            Vec3 p = new Vec3(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]).minus(rim.place());
            uv[2 * i] = u.dot(p);
            uv[2 * i + 1] = v.dot(p);
        }
        int[] corners = EarCut.triangulate(uv);
        return usesTaken(corners, n, taken) ? fan(rim, xyz, taken) : new PatchMesh(xyz, n, corners, taken);
    }

    private static boolean usesTaken(int[] corners, int n, Chords taken) {
        for (int h = 0; h < corners.length; h++) {
            int a = corners[h];
            int b = corners[Faces.next(h)];
            boolean onRim = (a + 1) % n == b || (b + 1) % n == a;
            if (!onRim && taken.is(a, b)) {
                return true;
            }
        }
        return false;
    }

    /// Triangles to a new corner in the middle: always possible.
    private static PatchMesh fan(Rim rim, double[] xyz, Chords taken) {
        int n = xyz.length / 3;
        double[] grown = Arrays.copyOf(xyz, 3 * n + 3);
        grown[3 * n] = rim.place().x();
        grown[3 * n + 1] = rim.place().y();
        grown[3 * n + 2] = rim.place().z();
        int[] corners = new int[3 * n];
        for (int i = 0; i < n; i++) {
            corners[3 * i] = i;
            corners[3 * i + 1] = (i + 1) % n;
            corners[3 * i + 2] = n;
        }
        return new PatchMesh(grown, n, corners, taken);
    }
}
