package org.pasvorm.geometry.parameter;

import java.util.Locale;
import java.util.Optional;

/// The unit a parameter or a measured value is stated in. Internally lengths are millimetres and angles degrees.
public enum Unit {
    NONE(""),
    MILLIMETRE("mm"),
    DEGREE("deg"),
    PERCENT("%"),
    COUNT(""),
    NEWTON("N"),
    CUBIC_CENTIMETRE("cm3"),
    SQUARE_MILLIMETRE("mm2"),
    GRAM("g");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /// Factor from a suffix as typed by a user (`mm`, `cm`, `in`, `deg`, `%`) to this unit; empty when the suffix does
    /// not belong to this unit. No suffix means this unit itself.
    public Optional<Double> factorFrom(String suffix) {
        String s = suffix.toLowerCase(Locale.ROOT);
        if (s.isEmpty() || s.equals(symbol)) {
            return Optional.of(1.0);
        }
        if (this == MILLIMETRE) {
            return switch (s) {
                case "cm" -> Optional.of(10.0);
                case "dm" -> Optional.of(100.0);
                case "m" -> Optional.of(1000.0);
                case "in" -> Optional.of(25.4);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
