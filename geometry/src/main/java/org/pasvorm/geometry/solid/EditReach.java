package org.pasvorm.geometry.solid;

import java.util.Set;
import java.util.SortedMap;

/// Where an edit has to work.
///
/// @param changed places of blocks that may differ, each with one bit for each of its eighths that may
/// @param fine whether blocks of half the voxel may come and go
/// @param measured places where all samples are taken anew: what changed, and what beside it has old numbers of pieces
/// @param completed places where samples at the ends of crossed edges may be missing
/// @param placed places where cells may get new vertices: the edges of a block's cells end in its neighbours' samples
/// @param joined places where quads are joined anew
/// @param lending these and those beside them, whose vertices they need
record EditReach(
        SortedMap<BlockPlace, Integer> changed,
        boolean fine,
        Set<BlockPlace> measured,
        Set<BlockPlace> completed,
        Set<BlockPlace> placed,
        Set<BlockPlace> joined,
        Set<BlockPlace> lending) {
    /// Of a change among blocks of one size.
    static EditReach coarse(SortedMap<BlockPlace, Integer> changed, Set<BlockPlace> measured, Set<BlockPlace> beside) {
        Set<BlockPlace> placed = BlockPlace.back(changed.keySet());
        Set<BlockPlace> joined = BlockPlace.ring(beside);
        return new EditReach(changed, false, measured, beside, placed, joined, BlockPlace.ring(joined));
    }

    /// Of a change near blocks of half the voxel.
    static EditReach fine(SortedMap<BlockPlace, Integer> changed, Set<BlockPlace> beside) {
        Set<BlockPlace> joined = BlockPlace.ring(beside);
        return new EditReach(changed, true, joined, joined, beside, joined, BlockPlace.ring(joined));
    }

    /// Tells a block which of its cells keep the vertices they had in the store before.
    void remember(Block b, BlockStore before) {
        b.changed = fine ? Block.EIGHTHS : changed.getOrDefault(BlockPlace.of(b), 0);
        b.former = b.changed == Block.EIGHTHS ? null : before.find(b.level(), b.bx, b.by, b.bz);
    }
}
