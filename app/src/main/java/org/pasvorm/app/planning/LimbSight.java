package org.pasvorm.app.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.limb.LandmarkReport;
import org.pasvorm.geometry.limb.LandmarkResult;
import org.pasvorm.geometry.limb.LimbMeasures;
import org.pasvorm.geometry.limb.SideReading;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairFailure;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairOutcome;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.repair.ScanThinning;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.template.Templates;

/// What a scan shows of a forearm with hand before anybody said what it should be: read as planning reads it, but
/// without given landmarks, without a side asked for and, where the scan is very fine, on a coarser one. A scan that
/// is no such limb is an answer, not an error.
public sealed interface LimbSight {
    /// A scan with many more triangles is made coarser first: for an answer to a millimetre these are enough.
    int ENOUGH_TRIANGLES = 120_000;

    /// A forearm with hand.
    ///
    /// @param side left or right as seen from the shape, with the cues behind it
    /// @param handLength in mm
    /// @param handLengthMeasured false where the length is estimated from the palm
    /// @param skinLength of the scanned forearm, from the wrist, in mm
    /// @param forearmLength from wrist to elbow, estimated from the hand length, in mm
    /// @param needed for each template the forearm that its default parameters need, from the wrist, in mm
    record Seen(
            SideReading side,
            double handLength,
            boolean handLengthMeasured,
            double skinLength,
            double forearmLength,
            Map<String, Double> needed)
            implements LimbSight {
        public Seen {
            needed = new LinkedHashMap<>(needed);
        }
    }

    /// @param reason why no forearm with hand was found, one sentence
    record Unseen(String reason) implements LimbSight {}

    /// Looks for a limb.
    ///
    /// @param scan in file units, cut free
    /// @param unit of the file, empty when nobody knows it
    static LimbSight of(MarkedSoup scan, Optional<LengthUnit> unit, Progress progress) {
        if (unit.isEmpty()) {
            return new Unseen("the unit is not known; state --unit");
        }
        MarkedSoup millimetres = scan.scaled(unit.get().inMillimetres());
        progress.report(0, "look for a limb");
        MarkedSoup thin = ScanThinning.thin(millimetres, ENOUGH_TRIANGLES, progress.range(0, 0.1));
        RepairOutcome quick = MeshRepair.repair(thin, RepairOptions.DEFAULT, progress.range(0.1, 0.4));
        if (quick instanceof RepairFailure && thin != millimetres) {
            quick = MeshRepair.repair(millimetres, RepairOptions.DEFAULT, progress.range(0.1, 0.4));
        }
        return switch (quick) {
            case RepairFailure f -> new Unseen(f.message());
            case RepairResult repaired -> of(repaired, progress.range(0.4, 1));
        };
    }

    private static LimbSight of(RepairResult repaired, Progress progress) {
        LimbSearch search = LimbSearch.quick(repaired, ENOUGH_TRIANGLES, progress);
        return switch (search.result()) {
            case LandmarkResult.Refused r -> new Unseen(r.message());
            case LandmarkResult.Found f -> seen(f.report());
        };
    }

    private static Seen seen(LandmarkReport report) {
        double forearm = report.handLength() * LimbMeasures.FOREARM_TO_HAND;
        Map<String, Double> needed = new LinkedHashMap<>();
        for (Template template : Templates.ALL) {
            needed.put(template.id(), template.skinNeeded(forearm));
        }
        return new Seen(
                report.side(), report.handLength(), report.handLengthMeasured(), report.skinLength(), forearm, needed);
    }
}
