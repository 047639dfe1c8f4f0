package org.pasvorm.geometry.io;

import java.util.Arrays;

/// A growing array of doubles.
final class DoubleList {
    private double[] values;
    private int size;

    DoubleList(int expected) {
        values = new double[Math.max(expected, 16)];
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, IntList.grown(size));
        }
        values[size++] = value;
    }

    double get(int i) {
        return values[i];
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
