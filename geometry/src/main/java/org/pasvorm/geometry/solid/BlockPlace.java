package org.pasvorm.geometry.solid;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/// Where a coarse block is, counted in blocks.
record BlockPlace(int x, int y, int z) implements Comparable<BlockPlace> {
    private static final Comparator<BlockPlace> ORDER = Comparator.comparingInt(BlockPlace::z)
            .thenComparingInt(BlockPlace::y)
            .thenComparingInt(BlockPlace::x);

    static BlockPlace of(Block b) {
        return new BlockPlace(b.bx >> b.level(), b.by >> b.level(), b.bz >> b.level());
    }

    /// The places and all those beside them.
    static Set<BlockPlace> ring(Set<BlockPlace> places) {
        Set<BlockPlace> grown = new HashSet<>();
        for (BlockPlace p : places) {
            for (int n = 0; n < 27; n++) {
                grown.add(p.plus(n % 3 - 1, n / 3 % 3 - 1, n / 9 - 1));
            }
        }
        return grown;
    }

    /// The places and those one back along some axes.
    static Set<BlockPlace> back(Set<BlockPlace> places) {
        Set<BlockPlace> grown = new HashSet<>();
        for (BlockPlace p : places) {
            for (int n = 0; n < 8; n++) {
                grown.add(p.plus(-(n & 1), -(n >> 1 & 1), -(n >> 2)));
            }
        }
        return grown;
    }

    private BlockPlace plus(int dx, int dy, int dz) {
        return new BlockPlace(x + dx, y + dy, z + dz);
    }

    @Override
    public int compareTo(BlockPlace o) {
        return ORDER.compare(this, o);
    }
}
