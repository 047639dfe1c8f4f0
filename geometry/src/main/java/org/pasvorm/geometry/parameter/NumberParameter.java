package org.pasvorm.geometry.parameter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number with a unit. Outside `hard` it is refused, outside `usual` it is a caution.
public record NumberParameter(
        String key, String label, Unit unit, double initial, Range hard, Range usual, String help, Source source)
        implements Parameter {
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*([a-zA-Z%]*)");

    public NumberParameter {
        if (!hard.contains(usual.min()) || !hard.contains(usual.max()) || !usual.contains(initial)) {
            throw new IllegalArgumentException(key + ": default must lie in the usual range, that in the hard range");
        }
    }

    /// Reads a plain number (in this parameter's unit) or one with a unit suffix, e.g. `3mm`, `0.3cm`, `20deg`.
    ///
    /// @throws ParameterException when it is no number, has a foreign unit or lies outside the hard range
    public double parse(String text) throws ParameterException {
        Matcher m = NUMBER.matcher(text.strip());
        Optional<Double> factor = m.matches() ? unit.factorFrom(m.group(2)) : Optional.empty();
        if (factor.isEmpty()) {
            throw new ParameterException(
                    key, "'" + text + "' is not a number" + (unit.symbol().isEmpty() ? "" : " in " + unit.symbol()));
        }
        double value = Double.parseDouble(m.group(1)) * factor.get();
        if (!hard.contains(value)) {
            throw new ParameterException(key, "'" + text + "' is outside the allowed range " + allowedText());
        }
        return value;
    }

    /// The same parameter for a body of another size: default and usual range multiplied by `factor`, to half a unit,
    /// and held inside the hard range, which stays. Only what nobody has chosen is adapted; a given value is never
    /// touched.
    public NumberParameter sized(double factor) {
        Range fitting = Range.of(held(usual.min() * factor), held(usual.max() * factor));
        return new NumberParameter(key, label, unit, held(initial * factor), hard, fitting, help, source);
    }

    private double held(double value) {
        return Math.clamp(Math.round(2 * value) / 2.0, hard.min(), hard.max());
    }

    @Override
    public String initialText() {
        return plain(initial);
    }

    @Override
    public String allowedText() {
        String symbol = unit.symbol().isEmpty() ? "" : " " + unit.symbol();
        return plain(hard.min()) + " to " + plain(hard.max()) + symbol + ", usually " + plain(usual.min()) + " to "
                + plain(usual.max());
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
