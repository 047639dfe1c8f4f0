package org.pasvorm.geometry.repair;

import java.util.Arrays;
import java.util.BitSet;

/// Working state of repair: welded vertices, triangles, and which of them are caps (flat ends) or fills (closed holes).
/// Arrays are shared between the
/// stages of one run and never leave the package; a stage that changes one makes a new `Faces`.
final class Faces {
    final double[] xyz;
    final int[] corners;
    final BitSet caps;
    final BitSet fills;

    Faces(double[] xyz, int[] corners, BitSet caps, BitSet fills) {
        this.xyz = xyz;
        this.corners = corners;
        this.caps = caps;
        this.fills = fills;
    }

    /// The same triangles, with other vertices or turned round.
    Faces with(double[] newXyz, int[] newCorners) {
        return new Faces(newXyz, newCorners, caps, fills);
    }

    int triangles() {
        return corners.length / 3;
    }

    int vertices() {
        return xyz.length / 3;
    }

    /// The corner after half-edge `h` in its triangle: `h` runs from `corners[h]` to `corners[next(h)]`.
    static int next(int h) {
        return h % 3 == 2 ? h - 2 : h + 1;
    }

    double x(int v, int axis) {
        return xyz[3 * v + axis];
    }

    double distance(int a, int b) {
        double dx = xyz[3 * a] - xyz[3 * b];
        double dy = xyz[3 * a + 1] - xyz[3 * b + 1];
        double dz = xyz[3 * a + 2] - xyz[3 * b + 2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /// Length of half-edge `h`.
    double length(int h) {
        return distance(corners[h], corners[next(h)]);
    }

    double area(int triangle) {
        double[] n = new double[3];
        areaVector(triangle, n);
        return Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
    }

    /// Twice the area times the normal of `triangle`, into `n`.
    void areaVector(int triangle, double[] n) {
        int a = 3 * corners[3 * triangle];
        int b = 3 * corners[3 * triangle + 1];
        int c = 3 * corners[3 * triangle + 2];
        double ux = xyz[b] - xyz[a];
        double uy = xyz[b + 1] - xyz[a + 1];
        double uz = xyz[b + 2] - xyz[a + 2];
        double vx = xyz[c] - xyz[a];
        double vy = xyz[c + 1] - xyz[a + 1];
        double vz = xyz[c + 2] - xyz[a + 2];
        n[0] = uy * vz - uz * vy;
        n[1] = uz * vx - ux * vz;
        n[2] = ux * vy - uy * vx;
    }

    /// The triangles for which `keep` is set, in order; vertices stay as they are.
    Faces keeping(BitSet keep) {
        int[] kept = new int[3 * keep.cardinality()];
        BitSet keptCaps = new BitSet();
        BitSet keptFills = new BitSet();
        int n = 0;
        for (int t = keep.nextSetBit(0); t >= 0; t = keep.nextSetBit(t + 1)) {
            System.arraycopy(corners, 3 * t, kept, 3 * n, 3);
            keptCaps.set(n, caps.get(t));
            keptFills.set(n++, fills.get(t));
        }
        return new Faces(xyz, kept, keptCaps, keptFills);
    }

    /// The same without vertices that no triangle uses, the others in the order of their first use.
    Faces compact() {
        int[] number = new int[vertices()];
        Arrays.fill(number, -1);
        int[] renamed = new int[corners.length];
        double[] packed = new double[xyz.length];
        int used = 0;
        for (int i = 0; i < renamed.length; i++) {
            int v = corners[i];
            if (number[v] < 0) {
                System.arraycopy(xyz, 3 * v, packed, 3 * used, 3);
                number[v] = used++;
            }
            renamed[i] = number[v];
        }
        return with(Arrays.copyOf(packed, 3 * used), renamed);
    }
}
