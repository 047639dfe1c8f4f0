package org.pasvorm.printing.printer;

/// A number with its unit and where it comes from.
public record Quantity(double value, String unit, Provenance provenance) {}
