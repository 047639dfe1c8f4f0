package org.pasvorm.geometry.solid;

import java.util.BitSet;

/// Vertices on creases with very thin triangles around: there vertices of several cells have come to the same
/// stretch of a crease, perhaps in the wrong order.
final class Slivers {
    /// Triangles lower than this share of a voxel are thin.
    private static final double LOW = 0.05;

    private final Surface surface;
    private final double low;
    private final BitSet vertices = new BitSet();

    private Slivers(Surface surface, double voxel) {
        this.surface = surface;
        this.low = LOW * voxel;
    }

    static BitSet find(Surface surface, double voxel) {
        Slivers s = new Slivers(surface, voxel);
        surface.joined().forEach(b -> s.triangles(b.triangles));
        return s.vertices;
    }

    private void triangles(int[] corners) {
        boolean[] creased = surface.creased;
        for (int t = 0; t < corners.length; t += 3) {
            int a = corners[t];
            int b = corners[t + 1];
            int c = corners[t + 2];
            if ((creased[a] ? 1 : 0) + (creased[b] ? 1 : 0) + (creased[c] ? 1 : 0) > 1 && thin(3 * a, 3 * b, 3 * c)) {
                mark(a);
                mark(b);
                mark(c);
            }
        }
    }

    private void mark(int vertex) {
        if (surface.creased[vertex]) {
            vertices.set(vertex);
        }
    }

    private boolean thin(int a, int b, int c) {
        double[] p = surface.xyz;
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double longest = Math.max(square(ux, uy, uz), Math.max(square(vx, vy, vz), square(vx - ux, vy - uy, vz - uz)));
        return square(nx, ny, nz) < low * low * longest;
    }

    private static double square(double x, double y, double z) {
        return x * x + y * y + z * z;
    }
}
