package org.pasvorm.geometry.repair;

import java.util.Arrays;

/// Gives every fan of triangles round a vertex a vertex of its own, so that afterwards each vertex has one fan: closed,
/// or with exactly one boundary going in and one going out.
final class Fans {
    private Fans() {}

    /// The faces of `surface` with split vertices; copies are appended at the end.
    static Faces split(Surface surface) {
        Faces faces = surface.faces;
        int[] fan = fans(faces.corners, surface.mates);
        int[] firstFan = new int[faces.vertices()];
        Arrays.fill(firstFan, -1);
        int[] name = new int[fan.length];
        Arrays.fill(name, -1);
        int[] corners = new int[fan.length];
        int[] copyOf = new int[16];
        int copies = 0;
        for (int h = 0; h < fan.length; h++) {
            int v = faces.corners[h];
            int root = root(fan, h);
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

    /// A union-find forest over corners: two corners are joined when their triangles are mates at an edge of theirs.
    private static int[] fans(int[] corners, int[] mates) {
        int[] parent = new int[corners.length];
        Arrays.setAll(parent, h -> h);
        for (int h = 0; h < corners.length; h++) {
            int mate = mates[h];
            if (mate > h) {
                join(parent, h, Faces.next(mate));
                join(parent, Faces.next(h), mate);
            }
        }
        return parent;
    }

    private static void join(int[] parent, int a, int b) {
        int ra = root(parent, a);
        int rb = root(parent, b);
        if (ra != rb) {
            parent[Math.max(ra, rb)] = Math.min(ra, rb);
        }
    }

    private static int root(int[] parent, int h) {
        int r = h;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }
}
