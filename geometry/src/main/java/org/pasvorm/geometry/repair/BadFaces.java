package org.pasvorm.geometry.repair;

import java.util.BitSet;

/// Triangles that say nothing: with two equal corners, or on the same three vertices as an earlier one (whichever way
/// round; which way is right is decided by the neighbours).
///
/// @param faces the other triangles
/// @param degenerate how many had two equal corners
/// @param duplicates how many were there before
record BadFaces(Faces faces, int degenerate, int duplicates) {

    static BadFaces drop(Faces faces) {
        int triangles = faces.triangles();
        int[] table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, Math.min(triangles, 1 << 28))) << 2)];
        BitSet keep = new BitSet(triangles);
        int degenerate = 0;
        for (int t = 0; t < triangles; t++) {
            if (isDegenerate(faces.corners, t)) {
                degenerate++;
            } else {
                int slot = slot(faces.corners, t, table);
                keep.set(t, table[slot] == 0);
                table[slot] = table[slot] == 0 ? t + 1 : table[slot];
            }
        }
        int duplicates = triangles - degenerate - keep.cardinality();
        boolean clean = degenerate + duplicates == 0;
        return new BadFaces(clean ? faces : faces.keeping(keep), degenerate, duplicates);
    }

    private static boolean isDegenerate(int[] corners, int t) {
        int a = corners[3 * t];
        int b = corners[3 * t + 1];
        int c = corners[3 * t + 2];
        return a == b || b == c || c == a;
    }

    private static int slot(int[] corners, int t, int[] table) {
        long key = lowest(corners, t) * 0x9E3779B97F4A7C15L
                + middle(corners, t) * 0xC2B2AE3D27D4EB4FL
                + highest(corners, t) * 0x165667B19E3779F9L;
        key ^= key >>> 29;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & table.length - 1;
        while (table[slot] != 0 && !same(corners, table[slot] - 1, t)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static boolean same(int[] corners, int s, int t) {
        return lowest(corners, s) == lowest(corners, t)
                && middle(corners, s) == middle(corners, t)
                && highest(corners, s) == highest(corners, t);
    }

    private static long lowest(int[] c, int t) {
        return Math.min(c[3 * t], Math.min(c[3 * t + 1], c[3 * t + 2]));
    }

    private static long highest(int[] c, int t) {
        return Math.max(c[3 * t], Math.max(c[3 * t + 1], c[3 * t + 2]));
    }

    private static long middle(int[] c, int t) {
        return (long) c[3 * t] + c[3 * t + 1] + c[3 * t + 2] - lowest(c, t) - highest(c, t);
    }
}
