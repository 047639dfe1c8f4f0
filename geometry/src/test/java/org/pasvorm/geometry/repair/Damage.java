package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;

/// Damages a closed mesh on purpose: what a scanner and a careless export do.
final class Damage {
    private final List<int[]> triangles = new ArrayList<>();
    private final double[] xyz;
    private final Random random;

    private Damage(TriangleMesh mesh, long seed) {
        this.xyz = mesh.copyCoordinates();
        this.random = new Random(seed);
        for (int t = 0; t < mesh.triangleCount(); t++) {
            triangles.add(new int[] {mesh.corner(t, 0), mesh.corner(t, 1), mesh.corner(t, 2)});
        }
    }

    static Damage of(TriangleMesh mesh, long seed) {
        return new Damage(mesh, seed);
    }

    Damage remove(int count) {
        for (int i = 0; i < count; i++) {
            triangles.remove(random.nextInt(triangles.size()));
        }
        return this;
    }

    Damage flip(int count) {
        Collections.shuffle(triangles, random);
        for (int[] t : triangles.subList(0, count)) {
            int b = t[1];
            t[1] = t[2];
            t[2] = b;
        }
        return this;
    }

    Damage duplicate(int count) {
        for (int i = 0; i < count; i++) {
            int[] t = triangles.get(random.nextInt(triangles.size()));
            triangles.add(i % 2 == 0 ? t.clone() : new int[] {t[0], t[2], t[1]});
        }
        return this;
    }

    Damage degenerate(int count) {
        for (int i = 0; i < count; i++) {
            int[] t = triangles.get(random.nextInt(triangles.size()));
            triangles.add(new int[] {t[0], t[0], t[1]});
        }
        return this;
    }

    Damage shuffle() {
        Collections.shuffle(triangles, random);
        return this;
    }

    /// As a soup without shared vertices, the way STL stores it.
    TriangleSoup soup() {
        double[] loose = new double[9 * triangles.size()];
        int[] corners = new int[3 * triangles.size()];
        for (int i = 0; i < corners.length; i++) {
            System.arraycopy(xyz, 3 * triangles.get(i / 3)[i % 3], loose, 3 * i, 3);
            corners[i] = i;
        }
        return TriangleSoup.owning(loose, corners);
    }
}
