package org.pasvorm.geometry.solid;

/// The volume of a solid counted from its samples: each stands for one voxel, those near the surface for the
/// share that a plane at their distance would leave.
final class FieldVolume {
    private FieldVolume() {}

    static double of(BlockStore store) {
        double h = store.grid().voxel();
        double samples = store.insideSamples();
        for (Block b : store.blocks()) {
            for (int s = 0; s < Block.SAMPLES; s++) {
                double v = b.value(s);
                boolean known = !Double.isNaN(v);
                samples += known ? Math.clamp(0.5 - v / h, 0, 1) : b.isInside(s) ? 1 : 0;
            }
        }
        return samples * h * h * h;
    }
}
