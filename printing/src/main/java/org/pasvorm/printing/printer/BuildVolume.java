package org.pasvorm.printing.printer;

/// The usable box of a printer in millimetres, z up.
///
/// @param margin distance a part keeps from every wall of the box
public record BuildVolume(double width, double depth, double height, double margin, Provenance provenance) {
    public BuildVolume {
        if (!(width > 2 * margin && depth > 2 * margin && height > 2 * margin && margin >= 0)) {
            throw new IllegalArgumentException("a build volume needs room inside its margin");
        }
    }
}
