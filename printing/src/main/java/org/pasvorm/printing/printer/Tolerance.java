package org.pasvorm.printing.printer;

/// What a printed length may differ from its nominal size: `base` up to `freeLength`, then a share of the rest more.
///
/// @param base in mm
/// @param sharePercent of what exceeds `freeLength`
/// @param freeLength in mm
public record Tolerance(double base, double sharePercent, double freeLength, Provenance provenance) {
    /// Plus or minus, in mm, for a nominal length.
    public double of(double nominal) {
        return base + sharePercent / 100 * Math.max(0, nominal - freeLength);
    }
}
