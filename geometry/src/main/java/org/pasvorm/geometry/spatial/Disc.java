package org.pasvorm.geometry.spatial;

/// A short cylinder around some triangles, on their mean normal or, where normals cancel out, on the coordinate axis
/// that does best. For one thread.
final class Disc {
    /// Nine coordinates a triangle.
    private final double[] p;

    /// The centre.
    double x;

    double y;
    double z;

    /// The axis, a unit vector.
    double nx;

    double ny;
    double nz;
    double radius;
    double halfHeight;

    Disc(double[] triangles) {
        this.p = triangles;
    }

    /// Fits the disc to the triangles in the slots from `from` to before `to`.
    void around(int from, int to) {
        double sx = 0;
        double sy = 0;
        double sz = 0;
        double area = 0;
        for (int i = 9 * from; i < 9 * to; i += 9) {
            double ux = p[i + 3] - p[i];
            double uy = p[i + 4] - p[i + 1];
            double uz = p[i + 5] - p[i + 2];
            double vx = p[i + 6] - p[i];
            double vy = p[i + 7] - p[i + 1];
            double vz = p[i + 8] - p[i + 2];
            double ax = uy * vz - uz * vy;
            double ay = uz * vx - ux * vz;
            double az = ux * vy - uy * vx;
            sx += ax;
            sy += ay;
            sz += az;
            area += Math.sqrt(ax * ax + ay * ay + az * az);
        }
        double length = Math.sqrt(sx * sx + sy * sy + sz * sz);
        boolean hasNormal = length > 1e-6 * area && length > 1e-200;
        if (hasNormal) {
            fit(from, to, sx / length, sy / length, sz / length);
        }
        if (!hasNormal || length < 0.7 * area) {
            bestAxis(from, to, hasNormal);
        }
    }

    private void bestAxis(int from, int to, boolean filled) {
        double bestX = nx;
        double bestY = ny;
        double bestZ = nz;
        double least = filled ? cost() : Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 3; axis++) {
            fit(from, to, axis == 0 ? 1 : 0, axis == 1 ? 1 : 0, axis == 2 ? 1 : 0);
            if (!(least <= cost())) {
                least = cost();
                bestX = nx;
                bestY = ny;
                bestZ = nz;
            }
        }
        fit(from, to, bestX, bestY, bestZ);
    }

    /// The surface of the cylinder, up to a factor: how likely a query comes near it.
    private double cost() {
        return radius * (radius + 2 * halfHeight);
    }

    private void fit(int from, int to, double ax, double ay, double az) {
        nx = ax;
        ny = ay;
        nz = az;
        centre(from, to);
        grow(from, to);
    }

    private void centre(int from, int to) {
        // A right-handed frame on the axis, without a square root of a small number (Duff et al. 2017).
        double sign = Math.copySign(1.0, nz);
        double a = -1 / (sign + nz);
        double b = nx * ny * a;
        double ux = 1 + sign * nx * nx * a;
        double uy = sign * b;
        double uz = -sign * nx;
        double vy = sign + ny * ny * a;
        double minU = Double.POSITIVE_INFINITY;
        double maxU = Double.NEGATIVE_INFINITY;
        double minV = Double.POSITIVE_INFINITY;
        double maxV = Double.NEGATIVE_INFINITY;
        double minN = Double.POSITIVE_INFINITY;
        double maxN = Double.NEGATIVE_INFINITY;
        for (int i = 9 * from; i < 9 * to; i += 3) {
            double u = ux * p[i] + uy * p[i + 1] + uz * p[i + 2];
            double v = b * p[i] + vy * p[i + 1] - ny * p[i + 2];
            double n = nx * p[i] + ny * p[i + 1] + nz * p[i + 2];
            minU = Math.min(minU, u);
            maxU = Math.max(maxU, u);
            minV = Math.min(minV, v);
            maxV = Math.max(maxV, v);
            minN = Math.min(minN, n);
            maxN = Math.max(maxN, n);
        }
        double cu = (minU + maxU) / 2;
        double cv = (minV + maxV) / 2;
        double cn = (minN + maxN) / 2;
        x = cu * ux + cv * b + cn * nx;
        y = cu * uy + cv * vy + cn * ny;
        z = cu * uz - cv * ny + cn * nz;
    }

    private void grow(int from, int to) {
        double radius2 = 0;
        double height = 0;
        for (int i = 9 * from; i < 9 * to; i += 3) {
            double dx = p[i] - x;
            double dy = p[i + 1] - y;
            double dz = p[i + 2] - z;
            double h = dx * nx + dy * ny + dz * nz;
            radius2 = Math.max(radius2, dx * dx + dy * dy + dz * dz - h * h);
            height = Math.max(height, Math.abs(h));
        }
        radius = Math.sqrt(radius2);
        halfHeight = height;
    }
}
