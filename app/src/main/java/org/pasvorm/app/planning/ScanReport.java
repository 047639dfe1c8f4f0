package org.pasvorm.app.planning;

import java.util.List;
import java.util.Optional;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.io.LoadedScan;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.ScanInspection;

/// What a scan file holds, before anything is repaired.
///
/// @param label the file's name
/// @param format a few words
/// @param given the unit that a person stated
/// @param notes what reading had to say
/// @param inspection places and sizes in file units
/// @param limb what it shows of a forearm with hand
public record ScanReport(
        String label,
        String format,
        Optional<LengthUnit> given,
        List<String> notes,
        ScanInspection inspection,
        LimbSight limb) {
    public ScanReport {
        notes = List.copyOf(notes);
    }

    /// Looks at a scan without changing it.
    ///
    /// @throws InputRefused when the file cannot be read or holds no surface
    /// @throws WrongUse when the choice does not fit the scan
    public static ScanReport of(ScanSource source, ScanChoice choice, Progress progress) throws InputRefused, WrongUse {
        LoadedScan loaded = ScanGate.load(source, progress.range(0, 0.4));
        MarkedSoup kept = ScanGate.crop(loaded, choice, progress.range(0.4, 0.5));
        try {
            Optional<LengthUnit> stated = choice.unit().or(loaded::declaredUnit);
            ScanInspection inspection = ScanInspection.inspect(kept, stated, progress.range(0.5, 0.7));
            Optional<LengthUnit> unit = choice.unit().or(() -> inspection.unit().unit());
            LimbSight limb = LimbSight.of(kept, unit, progress.range(0.7, 1));
            return new ScanReport(source.label(), loaded.format(), choice.unit(), loaded.notes(), inspection, limb);
        } catch (IllegalArgumentException e) {
            throw new InputRefused(source.label() + ": " + e.getMessage());
        }
    }

    /// The unit given, declared or shown by the anatomy; empty when it must be asked for.
    public Optional<LengthUnit> unit() {
        return given.or(() -> inspection.unit().unit());
    }

    /// One sentence: the unit and why, or what to choose from.
    public String unitExplanation() {
        return given.isPresent() ? "as given" : inspection.unit().explanation();
    }

    /// How the unit is known: `given`, `declared`, `anatomy` or `unknown`.
    public String unitOrigin() {
        if (given.isPresent()) {
            return "given";
        }
        if (inspection.unit().declared()) {
            return "declared";
        }
        return inspection.unit().unit().isPresent() ? "anatomy" : "unknown";
    }
}
