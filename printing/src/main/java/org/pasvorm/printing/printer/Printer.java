package org.pasvorm.printing.printer;

import java.util.List;

/// A machine.
///
/// @param materials ids of the materials it takes
/// @param layerHeight in millimetres
public record Printer(
        String id,
        String label,
        Process process,
        BuildVolume volume,
        Quantity layerHeight,
        Tolerance tolerance,
        List<String> materials) {
    public Printer {
        materials = List.copyOf(materials);
    }
}
