package org.pasvorm.app.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.LandmarkReport;
import org.pasvorm.geometry.limb.LandmarkResult;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.SkinRefinement;
import org.pasvorm.geometry.vector.Vec3;

/// A limb found in a scan, and what is to be said about finding it.
///
/// @param findings the limb's own and those of the side
public record LimbReading(Limb limb, LandmarkReport report, List<Finding> findings) {
    public LimbReading {
        findings = List.copyOf(findings);
    }

    /// @param picked landmarks in the coordinates of the scan file
    /// @param sideConfirmed whether a person vouches for the side where the shape cannot tell
    /// @throws InputRefused when no limb is found, naming what would help
    public static LimbReading of(
            Scan scan, Map<LandmarkId, Vec3> picked, Side side, boolean sideConfirmed, Progress progress)
            throws InputRefused {
        LimbSearch search = LimbSearch.of(scan.repaired(), millimetres(picked, scan), side, progress.range(0, 0.7));
        return switch (search.result()) {
            case LandmarkResult.Refused r -> throw new InputRefused(scan.label() + ": " + r.message() + needed(r));
            case LandmarkResult.Found f -> {
                Limb limb = Limb.of(search.request(), f.report(), progress.range(0.7, 1));
                List<Finding> findings = new ArrayList<>(f.report().side().compare(side, sideConfirmed));
                findings.addAll(limb.findings());
                coarse(search.fine()).ifPresent(findings::add);
                yield new LimbReading(limb, f.report(), findings);
            }
        };
    }

    /// Tells that the skin had to be made finer, as a part made on it is only as true as the scan.
    private static Optional<Finding> coarse(SkinRefinement.Refined fine) {
        if (fine.levels() == 0) {
            return Optional.empty();
        }
        String message = String.format(
                Locale.ROOT,
                "The scan is coarse: every triangle was split into %d and smoothed, its corners moved by at most %.2f mm;"
                        + " between them the skin is a guess",
                1 << (2 * fine.levels()),
                fine.largestShift());
        return Optional.of(Finding.caution("coarse-scan", message));
    }

    private static Map<LandmarkId, Vec3> millimetres(Map<LandmarkId, Vec3> picked, Scan scan) {
        Map<LandmarkId, Vec3> scaled = new LinkedHashMap<>();
        picked.forEach((id, p) -> scaled.put(id, p.times(scan.unit().inMillimetres())));
        return scaled;
    }

    private static String needed(LandmarkResult.Refused refused) {
        if (refused.needed().isEmpty()) {
            return "";
        }
        String names = refused.needed().stream().map(LandmarkId::key).collect(Collectors.joining(", "));
        return "; give --landmarks with " + names;
    }
}
