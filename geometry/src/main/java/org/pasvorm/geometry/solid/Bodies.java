package org.pasvorm.geometry.solid;

import java.util.Arrays;
import org.pasvorm.geometry.mesh.DisjointSets;

/// The connected surfaces of a triangle list with the volume each encloses (negative for a cavity).
final class Bodies {
    /// Number of the surface of each vertex, −1 for unused vertices.
    final int[] ofVertex;

    final double[] volume;

    /// A vertex of each surface.
    final int[] example;

    Bodies(double[] xyz, int[] corners) {
        int n = xyz.length / 3;
        DisjointSets surfaces = new DisjointSets(n);
        for (int t = 0; t < corners.length; t += 3) {
            surfaces.join(corners[t], corners[t + 1]);
            surfaces.join(corners[t], corners[t + 2]);
        }
        ofVertex = new int[n];
        Arrays.fill(ofVertex, -1);
        int count = 0;
        int[] first = new int[n];
        for (int corner : corners) {
            int r = surfaces.root(corner);
            if (ofVertex[r] < 0) {
                first[count] = r;
                ofVertex[r] = count++;
            }
        }
        for (int corner : corners) {
            ofVertex[corner] = ofVertex[surfaces.root(corner)];
        }
        example = Arrays.copyOf(first, count);
        volume = new double[count];
        for (int t = 0; t < corners.length; t += 3) {
            volume[ofVertex[corners[t]]] += tetrahedron(xyz, corners[t], corners[t + 1], corners[t + 2]);
        }
    }

    int count() {
        return volume.length;
    }

    private static double tetrahedron(double[] p, int a, int b, int c) {
        int i = 3 * a;
        int j = 3 * b;
        int k = 3 * c;
        return (p[i] * (p[j + 1] * p[k + 2] - p[j + 2] * p[k + 1])
                        + p[i + 1] * (p[j + 2] * p[k] - p[j] * p[k + 2])
                        + p[i + 2] * (p[j] * p[k + 1] - p[j + 1] * p[k]))
                / 6;
    }
}
