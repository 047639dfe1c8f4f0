package org.pasvorm.geometry.io;

import java.util.Arrays;

/// A growing array of ints.
final class IntList {
    private int[] values;
    private int size;

    IntList(int expected) {
        values = new int[Math.max(expected, 16)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, grown(size));
        }
        values[size++] = value;
    }

    int get(int i) {
        return values[i];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /// Forgets the values from `length` on.
    void truncate(int length) {
        size = length;
    }

    static int grown(int length) {
        if (length >= Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("more than 2^31 values");
        }
        return (int) Math.min(Integer.MAX_VALUE - 8L, length + (length >> 1) + 16L);
    }
}
