package org.pasvorm.geometry.solid;

import java.util.Arrays;

/// A hash table from long keys (not negative) to ints (not negative), open addressing. Written by one thread,
/// then read by many.
final class LongTable {
    private long[] keys;
    private int[] values;
    private int size;

    LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(keys, -1);
    }

    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = slot(key);
        size += keys[at] < 0 ? 1 : 0;
        keys[at] = key;
        values[at] = value;
    }

    /// The value of a key, −1 when absent.
    int get(long key) {
        int at = slot(key);
        return keys[at] < 0 ? -1 : values[at];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (keys[at] >= 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
