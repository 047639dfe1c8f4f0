package org.pasvorm.geometry.limb;

import java.util.Locale;
import java.util.Optional;

/// Left or right of the patient. Always written out, never abbreviated.
public enum Side {
    LEFT,
    RIGHT;

    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /// `left` or `right`, in any case; nothing else.
    public static Optional<Side> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "left" -> Optional.of(LEFT);
            case "right" -> Optional.of(RIGHT);
            default -> Optional.empty();
        };
    }

    /// `left` or `right`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
