package org.pasvorm.geometry.spatial;

/// Bounds of the tree's nodes: short cylinders ("discs with a thickness") that stand on the mean normal of their
/// triangles. A patch of smooth surface is nearly flat, so its disc is much thinner than its axis-parallel box and a
/// point off the surface rules out many more nodes.
///
/// Per node eight numbers: centre, unit axis, radius, half height. Radius and half height are rounded up by a
/// billionth, far more than rounding can take, so a bound never hides a triangle that is closer.
final class DiscSlabs {
    static final int SIZE = 8;

    private static final double SLACK = 1e-9;
    private static final int BLOCK = 512;

    private final SlotTriangles triangles;
    private final double[] data;

    private DiscSlabs(SlotTriangles triangles) {
        this.triangles = triangles;
        this.data = new double[SIZE * triangles.shape().totalNodes()];
    }

    /// The bounds of all nodes, [#SIZE] numbers each, by node number.
    static double[] of(SlotTriangles triangles, Workers workers) {
        DiscSlabs slabs = new DiscSlabs(triangles);
        TreeShape shape = triangles.shape();
        for (int level = shape.levels() - 1; level >= 0; level--) {
            int l = level;
            int block = Math.max(1, BLOCK >> (3 * Math.min(level, 3)));
            workers.runBlocks(shape.nodeCount(level), block, from -> {
                int to = Math.min(from + block, shape.nodeCount(l));
                for (int k = from; k < to; k++) {
                    slabs.bound(shape.number(l, k), shape.slotStart(l, k), shape.slotEnd(l, k));
                }
            });
        }
        return slabs.data;
    }

    private void bound(int node, int from, int to) {
        double[] p = triangles.xyz();
        double x = 0;
        double y = 0;
        double z = 0;
        double area = 0;
        for (int i = 9 * from; i < 9 * to; i += 9) {
            double ux = p[i + 3] - p[i];
            double uy = p[i + 4] - p[i + 1];
            double uz = p[i + 5] - p[i + 2];
            double vx = p[i + 6] - p[i];
            double vy = p[i + 7] - p[i + 1];
            double vz = p[i + 8] - p[i + 2];
            double nx = uy * vz - uz * vy;
            double ny = uz * vx - ux * vz;
            double nz = ux * vy - uy * vx;
            x += nx;
            y += ny;
            z += nz;
            area += Math.sqrt(nx * nx + ny * ny + nz * nz);
        }
        double length = Math.sqrt(x * x + y * y + z * z);
        boolean hasNormal = length > 1e-6 * area && length > 1e-200;
        if (hasNormal) {
            fit(node, from, to, x / length, y / length, z / length);
        }
        if (!hasNormal || length < 0.7 * area) {
            fitAxes(node, from, to, hasNormal);
        }
    }

    /// Where normals cancel out, one of the coordinate axes may do better.
    private void fitAxes(int node, int from, int to, boolean filled) {
        int at = SIZE * node;
        boolean kept = filled;
        for (int axis = 0; axis < 3; axis++) {
            double[] old = java.util.Arrays.copyOfRange(data, at, at + SIZE);
            fit(node, from, to, axis == 0 ? 1 : 0, axis == 1 ? 1 : 0, axis == 2 ? 1 : 0);
            if (kept && cost(old[6], old[7]) <= cost(data[at + 6], data[at + 7])) {
                System.arraycopy(old, 0, data, at, SIZE);
            }
            kept = true;
        }
    }

    /// The surface of the cylinder, up to a factor: how likely a query comes near it.
    private static double cost(double radius, double halfHeight) {
        return radius * (radius + 2 * halfHeight);
    }

    private void fit(int node, int from, int to, double nx, double ny, double nz) {
        int at = SIZE * node;
        data[at + 3] = nx;
        data[at + 4] = ny;
        data[at + 5] = nz;
        centre(at, from, to);
        grow(at, from, to);
    }

    private void centre(int at, int from, int to) {
        double[] p = triangles.xyz();
        double nx = data[at + 3];
        double ny = data[at + 4];
        double nz = data[at + 5];
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
        data[at] = cu * ux + cv * b + cn * nx;
        data[at + 1] = cu * uy + cv * vy + cn * ny;
        data[at + 2] = cu * uz - cv * ny + cn * nz;
    }

    private void grow(int at, int from, int to) {
        double[] p = triangles.xyz();
        double radius2 = 0;
        double height = 0;
        for (int i = 9 * from; i < 9 * to; i += 3) {
            double dx = p[i] - data[at];
            double dy = p[i + 1] - data[at + 1];
            double dz = p[i + 2] - data[at + 2];
            double h = dx * data[at + 3] + dy * data[at + 4] + dz * data[at + 5];
            radius2 = Math.max(radius2, dx * dx + dy * dy + dz * dz - h * h);
            height = Math.max(height, Math.abs(h));
        }
        double radius = Math.sqrt(radius2);
        double slack = SLACK * (radius + height);
        data[at + 6] = radius + slack;
        data[at + 7] = height + slack;
    }
}
