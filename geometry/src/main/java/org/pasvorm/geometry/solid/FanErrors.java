package org.pasvorm.geometry.solid;

/// How well the triangles around a vertex lie on the solid.
final class FanErrors {
    /// What a triangle that is turned over adds to the sum.
    static final double TURNED = 1;

    /// Below this cosine to the outside a triangle is held to be turned over.
    private static final double OVER = 0.1;

    /// Nor may an edge be shorter than this share of a voxel.
    private static final double SHORT = 0.02;

    private final Node root;
    private final double[] xyz;
    private final Fans fans;
    private final int[] triangles = new int[6];
    private final int[] worstCorners = new int[3];
    private final double[] g = new double[3];
    private double voxel;
    private double worst;

    FanErrors(Node root, Surface surface, Fans fans) {
        this.root = root;
        this.xyz = surface.xyz;
        this.fans = fans;
    }

    void enter(double voxel) {
        this.voxel = voxel;
    }

    /// Sum of the squared errors of the triangles around a vertex, in voxels, with [#TURNED] added for each that is
    /// turned over.
    double of(int vertex) {
        worst = 0;
        double sum = 0;
        for (int n = 0; n < fans.count(vertex); n++) {
            int count = fans.cut(vertex, n, triangles);
            for (int t = 0; t < count; t++) {
                sum += triangle(3 * t);
            }
        }
        return sum;
    }

    /// The largest error that [#of] met.
    double worst() {
        return worst;
    }

    /// The corners of the triangle that had it.
    int[] worstCorners() {
        return worstCorners;
    }

    private double triangle(int at) {
        int a = 3 * triangles[at];
        int b = 3 * triangles[at + 1];
        int c = 3 * triangles[at + 2];
        double ux = xyz[b] - xyz[a];
        double uy = xyz[b + 1] - xyz[a + 1];
        double uz = xyz[b + 2] - xyz[a + 2];
        double vx = xyz[c] - xyz[a];
        double vy = xyz[c + 1] - xyz[a + 1];
        double vz = xyz[c + 2] - xyz[a + 2];
        double off = Math.abs(
                root.gradient(xyz[a] + (ux + vx) / 3, xyz[a + 1] + (uy + vy) / 3, xyz[a + 2] + (uz + vz) / 3, g));
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt((nx * nx + ny * ny + nz * nz) * (g[0] * g[0] + g[1] * g[1] + g[2] * g[2]));
        double shortest = Math.min(square(ux, uy, uz), Math.min(square(vx, vy, vz), square(ux - vx, uy - vy, uz - vz)));
        boolean over = shortest < SHORT * SHORT * voxel * voxel || nx * g[0] + ny * g[1] + nz * g[2] < OVER * length;
        if (off > worst) {
            worst = off;
            System.arraycopy(triangles, at, worstCorners, 0, 3);
        }
        return off * off / (voxel * voxel) + (over ? TURNED : 0);
    }

    private static double square(double x, double y, double z) {
        return x * x + y * y + z * z;
    }
}
