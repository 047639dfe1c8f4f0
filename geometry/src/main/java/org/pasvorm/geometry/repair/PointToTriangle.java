package org.pasvorm.geometry.repair;

/// Distance from a point to a triangle, on flat coordinates.
final class PointToTriangle {
    private PointToTriangle() {}

    /// Squared distance; each of `p`, `a`, `b`, `c` is the place of an x coordinate.
    static double squared(double[] xyz, int p, int a, int b, int c) {
        double ux = xyz[b] - xyz[a];
        double uy = xyz[b + 1] - xyz[a + 1];
        double uz = xyz[b + 2] - xyz[a + 2];
        double vx = xyz[c] - xyz[a];
        double vy = xyz[c + 1] - xyz[a + 1];
        double vz = xyz[c + 2] - xyz[a + 2];
        double wx = xyz[p] - xyz[a];
        double wy = xyz[p + 1] - xyz[a + 1];
        double wz = xyz[p + 2] - xyz[a + 2];
        double uu = ux * ux + uy * uy + uz * uz;
        double uv = ux * vx + uy * vy + uz * vz;
        double vv = vx * vx + vy * vy + vz * vz;
        double uw = ux * wx + uy * wy + uz * wz;
        double vw = vx * wx + vy * wy + vz * wz;
        double ww = wx * wx + wy * wy + wz * wz;
        double det = uu * vv - uv * uv;
        double s = vv * uw - uv * vw;
        double t = uu * vw - uv * uw;
        if (det > 0 && s >= 0 && t >= 0 && s + t <= det) {
            double nx = uy * vz - uz * vy;
            double ny = uz * vx - ux * vz;
            double nz = ux * vy - uy * vx;
            double h = nx * wx + ny * wy + nz * wz;
            return h * h / (nx * nx + ny * ny + nz * nz);
        }
        double best = toEdge(uw, uu, ww);
        best = Math.min(best, toEdge(vw, vv, ww));
        // From b to c: with w and the direction taken from b.
        double ee = uu - 2 * uv + vv;
        double ew = vw - uw - uv + uu;
        return Math.min(best, toEdge(ew, ee, ww - 2 * uw + uu));
    }

    /// Squared distance to a segment, from the products of its direction `d` and the vector `w` to the point.
    private static double toEdge(double dw, double dd, double ww) {
        double k = dw <= 0 || dd <= 0 ? 0 : dw >= dd ? 1 : dw / dd;
        return Math.max(0, ww - 2 * k * dw + k * k * dd);
    }
}
