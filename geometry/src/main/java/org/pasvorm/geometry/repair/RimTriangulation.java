package org.pasvorm.geometry.repair;

import java.util.Arrays;

/// The triangulation of a rim in space with the least bending, and of those with the least area: the largest angle
/// between neighbours (the skin beside the rim included) counts first. Dynamic programming over the chords, after
/// P. Liepa, *Filling Holes in Meshes* (2003), section 3. Cubic in the number of corners, so for small rims only.
final class RimTriangulation {
    /// Rims with more corners go elsewhere.
    static final int MOST_CORNERS = 120;

    private static final double IMPOSSIBLE = 10;

    private final double[] xyz;
    private final double[] skinNormals;
    private final Chords forbidden;
    private final int n;
    private final double[] bend;
    private final double[] area;
    private final int[] apex;

    private RimTriangulation(double[] xyz, double[] skinNormals, Chords forbidden) {
        this.xyz = xyz;
        this.skinNormals = skinNormals;
        this.forbidden = forbidden;
        this.n = xyz.length / 3;
        this.bend = new double[n * n];
        this.area = new double[n * n];
        this.apex = new int[n * n];
    }

    /// @param xyz the rim in the order the patch runs
    /// @param skinNormals unit normal of the skin triangle beside each rim edge; edge i begins at corner i
    /// @param forbidden pairs of rim corners that must not be joined
    /// @return three corners a triangle; empty when every triangulation needs a forbidden chord
    static int[] triangulate(double[] xyz, double[] skinNormals, Chords forbidden) {
        RimTriangulation r = new RimTriangulation(xyz, skinNormals, forbidden);
        r.solve();
        if (r.bend[r.n - 1] >= IMPOSSIBLE) {
            return new int[0];
        }
        int[] triangles = new int[3 * (r.n - 2)];
        int used = r.collect(triangles);
        return used == triangles.length ? triangles : new int[0];
    }

    private void solve() {
        for (int span = 2; span < n; span++) {
            for (int i = 0; i + span < n; i++) {
                best(i, i + span);
            }
        }
    }

    private void best(int i, int k) {
        int cell = i * n + k;
        bend[cell] = IMPOSSIBLE;
        area[cell] = Double.POSITIVE_INFINITY;
        if (k - i < n - 1 && forbidden.is(i, k)) {
            return;
        }
        double[] normal = new double[3];
        for (int m = i + 1; m < k; m++) {
            double size = normal(i, m, k, normal);
            double total = size + area[i * n + m] + area[m * n + k];
            double worst = Math.max(bend[i * n + m], bend[m * n + k]);
            if (worst > bend[cell] || worst >= IMPOSSIBLE) {
                continue;
            }
            worst = Math.max(worst, Math.max(fold(i, m, normal), fold(m, k, normal)));
            if (k - i == n - 1) {
                worst = Math.max(worst, 1 - dot(normal, skinNormals, 3 * (n - 1)));
            }
            if (worst < bend[cell] || worst == bend[cell] && total < area[cell]) {
                bend[cell] = worst;
                area[cell] = total;
                apex[cell] = m;
            }
        }
    }

    /// One minus the cosine of the angle between a triangle and its neighbour across chord or rim edge i-k.
    private double fold(int i, int k, double[] normal) {
        if (k == i + 1) {
            return 1 - dot(normal, skinNormals, 3 * i);
        }
        double[] other = new double[3];
        normal(i, apex[i * n + k], k, other);
        return 1 - dot(normal, other, 0);
    }

    /// Unit normal of triangle a, b, c into `into`; returns its area.
    private double normal(int a, int b, int c, double[] into) {
        double ux = xyz[3 * b] - xyz[3 * a];
        double uy = xyz[3 * b + 1] - xyz[3 * a + 1];
        double uz = xyz[3 * b + 2] - xyz[3 * a + 2];
        double vx = xyz[3 * c] - xyz[3 * a];
        double vy = xyz[3 * c + 1] - xyz[3 * a + 1];
        double vz = xyz[3 * c + 2] - xyz[3 * a + 2];
        into[0] = uy * vz - uz * vy;
        into[1] = uz * vx - ux * vz;
        into[2] = ux * vy - uy * vx;
        double length = Math.sqrt(dot(into, into, 0));
        for (int i = 0; i < 3 && length > 0; i++) {
            into[i] /= length;
        }
        return length / 2;
    }

    private static double dot(double[] a, double[] b, int at) {
        return a[0] * b[at] + a[1] * b[at + 1] + a[2] * b[at + 2];
    }

    private int collect(int[] triangles) {
        int[] stack = new int[2 * n];
        stack[0] = 0;
        stack[1] = n - 1;
        int depth = 1;
        int out = 0;
        while (depth > 0) {
            int i = stack[2 * --depth];
            int k = stack[2 * depth + 1];
            if (k - i >= 2) {
                int m = apex[i * n + k];
                triangles[out++] = i;
                triangles[out++] = m;
                triangles[out++] = k;
                stack = depth * 2 + 4 > stack.length ? Arrays.copyOf(stack, 2 * stack.length) : stack;
                push(stack, depth++, i, m);
                push(stack, depth++, m, k);
            }
        }
        return out;
    }

    private static void push(int[] stack, int at, int i, int k) {
        stack[2 * at] = i;
        stack[2 * at + 1] = k;
    }
}
