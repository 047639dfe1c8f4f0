package org.pasvorm.geometry.repair;

import java.util.Arrays;
import org.pasvorm.geometry.mesh.DisjointSets;

/// Gives every fan of triangles round a vertex a vertex of its own, so that afterwards each vertex has one fan: closed,
/// or with exactly one boundary going in and one going out.
final class Fans {
    private Fans() {}

    /// The faces of `surface` with split vertices; copies are appended at the end.
    static Faces split(Surface surface) {
        Faces faces = surface.faces;
        DisjointSets fan = fans(faces.corners, surface.mates);
        int[] firstFan = new int[faces.vertices()];
        Arrays.fill(firstFan, -1);
        int[] name = new int[faces.corners.length];
        Arrays.fill(name, -1);
        int[] corners = new int[faces.corners.length];
        int[] copyOf = new int[16];
        int copies = 0;
        for (int h = 0; h < corners.length; h++) {
            int v = faces.corners[h];
            int root = fan.root(h);
            if (firstFan[v] < 0) {
                firstFan[v] = root;
                name[root] = v;
            } else if (name[root] < 0) {
                copyOf = copies == copyOf.length ? Arrays.copyOf(copyOf, 2 * copies) : copyOf;
                copyOf[copies] = v;
                name[root] = faces.vertices() + copies++;
            }
            corners[h] = name[root];
        }
        return copies == 0 ? faces : faces.with(withCopies(faces.xyz, copyOf, copies), corners);
    }

    private static double[] withCopies(double[] xyz, int[] copyOf, int copies) {
        double[] grown = Arrays.copyOf(xyz, xyz.length + 3 * copies);
        for (int i = 0; i < copies; i++) {
            System.arraycopy(xyz, 3 * copyOf[i], grown, xyz.length + 3 * i, 3);
        }
        return grown;
    }

    /// Corners in sets: two corners are joined when their triangles are mates at an edge of theirs.
    private static DisjointSets fans(int[] corners, int[] mates) {
        DisjointSets fans = new DisjointSets(corners.length);
        for (int h = 0; h < corners.length; h++) {
            int mate = mates[h];
            if (mate > h) {
                fans.join(h, Faces.next(mate));
                fans.join(Faces.next(h), mate);
            }
        }
        return fans;
    }
}
