package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks near the surface, in a fixed order, and the knowledge which of the missing ones are inside.
final class BlockStore {
    private final SampleGrid grid;
    private final int originX;
    private final int originY;
    private final int originZ;
    private final List<Block> blocks = new ArrayList<>();
    private final LongTable numbers = new LongTable(1 << 12);
    private final LongTable insideCubes = new LongTable(1 << 10);
    private int deepestLevel;
    private double insideSamples;

    /// Cubes of a level start at multiples of their width from the given block.
    BlockStore(SampleGrid grid, int originX, int originY, int originZ) {
        this.grid = grid;
        this.originX = originX;
        this.originY = originY;
        this.originZ = originZ;
    }

    SampleGrid grid() {
        return grid;
    }

    int size() {
        return blocks.size();
    }

    Block block(int number) {
        return blocks.get(number);
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(Block block) {
        numbers.put(SampleGrid.key(0, block.bx, block.by, block.bz), blocks.size());
        block.number = blocks.size();
        blocks.add(block);
    }

    /// Remembers that all samples of a cube of `1 << level` blocks are inside. `x`, `y`, `z` are its first block.
    void addInside(int level, int x, int y, int z) {
        deepestLevel = Math.max(deepestLevel, level);
        insideCubes.put(cubeKey(level, x, y, z), 0);
        insideSamples += (double) Block.SAMPLES * (1L << (3 * level));
    }

    /// Number of samples in the cubes that are wholly inside.
    double insideSamples() {
        return insideSamples;
    }

    @Nullable
    Block find(int bx, int by, int bz) {
        int number = numbers.get(SampleGrid.key(0, bx, by, bz));
        return number < 0 ? null : blocks.get(number);
    }

    /// Whether a block that is not stored is inside.
    boolean missingIsInside(int bx, int by, int bz) {
        for (int level = 0; level <= deepestLevel; level++) {
            if (insideCubes.get(cubeKey(level, bx, by, bz)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private long cubeKey(int level, int x, int y, int z) {
        return SampleGrid.key(level, (x - originX) >> level, (y - originY) >> level, (z - originZ) >> level);
    }
}
