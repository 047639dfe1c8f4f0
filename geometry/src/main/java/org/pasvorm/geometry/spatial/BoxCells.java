package org.pasvorm.geometry.spatial;

/// Which cells of a regular grid some boxes reach: tells quickly of most other boxes that they touch none of them.
/// Boxes are six numbers: minima of x, y, z, then maxima.
///
/// Cells are kept as bits under a hash, so a cell may seem to be reached that is not; never the other way round. Filled
/// by one thread, then asked by many.
final class BoxCells {
    /// A box over more cells is taken to touch everything.
    private static final int MOST_CELLS = 4096;

    /// One word, at least, a box; with fewer there are more mistakes.
    private static final int MOST_WORDS = 1 << 23;

    private final double size;
    private final long[] bits;
    private boolean everything;

    /// @param size side of a cell
    /// @param boxes how many boxes will be added
    BoxCells(double size, int boxes) {
        this.size = size;
        this.bits = new long[2 * Integer.highestOneBit(Math.clamp(boxes, 64, MOST_WORDS))];
    }

    void add(double[] box) {
        everything |= !visit(box, true);
    }

    /// Whether a box may touch one of those that were added.
    boolean mayTouch(double[] box) {
        return everything || !visit(box, false);
    }

    /// Sets or looks up the box's cells; false when there are too many or, if they are looked up, when one is set.
    private boolean visit(double[] box, boolean set) {
        long i0 = cell(box[0]);
        long j0 = cell(box[1]);
        long k0 = cell(box[2]);
        long ni = cell(box[3]) - i0 + 1;
        long nj = cell(box[4]) - j0 + 1;
        long nk = cell(box[5]) - k0 + 1;
        if (!((double) ni * nj * nk <= MOST_CELLS)) {
            return false;
        }
        for (long i = i0; i < i0 + ni; i++) {
            for (long j = j0; j < j0 + nj; j++) {
                for (long k = k0; k < k0 + nk; k++) {
                    long bit = hash(i, j, k) & 64L * bits.length - 1;
                    if (set) {
                        bits[(int) (bit >> 6)] |= 1L << bit;
                    } else if ((bits[(int) (bit >> 6)] >>> bit & 1) != 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private long cell(double x) {
        return (long) Math.floor(x / size);
    }

    private static long hash(long i, long j, long k) {
        long mixed = (i * 0x9E3779B97F4A7C15L + j) * 0xC2B2AE3D27D4EB4FL + k;
        mixed *= 0x9E3779B97F4A7C15L;
        return mixed >>> 24;
    }
}
