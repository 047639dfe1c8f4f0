package org.pasvorm.geometry.hardware;

import java.math.BigDecimal;

/// Refuses dimensions that make no part.
final class Limits {
    private Limits() {}

    /// @throws IllegalArgumentException when `value` is not within `least` and `most`
    static void require(String name, double value, double least, double most) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is not a length");
        }
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    name + " of " + mm(value) + " is outside " + mm(least) + " to " + mm(most));
        }
    }

    /// A length as a person writes it.
    static String mm(double length) {
        return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString() + " mm";
    }

    static void require(boolean fits, String message) {
        if (!fits) {
            throw new IllegalArgumentException(message);
        }
    }
}
