package org.pasvorm.geometry.repair;

import java.util.Arrays;

/// A small triangulated patch that closes a rim: corners 0 to rim - 1 lie on the rim and are fixed, later ones are new.
/// Half-edges as in [Faces]; `opposite` is -1 on the rim. Can split triangles and flip inner edges.
final class PatchMesh {
    final int rim;
    double[] xyz;
    int[] corners;
    private int[] opposite;
    private int triangles;
    private int vertices;
    private final Chords forbidden;

    /// @param xyz coordinates of the rim and of any further corner
    /// @param forbidden pairs of rim corners that the skin already joins by an edge
    PatchMesh(double[] xyz, int rim, int[] corners, Chords forbidden) {
        this.xyz = xyz;
        this.rim = rim;
        this.corners = corners;
        this.forbidden = forbidden;
        this.vertices = xyz.length / 3;
        this.triangles = corners.length / 3;
        this.opposite = EdgeGroups.of(corners, vertices).regularMates();
    }

    int triangles() {
        return triangles;
    }

    int vertices() {
        return vertices;
    }

    int opposite(int h) {
        return opposite[h];
    }

    double distance(int a, int b) {
        double dx = xyz[3 * a] - xyz[3 * b];
        double dy = xyz[3 * a + 1] - xyz[3 * b + 1];
        double dz = xyz[3 * a + 2] - xyz[3 * b + 2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /// Puts a new corner into the middle of triangle `t` and returns its number.
    int split(int t) {
        reserve();
        int v = vertices++;
        for (int i = 0; i < 3; i++) {
            xyz[3 * v + i] =
                    (xyz[3 * corners[3 * t] + i] + xyz[3 * corners[3 * t + 1] + i] + xyz[3 * corners[3 * t + 2] + i])
                            / 3;
        }
        int[] corner = {corners[3 * t], corners[3 * t + 1], corners[3 * t + 2]};
        int[] outer = {opposite[3 * t], opposite[3 * t + 1], opposite[3 * t + 2]};
        int[] part = {t, triangles, triangles + 1};
        triangles += 2;
        for (int k = 0; k < 3; k++) {
            set(part[k], corner[k], corner[(k + 1) % 3], v);
            link(3 * part[k], outer[k]);
            link(3 * part[k] + 1, 3 * part[(k + 1) % 3] + 2);
        }
        return v;
    }

    private void reserve() {
        if (3 * vertices + 3 > xyz.length) {
            xyz = Arrays.copyOf(xyz, 2 * xyz.length + 3);
        }
        if (3 * triangles + 6 > corners.length) {
            corners = Arrays.copyOf(corners, 2 * corners.length + 6);
            opposite = Arrays.copyOf(opposite, corners.length);
        }
    }

    private void set(int t, int a, int b, int c) {
        corners[3 * t] = a;
        corners[3 * t + 1] = b;
        corners[3 * t + 2] = c;
    }

    private void link(int h, int other) {
        opposite[h] = other;
        if (other >= 0) {
            opposite[other] = h;
        }
    }

    /// Flips inner edges until all are Delaunay or `passes` went by: opposite angles add up to at most 180°.
    void relax(int passes) {
        boolean changed = true;
        for (int pass = 0; pass < passes && changed; pass++) {
            changed = false;
            for (int h = 0; h < 3 * triangles; h++) {
                if (opposite[h] > h && wantsFlip(h) && mayFlip(h)) {
                    flip(h);
                    changed = true;
                }
            }
        }
    }

    private boolean wantsFlip(int h) {
        return angle(h) + angle(opposite[h]) > Math.PI + 1e-9;
    }

    /// The angle opposite half-edge `h` in its triangle.
    private double angle(int h) {
        int a = corners[h];
        int b = corners[Faces.next(h)];
        int c = corners[Faces.next(Faces.next(h))];
        double[] u = difference(c, a);
        double[] v = difference(c, b);
        double[] n = cross(u, v);
        return Math.atan2(Math.sqrt(dot(n, n)), dot(u, v));
    }

    private boolean mayFlip(int h) {
        int a = corners[h];
        int b = corners[Faces.next(h)];
        int c = corners[Faces.next(Faces.next(h))];
        int d = corners[Faces.next(Faces.next(opposite[h]))];
        if (c == d || joined(Faces.next(Faces.next(h)), d) || c < rim && d < rim && forbidden.is(c, d)) {
            return false;
        }
        double[] before = normal(a, b, c);
        double[] other = normal(b, a, d);
        for (int i = 0; i < 3; i++) {
            before[i] += other[i];
        }
        return dot(before, normal(a, d, c)) > 0 && dot(before, normal(d, b, c)) > 0;
    }

    /// Whether the patch already has an edge from the corner that half-edge `start` leaves to corner `d`.
    private boolean joined(int start, int d) {
        int at = start;
        do {
            if (touches(at, d)) {
                return true;
            }
            at = opposite[Faces.next(Faces.next(at))];
        } while (at >= 0 && at != start);
        for (int in = at < 0 ? opposite[start] : -1; in >= 0; in = opposite[Faces.next(in)]) {
            if (touches(Faces.next(in), d)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(int h, int d) {
        return corners[Faces.next(h)] == d || corners[Faces.next(Faces.next(h))] == d;
    }

    private void flip(int h) {
        int g = opposite[h];
        int t = h / 3;
        int s = g / 3;
        int h1 = Faces.next(h);
        int h2 = Faces.next(h1);
        int g1 = Faces.next(g);
        int g2 = Faces.next(g1);
        int a = corners[h];
        int b = corners[h1];
        int c = corners[h2];
        int d = corners[g2];
        int[] outer = {opposite[g1], opposite[h2], opposite[g2], opposite[h1]};
        set(t, a, d, c);
        set(s, d, b, c);
        link(3 * t, outer[0]);
        link(3 * t + 2, outer[1]);
        link(3 * s, outer[2]);
        link(3 * s + 1, outer[3]);
        link(3 * t + 1, 3 * s + 2);
    }

    private double[] normal(int a, int b, int c) {
        return cross(difference(a, b), difference(a, c));
    }

    private double[] difference(int from, int to) {
        return new double[] {
            xyz[3 * to] - xyz[3 * from], xyz[3 * to + 1] - xyz[3 * from + 1], xyz[3 * to + 2] - xyz[3 * from + 2]
        };
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    /// The triangles, exactly as long as there are.
    int[] copyCorners() {
        return Arrays.copyOf(corners, 3 * triangles);
    }

    /// The coordinates of corners that are not on the rim.
    double[] copyInner() {
        return Arrays.copyOfRange(xyz, 3 * rim, 3 * vertices);
    }
}
