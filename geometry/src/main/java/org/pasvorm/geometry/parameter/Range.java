package org.pasvorm.geometry.parameter;

/// A closed range of numbers, `min` ≤ `max`.
public record Range(double min, double max) {
    public Range {
        if (!(min <= max)) {
            throw new IllegalArgumentException("empty range " + min + " to " + max);
        }
    }

    public static Range of(double min, double max) {
        return new Range(min, max);
    }

    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
