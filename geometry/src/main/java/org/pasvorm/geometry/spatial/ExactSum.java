package org.pasvorm.geometry.spatial;

import java.util.Arrays;

/// A sum of doubles without rounding, kept as a list of doubles that do not overlap, smallest first (Shewchuk,
/// "Adaptive precision floating-point arithmetic and fast robust geometric predicates", 1997). Exact as long as
/// nothing over- or underflows, which millimetres do not.
final class ExactSum {
    private double[] parts = new double[32];
    private int count;

    void clear() {
        count = 0;
    }

    /// Adds `x`.
    void add(double x) {
        double carry = x;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            double sum = carry + parts[i];
            double virtual = sum - carry;
            double rest = (carry - (sum - virtual)) + (parts[i] - virtual);
            if (rest != 0) {
                parts[kept++] = rest;
            }
            carry = sum;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        if (carry != 0) {
            parts[kept++] = carry;
        }
        count = kept;
    }

    /// Adds `x y`.
    void addProduct(double x, double y) {
        double high = x * y;
        add(Math.fma(x, y, -high));
        add(high);
    }

    /// Adds `x y z`.
    void addProduct(double x, double y, double z) {
        double high = x * y;
        double low = Math.fma(x, y, -high);
        if (low != 0) {
            addProduct(low, z);
        }
        addProduct(high, z);
    }

    /// −1, 0 or 1.
    int sign() {
        return count == 0 ? 0 : (int) Math.signum(parts[count - 1]);
    }
}
