package org.pasvorm.printing.printer;

import java.util.Locale;

/// What a material and process limit, always from below, in millimetres.
public enum LimitKey {
    /// Any wall.
    WALL,
    /// A wall that carries the device's load.
    LOAD_BEARING_WALL,
    HOLE_DIAMETER,
    SLOT_WIDTH,
    /// What is left standing between two openings.
    LIGAMENT;

    /// Key in data files, e.g. `hole-diameter`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
