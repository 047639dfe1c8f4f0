package org.pasvorm.geometry.solid;

import java.util.List;

/// Puts fine blocks in the place of the coarse ones that ask for it, and skirts beside them.
final class Refinement {
    private final BlockStore store;
    private final SampleGrid fine;

    Refinement(BlockStore store) {
        this.store = store;
        this.fine = store.grid().finer();
    }

    /// Adds the fine blocks of coarse ones that were measured, in their order, and the skirts that are missing.
    ///
    /// @throws EvaluationFailure `too-large` when there would be more than `most` blocks in all
    void split(List<Block> measured, int most) {
        List<Block> asking = measured.stream().filter(b -> b.refined).toList();
        if (store.size() + 8L * asking.size() > most) {
            throw EvaluationFailure.tooManyBlocks(
                    store.size() + 8.0 * asking.size(),
                    most,
                    store.grid().voxel(),
                    asking.getFirst().place());
        }
        asking.forEach(this::split);
        List<Block> refined = store.blocks().stream().filter(b -> b.refined).toList();
        for (Block b : refined) {
            for (int n = 1; n < 8; n++) {
                skirt(b, n & 1, n >> 1 & 1, n >> 2);
            }
        }
    }

    private void split(Block b) {
        b.hasCells = false;
        for (int n = 0; n < 8; n++) {
            store.add(new Block(fine, 2 * b.bx + (n & 1), 2 * b.by + (n >> 1 & 1), 2 * b.bz + (n >> 2), b.probes));
        }
    }

    private void skirt(Block b, int dx, int dy, int dz) {
        Block beside = store.find(b.bx + dx, b.by + dy, b.bz + dz);
        if (beside == null || beside.refined) {
            return;
        }
        for (int n = 0; n < 8; n++) {
            int x = n & 1;
            int y = n >> 1 & 1;
            int z = n >> 2;
            boolean touches = (dx & x) + (dy & y) + (dz & z) == 0;
            int fx = 2 * (b.bx + dx) + x;
            int fy = 2 * (b.by + dy) + y;
            int fz = 2 * (b.bz + dz) + z;
            if (touches && store.find(1, fx, fy, fz) == null) {
                Block skirt = new Block(fine, fx, fy, fz, beside.probes);
                skirt.hasCells = false;
                store.add(skirt);
            }
        }
    }
}
