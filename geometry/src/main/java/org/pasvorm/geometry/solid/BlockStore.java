package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The blocks near the surface, in a fixed order, and the knowledge which of the missing ones are inside.
final class BlockStore {
    /// How many blocks there can be at a place.
    private static final int FINE_AND_COARSE = 9;

    private final SampleGrid grid;
    private final Root root;
    private final List<Block> blocks = new ArrayList<>();
    private final LongTable numbers = new LongTable(1 << 12);
    private final LongTable insideCubes;

    /// Missing blocks of which more is known than of the cubes they lie in: 1 inside, 0 outside.
    private final LongTable missing;

    private int deepestLevel;
    private double insideSamples;

    /// The cube that all others are parts of: its first block, and how often its width was doubled.
    record Root(int x, int y, int z, int level) {}

    /// Cubes of a level start at multiples of their width from the root's first block.
    BlockStore(SampleGrid grid, Root root) {
        this(grid, root, new LongTable(1 << 10), new LongTable(1 << 4));
    }

    private BlockStore(SampleGrid grid, Root root, LongTable insideCubes, LongTable missing) {
        this.grid = grid;
        this.root = root;
        this.insideCubes = insideCubes;
        this.missing = missing;
    }

    /// A store without blocks that goes on from what is known of the missing ones; this one is of no use then.
    BlockStore next() {
        BlockStore next = new BlockStore(grid, root, insideCubes, missing);
        next.deepestLevel = deepestLevel;
        return next;
    }

    Root root() {
        return root;
    }

    /// Remembers of a single block that is not stored whether it is inside.
    void setMissing(BlockPlace place, boolean inside) {
        missing.put(SampleGrid.key(0, place.x(), place.y(), place.z()), inside ? 1 : 0);
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

    /// The blocks of both levels at some places, in their order.
    Stream<Block> at(Set<BlockPlace> places) {
        if (FINE_AND_COARSE * places.size() > blocks.size()) {
            return blocks.stream().filter(b -> places.contains(BlockPlace.of(b)));
        }
        List<Block> found = new ArrayList<>();
        for (BlockPlace p : places) {
            add(find(0, p.x(), p.y(), p.z()), found);
            for (int n = 0; n < 8; n++) {
                add(find(1, 2 * p.x() + (n & 1), 2 * p.y() + (n >> 1 & 1), 2 * p.z() + (n >> 2)), found);
            }
        }
        return found.stream().sorted(Comparator.comparingInt(b -> b.number));
    }

    private static void add(@Nullable Block block, List<Block> to) {
        if (block != null) {
            to.add(block);
        }
    }

    void add(Block block) {
        numbers.put(SampleGrid.key(block.level(), block.bx, block.by, block.bz), blocks.size());
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

    /// The coarse block of given coordinates, null when the surface is not near.
    @Nullable
    Block find(int bx, int by, int bz) {
        return find(0, bx, by, bz);
    }

    @Nullable
    Block find(int level, int bx, int by, int bz) {
        int number = numbers.get(SampleGrid.key(level, bx, by, bz));
        return number < 0 ? null : blocks.get(number);
    }

    /// Finds the eight blocks of a block's level at and before it: in `found`, bits 0, 1, 2 of the place say along
    /// which axes one back.
    void findBefore(Block b, @Nullable Block[] found) {
        for (int n = 0; n < 8; n++) {
            found[n] = n == 0 ? b : find(b.level(), b.bx - (n & 1), b.by - (n >> 1 & 1), b.bz - (n >> 2));
        }
    }

    /// Finds the eight blocks of a block's level at and after it, as [#findBefore].
    void findAfter(Block b, @Nullable Block[] found) {
        for (int n = 0; n < 8; n++) {
            found[n] = n == 0 ? b : find(b.level(), b.bx + (n & 1), b.by + (n >> 1 & 1), b.bz + (n >> 2));
        }
    }

    /// The coarse block in which a fine block lies.
    @Nullable
    Block coarseOf(Block fine) {
        return find(0, fine.bx >> 1, fine.by >> 1, fine.bz >> 1);
    }

    /// Whether a coarse block that is not stored is inside.
    boolean missingIsInside(int bx, int by, int bz) {
        int known = missing.get(SampleGrid.key(0, bx, by, bz));
        if (known >= 0) {
            return known == 1;
        }
        for (int level = 0; level <= deepestLevel; level++) {
            if (insideCubes.get(cubeKey(level, bx, by, bz)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private long cubeKey(int level, int x, int y, int z) {
        return SampleGrid.key(level, (x - root.x()) >> level, (y - root.y()) >> level, (z - root.z()) >> level);
    }
}
