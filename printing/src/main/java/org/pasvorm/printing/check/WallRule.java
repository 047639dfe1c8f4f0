package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.Limit;
import org.pasvorm.printing.printer.LimitKey;
import org.pasvorm.printing.printer.PrintProfile;

/// Walls are thick enough to print and to carry load. Regions too small to matter (2 mm² for
/// what does not print, 12 mm² for what is only weak) are not reported; on analytic shells of 3 and
/// 4 mm the measure is right to 0.05 mm and no sound wall is reported.
public final class WallRule implements PrintRule {
    private static final double CELL = 0.6;
    private static final double LEAST_AREA = 2;

    /// Both sides of a spot as wide as a wall is thick: what is smaller decides nothing about load.
    private static final double LEAST_LOADED_AREA = 12;

    private static final double ROUNDING = 0.02;

    @Override
    public String key() {
        return "wall-thickness";
    }

    @Override
    public List<Finding> check(Part part, PrintProfile profile, Progress progress) {
        Limit wall = profile.limit(LimitKey.WALL);
        Limit load = profile.limit(LimitKey.LOAD_BEARING_WALL);
        double fails = Math.max(wall.hard(), load.hard());
        double doubtful = Math.max(wall.advise(), load.advise());
        Thickness thickness = Thickness.measure(part.mesh(), part.index(), CELL, Math.max(6, 2 * doubtful), progress);
        progress.check();
        double[] values = thickness.values();
        List<Finding> findings = new ArrayList<>();
        Limit hard = wall.hard() >= load.hard() ? wall : load;
        report(
                ThinPlaces.find(
                        thickness,
                        LEAST_AREA,
                        i -> values[i] < fails - ROUNDING
                                && !isLetter(part, thickness.places()[i])),
                Severity.ERROR,
                "is too thin to print",
                fails,
                hard,
                findings);
        Limit soft = wall.advise() >= load.advise() ? wall : load;
        report(
                ThinPlaces.find(
                        thickness,
                        LEAST_LOADED_AREA,
                        i -> values[i] >= fails - ROUNDING
                                && values[i] < doubtful - ROUNDING
                                && !isLetter(part, thickness.places()[i])),
                Severity.CAUTION,
                "is thin",
                doubtful,
                soft,
                findings);
        findings.add(summary(thickness));
        return findings;
    }

    /// Letters are no walls: a stroke is as wide as it is, and its corners are sharp.
    private static boolean isLetter(Part part, Vec3 place) {
        return part.textZones().stream().anyMatch(z -> z.contains(place));
    }

    private void report(
            List<ThinPlaces.Region> regions,
            Severity severity,
            String what,
            double bound,
            Limit limit,
            List<Finding> findings) {
        if (regions.isEmpty()) {
            return;
        }
        double area = regions.stream().mapToDouble(ThinPlaces.Region::area).sum();
        String message = String.format(
                Locale.ROOT,
                "The wall %s in %d place%s (%.0f mm2): %.2f mm, limit %.2f mm (%s)",
                what,
                regions.size(),
                regions.size() == 1 ? "" : "s",
                area,
                regions.getFirst().thinnest(),
                bound,
                limit.provenance().text());
        findings.add(new Finding(
                key(),
                severity,
                message,
                regions.getFirst().thinnest(),
                bound,
                Unit.MILLIMETRE,
                regions.stream().map(ThinPlaces.Region::place).limit(20).toList()));
    }

    private Finding summary(Thickness thickness) {
        double low = thickness.quantile(0.01);
        double middle = thickness.quantile(0.5);
        String message = Double.isInfinite(middle)
                ? String.format(Locale.ROOT, "Most of the wall is %.1f mm or more", thickness.most())
                : String.format(
                        Locale.ROOT, "The wall measures %.2f mm in the middle, 1 %% of it under %.2f mm", middle, low);
        return new Finding(key(), Severity.INFO, message, middle, Double.NaN, Unit.MILLIMETRE, List.of());
    }
}
