package org.pasvorm.printing.printer;

import org.pasvorm.geometry.parameter.ParameterException;

/// A printer with a material it takes.
public record PrintProfile(Printer printer, Material material) {
    public PrintProfile {
        if (!printer.materials().contains(material.id()) || printer.process() != material.process()) {
            throw new IllegalArgumentException(printer.id() + " does not print " + material.id());
        }
    }

    /// @throws ParameterException when an id is unknown or the printer does not take the material; names what would do
    public static PrintProfile of(String printerId, String materialId) throws ParameterException {
        Printer printer = Printers.byId(printerId);
        Material material = Materials.byId(materialId);
        if (!printer.materials().contains(material.id())) {
            throw new ParameterException(
                    "material",
                    "printer '" + printer.id() + "' does not print '" + material.id() + "'; it prints "
                            + String.join(", ", printer.materials()));
        }
        return new PrintProfile(printer, material);
    }

    /// The printer's first material.
    ///
    /// @throws ParameterException when the id is unknown
    public static PrintProfile of(String printerId) throws ParameterException {
        return of(printerId, Printers.byId(printerId).materials().getFirst());
    }

    public Limit limit(LimitKey key) {
        return material.limit(key);
    }
}
