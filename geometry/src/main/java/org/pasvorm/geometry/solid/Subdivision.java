package org.pasvorm.geometry.solid;

import java.util.Arrays;
import org.pasvorm.geometry.mesh.TriangleMesh;

/// Triangles cut finer in places; the surface stays the same.
public final class Subdivision {
    private final TriangleMesh mesh;
    private final LongTable middles;
    private double[] xyz;
    private int vertices;
    private int[] corners;
    private int count;

    private Subdivision(TriangleMesh mesh) {
        this.mesh = mesh;
        this.middles = new LongTable(1 << 10);
        this.xyz = mesh.copyCoordinates();
        this.vertices = mesh.vertexCount();
        this.corners = new int[3 * mesh.triangleCount()];
    }

    /// Cuts the chosen triangles at the middles of their edges that are longer than `longest` mm, and their neighbours
    /// as far as they share those edges.
    static TriangleMesh where(boolean[] chosen, TriangleMesh mesh, double longest) {
        Subdivision cut = new Subdivision(mesh);
        for (int t = 0; t < chosen.length; t++) {
            if (chosen[t]) {
                cut.cutEdges(t, longest);
            }
        }
        for (int t = 0; t < chosen.length; t++) {
            cut.addParts(t);
        }
        return TriangleMesh.owning(Arrays.copyOf(cut.xyz, 3 * cut.vertices), Arrays.copyOf(cut.corners, cut.count));
    }

    /// The same surface in at least `count` triangles: the longest edges are cut at their middles.
    public static TriangleMesh toCount(TriangleMesh mesh, int count) {
        TriangleMesh finer = mesh;
        while (finer.triangleCount() < count) {
            boolean[] all = new boolean[finer.triangleCount()];
            Arrays.fill(all, true);
            finer = where(all, finer, longest(finer, count));
        }
        return finer;
    }

    /// The length beyond which edges are to be cut, each of which makes two triangles more.
    private static double longest(TriangleMesh mesh, int count) {
        double[] lengths = new double[3 * mesh.triangleCount()];
        for (int c = 0; c < lengths.length; c++) {
            int t = c / 3;
            lengths[c] = mesh.cornerPoint(t, c % 3).distance(mesh.cornerPoint(t, (c + 1) % 3));
        }
        Arrays.sort(lengths);
        int kept = lengths.length - (count - mesh.triangleCount()) - 2;
        return kept <= 0 ? 0 : lengths[kept];
    }

    private void cutEdges(int t, double longest) {
        for (int k = 0; k < 3; k++) {
            long key = edge(t, k);
            double length = mesh.cornerPoint(t, k).distance(mesh.cornerPoint(t, (k + 1) % 3));
            if (length > longest && middles.get(key) < 0) {
                middles.put(key, vertices);
                addMiddle(mesh.corner(t, k), mesh.corner(t, (k + 1) % 3));
            }
        }
    }

    private long edge(int t, int k) {
        int a = mesh.corner(t, k);
        int b = mesh.corner(t, (k + 1) % 3);
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private void addMiddle(int a, int b) {
        if (xyz.length < 3 * vertices + 3) {
            xyz = Arrays.copyOf(xyz, xyz.length + xyz.length / 8 + 300);
        }
        for (int axis = 0; axis < 3; axis++) {
            xyz[3 * vertices + axis] = (xyz[3 * a + axis] + xyz[3 * b + axis]) / 2;
        }
        vertices++;
    }

    /// Adds what a triangle becomes: one to four.
    private void addParts(int t) {
        int[] m = {middles.get(edge(t, 0)), middles.get(edge(t, 1)), middles.get(edge(t, 2))};
        int cuts = (m[0] >= 0 ? 1 : 0) + (m[1] >= 0 ? 1 : 0) + (m[2] >= 0 ? 1 : 0);
        // Turned so that a lone cut edge comes first, and a lone whole one last.
        int turn = 0;
        while (cuts == 1 && m[turn] < 0 || cuts == 2 && m[(turn + 2) % 3] >= 0) {
            turn++;
        }
        int a = mesh.corner(t, turn);
        int b = mesh.corner(t, (turn + 1) % 3);
        int c = mesh.corner(t, (turn + 2) % 3);
        int ab = m[turn];
        int bc = m[(turn + 1) % 3];
        int ca = m[(turn + 2) % 3];
        switch (cuts) {
            case 0 -> add(a, b, c);
            case 1 -> add(a, ab, c, ab, b, c);
            case 2 -> add(ab, b, bc, a, ab, bc, a, bc, c);
            default -> add(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
        }
    }

    private void add(int... triangles) {
        if (count + triangles.length > corners.length) {
            corners = Arrays.copyOf(corners, corners.length + corners.length / 8 + 300);
        }
        System.arraycopy(triangles, 0, corners, count, triangles.length);
        count += triangles.length;
    }
}
