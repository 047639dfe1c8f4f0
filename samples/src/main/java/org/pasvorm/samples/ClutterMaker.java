package org.pasvorm.samples;

import java.util.random.RandomGenerator;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Adds what a scanner sees besides the limb.
final class ClutterMaker {
    private static final int[] OCTAHEDRON = {0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5};
    private static final double TABLE_STEP = 6;
    private static final double TABLE_GAP = 3;
    private static final double TABLE_MARGIN = 25;

    private ClutterMaker() {}

    /// Small octahedra of 1 to 3 mm, all beside the box of the limb.
    static void addCrumbs(ScanSheet sheet, Box3 limb, int count, RandomGenerator random) {
        for (int i = 0; i < count; i++) {
            double r = 0.5 + random.nextDouble();
            double side = random.nextBoolean() ? 1 : -1;
            Vec3 c = new Vec3(
                    limb.centre().x() + side * (limb.size().x() / 2 + 3 + 30 * random.nextDouble()),
                    limb.min().y() + limb.size().y() * random.nextDouble(),
                    limb.min().z() + limb.size().z() * random.nextDouble());
            sheet.add(
                    new double[] {
                        c.x() + r, c.y(), c.z(), c.x() - r, c.y(), c.z(), c.x(), c.y() + r, c.z(), c.x(), c.y() - r,
                        c.z(), c.x(), c.y(), c.z() + r, c.x(), c.y(), c.z() - r
                    },
                    OCTAHEDRON.clone());
        }
    }

    /// An open sheet a little below the palm (at −y), facing the limb.
    static void addTable(ScanSheet sheet, Box3 limb) {
        Box3 box = limb.grown(TABLE_MARGIN);
        int nx = (int) Math.ceil(box.size().x() / TABLE_STEP);
        int nz = (int) Math.ceil(box.size().z() / TABLE_STEP);
        double[] xyz = new double[3 * (nx + 1) * (nz + 1)];
        for (int k = 0, i = 0; k <= nz; k++) {
            for (int j = 0; j <= nx; j++) {
                xyz[i++] = box.min().x() + j * TABLE_STEP;
                xyz[i++] = limb.min().y() - TABLE_GAP;
                xyz[i++] = box.min().z() + k * TABLE_STEP;
            }
        }
        int[] corners = new int[6 * nx * nz];
        for (int k = 0, i = 0; k < nz; k++) {
            for (int j = 0; j < nx; j++) {
                int a = k * (nx + 1) + j;
                int c = a + nx + 1;
                for (int corner : new int[] {a, c, a + 1, a + 1, c, c + 1}) {
                    corners[i++] = corner;
                }
            }
        }
        sheet.add(xyz, corners);
    }
}
