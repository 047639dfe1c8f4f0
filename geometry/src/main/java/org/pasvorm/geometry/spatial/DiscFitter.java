package org.pasvorm.geometry.spatial;

import java.util.Arrays;

/// Fits the discs of [DiscSlabs].
///
/// Radius and half height are rounded up by more than the rounding to `float` can take from them, so that a bound never
/// hides a triangle that is closer.
final class DiscFitter {
    private static final int BLOCK = 512;

    /// Of the coordinates' reach: several times the rounding of a `float`.
    private static final double SLACK = 4e-7;

    private final SlotTriangles triangles;
    private final TreeShape shape;
    private final float[] data;
    private final double x;
    private final double y;
    private final double z;
    private final double reach;

    DiscFitter(SlotTriangles triangles) {
        this.triangles = triangles;
        this.shape = triangles.shape();
        this.data = new float[DiscSlabs.GROUP * (shape.totalNodes() - shape.nodeCount(0))];
        double[] box = box(triangles.xyz());
        this.x = middle(box, 0);
        this.y = middle(box, 1);
        this.z = middle(box, 2);
        this.reach = Math.max(box[3] - x, Math.max(box[4] - y, box[5] - z));
    }

    private static double[] box(double[] xyz) {
        double inf = Double.POSITIVE_INFINITY;
        double[] box = {inf, inf, inf, -inf, -inf, -inf};
        for (int i = 0; i < xyz.length; i++) {
            int axis = i % 3;
            box[axis] = Math.min(box[axis], xyz[i]);
            box[3 + axis] = Math.max(box[3 + axis], xyz[i]);
        }
        return xyz.length == 0 ? new double[6] : box;
    }

    private static double middle(double[] box, int axis) {
        return box[axis] / 2 + box[3 + axis] / 2;
    }

    DiscSlabs fit(Workers workers) {
        for (int level = shape.levels() - 1; level > 0; level--) {
            int l = level;
            int block = Math.max(1, BLOCK >> (3 * level));
            workers.runBlocks(shape.nodeCount(level), block, from -> {
                Disc disc = new Disc(triangles.xyz());
                for (int k = from; k < Math.min(from + block, shape.nodeCount(l)); k++) {
                    children(disc, l, k);
                }
            });
        }
        return new DiscSlabs(data, x, y, z, reach);
    }

    private void children(Disc disc, int level, int parent) {
        int at = DiscSlabs.group(shape, level, parent);
        Arrays.fill(data, at, at + DiscSlabs.GROUP, Float.NaN);
        int first = parent * TreeShape.FAN;
        for (int k = first; k < shape.childEnd(level, parent); k++) {
            disc.around(shape.slotStart(level - 1, k), shape.slotEnd(level - 1, k));
            store(disc, at + k - first);
        }
    }

    private void store(Disc d, int at) {
        int step = TreeShape.FAN;
        data[at] = (float) (d.x - x);
        data[at + step] = (float) (d.y - y);
        data[at + 2 * step] = (float) (d.z - z);
        data[at + 3 * step] = (float) d.nx;
        data[at + 4 * step] = (float) d.ny;
        data[at + 5 * step] = (float) d.nz;
        data[at + 6 * step] = up(d.radius);
        data[at + 7 * step] = up(d.halfHeight);
    }

    private float up(double length) {
        return (float) (length * (1 + SLACK) + SLACK * reach);
    }
}
