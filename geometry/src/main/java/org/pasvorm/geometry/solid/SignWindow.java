package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;

/// The signs of a block's samples and two rings around it less one on the low side: indices −1 to 9 on each
/// axis. Where a fine block has no fine blocks beside it, the signs are those of the coarse samples before.
/// One object a thread, filled for one block after the other.
final class SignWindow {
    private static final int WIDTH = 11;

    private final BlockStore store;
    private final boolean[] inside = new boolean[WIDTH * WIDTH * WIDTH];

    SignWindow(BlockStore store) {
        this.store = store;
    }

    void fill(Block block) {
        for (int n = 0; n < 27; n++) {
            int dx = n % 3 - 1;
            int dy = n / 3 % 3 - 1;
            int dz = n / 9 - 1;
            Block from = n == 13 ? block : store.find(block.level(), block.bx + dx, block.by + dy, block.bz + dz);
            if (from == null && block.level() > 0) {
                copyCoarse(block, dx, dy, dz);
            } else {
                boolean sign = from == null && store.missingIsInside(block.bx + dx, block.by + dy, block.bz + dz);
                copy(from, sign, dx, dy, dz);
            }
        }
    }

    private void copyCoarse(Block fine, int dx, int dy, int dz) {
        int x = fine.bx + dx;
        int y = fine.by + dy;
        int z = fine.bz + dz;
        Block from = store.find(x >> 1, y >> 1, z >> 1);
        boolean sign = from == null && store.missingIsInside(x >> 1, y >> 1, z >> 1);
        for (int k = low(dz); k < high(dz); k++) {
            for (int j = low(dy); j < high(dy); j++) {
                for (int i = low(dx); i < high(dx); i++) {
                    inside[at(i, j, k)] =
                            from == null ? sign : from.isInside(coarse(x, i) + 8 * coarse(y, j) + 64 * coarse(z, k));
                }
            }
        }
    }

    /// Index in the coarse block of the sample at or before sample `i` of fine block `b`.
    private static int coarse(int b, int i) {
        return (8 * (b & 1) + (i & 7)) >> 1;
    }

    private void copy(@Nullable Block from, boolean sign, int dx, int dy, int dz) {
        for (int k = low(dz); k < high(dz); k++) {
            for (int j = low(dy); j < high(dy); j++) {
                for (int i = low(dx); i < high(dx); i++) {
                    boolean is = from == null ? sign : from.isInside((i & 7) + 8 * (j & 7) + 64 * (k & 7));
                    inside[at(i, j, k)] = is;
                }
            }
        }
    }

    private static int low(int d) {
        return d < 0 ? -1 : 8 * d;
    }

    private static int high(int d) {
        return d < 0 ? 0 : d == 0 ? 8 : 10;
    }

    private static int at(int i, int j, int k) {
        return i + 1 + WIDTH * (j + 1 + WIDTH * (k + 1));
    }

    boolean inside(int i, int j, int k) {
        return inside[at(i, j, k)];
    }

    /// Whether one of the six samples beside the given one is on the other side; indices 0 to 8.
    boolean crossedBeside(int i, int j, int k) {
        int at = at(i, j, k);
        boolean is = inside[at];
        return inside[at - 1] != is
                || inside[at + 1] != is
                || inside[at - WIDTH] != is
                || inside[at + WIDTH] != is
                || inside[at - WIDTH * WIDTH] != is
                || inside[at + WIDTH * WIDTH] != is;
    }

    /// The code of the cell whose low corner is the given sample; indices −1 to 8.
    int code(int i, int j, int k) {
        int at = at(i, j, k);
        int code = 0;
        for (int c = 0; c < 8; c++) {
            int step = (c & 1) + WIDTH * ((c >> 1 & 1) + WIDTH * (c >> 2));
            code |= inside[at + step] ? 1 << c : 0;
        }
        return code;
    }
}
