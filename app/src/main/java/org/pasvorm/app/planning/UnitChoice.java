package org.pasvorm.app.planning;

import java.util.List;
import java.util.Optional;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.UnitGuess;

/// The unit of a scan and how it is known: given by a person, declared by the file, or the only one that anatomy
/// allows.
///
/// @param origin `given`, `declared` or `anatomy`
record UnitChoice(LengthUnit unit, String origin, List<Finding> findings) {

    /// @param scan in file units, cut free
    /// @throws InputRefused when nobody says the unit and anatomy cannot tell
    static UnitChoice of(
            MarkedSoup scan, Optional<LengthUnit> declared, Optional<LengthUnit> given, String label, Progress progress)
            throws InputRefused {
        if (given.isPresent()) {
            requirePlausible(given.get(), scan, label, progress);
            return given(given.get(), declared);
        }
        UnitGuess guess = guess(declared, scan, label, progress);
        if (guess.unit().isEmpty()) {
            throw new InputRefused(label + ": " + guess.explanation());
        }
        List<Finding> told = guess.declared() ? List.of() : List.of(Finding.info("scan-unit", guess.explanation()));
        return new UnitChoice(guess.unit().get(), guess.declared() ? "declared" : "anatomy", told);
    }

    /// Refuses a unit in which the scan would be no limb, when anatomy leaves only another one.
    private static void requirePlausible(LengthUnit unit, MarkedSoup scan, String label, Progress progress)
            throws InputRefused {
        UnitGuess guess = guess(Optional.empty(), scan, label, progress);
        if (guess.unit().isPresent() && guess.unit().get() != unit) {
            throw new InputRefused(label + ": " + unit.label() + " cannot be the unit: " + guess.explanation());
        }
    }

    private static UnitGuess guess(Optional<LengthUnit> declared, MarkedSoup scan, String label, Progress progress)
            throws InputRefused {
        if (scan.soup().triangleCount() == 0) {
            throw new InputRefused(label + ": nothing is left of the scan");
        }
        try {
            return UnitGuess.of(declared, scan, progress);
        } catch (IllegalArgumentException e) {
            throw new InputRefused(label + ": " + e.getMessage());
        }
    }

    private static UnitChoice given(LengthUnit unit, Optional<LengthUnit> declared) {
        boolean differs = declared.isPresent() && declared.get() != unit;
        List<Finding> told = differs
                ? List.of(Finding.caution(
                        "scan-unit",
                        "the file declares " + declared.get().label() + ", " + unit.label() + " was given and is used"))
                : List.of();
        return new UnitChoice(unit, "given", told);
    }
}
