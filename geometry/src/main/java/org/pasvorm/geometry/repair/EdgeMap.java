package org.pasvorm.geometry.repair;

import java.util.Arrays;

/// From an undirected edge to a number (not negative), without boxing. Grows; never forgets.
final class EdgeMap {
    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    EdgeMap() {
        Arrays.fill(keys, -1);
    }

    /// The number of edge a-b, or -1.
    int get(int a, int b) {
        int slot = slot(keys, key(a, b));
        return keys[slot] < 0 ? -1 : values[slot];
    }

    boolean contains(int a, int b) {
        return get(a, b) >= 0;
    }

    void put(int a, int b, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int slot = slot(keys, key(a, b));
        keys[slot] = key(a, b);
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & keys.length - 1;
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
