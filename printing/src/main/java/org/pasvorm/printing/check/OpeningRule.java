package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.Limit;
import org.pasvorm.printing.printer.LimitKey;
import org.pasvorm.printing.printer.PrintProfile;

/// Holes and slots are wide enough for the process, really open in the mesh, and leave enough material between them.
public final class OpeningRule implements PrintRule {
    /// How far along its axis an opening must be free, outwards and inwards from its middle.
    private static final double OUT = 10;

    private static final double IN = 3;

    @Override
    public String key() {
        return "opening-size";
    }

    @Override
    public List<Finding> check(Part part, PrintProfile profile, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        List<PartOpening> openings = part.openings();
        for (int i = 0; i < openings.size(); i++) {
            progress.check();
            PartOpening opening = openings.get(i);
            width(opening, profile).ifPresent(findings::add);
            blocked(part, opening).ifPresent(findings::add);
            ligament(openings, i, profile).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> width(PartOpening opening, PrintProfile profile) {
        Limit limit = profile.limit(opening.isSlot() ? LimitKey.SLOT_WIDTH : LimitKey.HOLE_DIAMETER);
        String what = (opening.isSlot() ? "Slot '" : "Hole '") + opening.name() + "'";
        return judged(
                what + " is ",
                opening.width(),
                " mm wide",
                limit,
                opening.frame().origin());
    }

    private Optional<Finding> judged(String before, double measured, String after, Limit limit, Vec3 place) {
        boolean fails = measured < limit.hard();
        if (!fails && measured >= limit.advise()) {
            return Optional.empty();
        }
        double bound = fails ? limit.hard() : limit.advise();
        String size = String.format(Locale.ROOT, "%.2f", measured);
        String rule = String.format(
                Locale.ROOT,
                "; %s is %.2f mm (%s)",
                fails ? "the least that prints" : "advised",
                bound,
                limit.provenance().text());
        String message = before + size + after + rule;
        Severity severity = fails ? Severity.ERROR : Severity.CAUTION;
        return Optional.of(new Finding(key(), severity, message, measured, bound, Unit.MILLIMETRE, List.of(place)));
    }

    private Optional<Finding> blocked(Part part, PartOpening opening) {
        UnitVec3 axis = opening.frame().zAxis();
        Vec3 start = opening.frame().origin().plus(-IN, axis.vector());
        return part.index()
                .ray(start, axis, IN + OUT)
                .map(hit -> new Finding(
                        key(),
                        Severity.ERROR,
                        "Opening '" + opening.name() + "' is not open",
                        Double.NaN,
                        Double.NaN,
                        Unit.NONE,
                        List.of(hit.point())));
    }

    /// The narrowest piece between this opening and a later one.
    private Optional<Finding> ligament(List<PartOpening> openings, int i, PrintProfile profile) {
        PartOpening a = openings.get(i);
        double least = Double.POSITIVE_INFINITY;
        PartOpening nearest = a;
        for (PartOpening b : openings.subList(i + 1, openings.size())) {
            double gap = Segments.distance(a.end(-1), a.end(1), b.end(-1), b.end(1)) - (a.width() + b.width()) / 2;
            if (gap < least) {
                least = gap;
                nearest = b;
            }
        }
        if (nearest == a) {
            return Optional.empty();
        }
        Vec3 place = a.frame().origin().lerp(nearest.frame().origin(), 0.5);
        String between = "Between '" + a.name() + "' and '" + nearest.name() + "' ";
        return judged(between, least, " mm are left", profile.limit(LimitKey.LIGAMENT), place);
    }
}
