package org.pasvorm.geometry.io;

import java.util.Locale;
import java.util.Optional;

/// A unit of length that a scan may be in.
public enum LengthUnit {
    MICRON("micron", 0.001),
    MILLIMETRE("mm", 1),
    CENTIMETRE("cm", 10),
    DECIMETRE("dm", 100),
    METRE("m", 1000),
    INCH("inch", 25.4),
    FOOT("foot", 304.8);

    private final String label;
    private final double inMillimetres;

    LengthUnit(String label, double inMillimetres) {
        this.label = label;
        this.inMillimetres = inMillimetres;
    }

    /// Short name, also accepted by [#parse(String)]: `micron`, `mm`, `cm`, `dm`, `m`, `inch`, `foot`.
    public String label() {
        return label;
    }

    /// The length of one unit in millimetres; multiply file coordinates by it.
    public double inMillimetres() {
        return inMillimetres;
    }

    /// The unit with this short or long name, British or American, in any case; empty when there is none.
    public static Optional<LengthUnit> parse(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "micron", "microns", "micrometre", "micrometer", "um", "µm" -> Optional.of(MICRON);
            case "mm", "millimetre", "millimeter", "millimetres", "millimeters" -> Optional.of(MILLIMETRE);
            case "cm", "centimetre", "centimeter", "centimetres", "centimeters" -> Optional.of(CENTIMETRE);
            case "dm", "decimetre", "decimeter", "decimetres", "decimeters" -> Optional.of(DECIMETRE);
            case "m", "metre", "meter", "metres", "meters" -> Optional.of(METRE);
            case "in", "inch", "inches" -> Optional.of(INCH);
            case "ft", "foot", "feet" -> Optional.of(FOOT);
            default -> Optional.empty();
        };
    }
}
