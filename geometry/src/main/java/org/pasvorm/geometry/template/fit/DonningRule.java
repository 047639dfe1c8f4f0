package org.pasvorm.geometry.template.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.CentreLine;
import org.pasvorm.geometry.limb.CentrePoint;
import org.pasvorm.geometry.limb.Slicer;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.vector.Plane;

/// Can the part be put on? In sections 10 mm apart, at right angles to the limb's centre line, the opening is held
/// against the width of the limb that has to pass it. What is missing, less 1.5 mm of soft tissue on each side, has
/// to come from spreading the part. Strain over 1 % or a closed section is an error; a spreading force over 30 N is a
/// caution (an error for wraps over 220°).
///
/// Each section is judged by itself: hand and forearm are put in one after the other, not by one straight push. A flat
/// section (the hand, wider than 1.8 times its thickness) is put in by hooking one border under the part first, so that
/// only the smaller overhang counts, on both sides; a round one is pressed straight through. The thumb does not count.
final class DonningRule implements FitRule {
    private static final double STEP = 10;
    private static final double SOFT_TISSUE = 1.5;
    private static final double MOST_STRAIN = 0.01;
    private static final double MOST_FORCE = 30;
    private static final double WIDE_WRAP_DEGREES = 220;

    @Override
    public String key() {
        return "donning";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        List<DonningSection> sections = sections(fit, progress);
        List<Finding> findings = new ArrayList<>();
        sections.stream().filter(DonningSection::closed).findFirst().ifPresent(s -> findings.add(closed(s)));
        List<DonningSection> open = sections.stream().filter(s -> !s.closed()).toList();
        double wall = fit.design().shell().wall();
        open.stream()
                .max(Comparator.comparingDouble(s -> strain(s, wall)))
                .ifPresent(s -> strained(s, wall).ifPresent(findings::add));
        forced(open, wall, fit.modulus()).ifPresent(findings::add);
        return findings;
    }

    private static List<DonningSection> sections(FitCase fit, Progress progress) {
        Slicer part = new Slicer(fit.part());
        Slicer limb = fit.limb().skin().slicer();
        CentreLine line = fit.limb().centreLine();
        List<DonningSection> sections = new ArrayList<>();
        for (double station = fit.part().bounds().min().z(); station < line.lastStation(); station += STEP) {
            progress.check();
            CentrePoint c = line.at(station);
            Plane plane = Plane.through(c.point(), c.distal());
            DonningSection.of(part.cut(plane), limb.cut(plane), fit.limb().thumbPlane())
                    .ifPresent(sections::add);
        }
        return sections;
    }

    private Finding closed(DonningSection s) {
        return new Finding(
                key(),
                Severity.ERROR,
                "The part is closed round the limb: it cannot be put on",
                s.opening(),
                s.limbWidth(),
                Unit.MILLIMETRE,
                List.of(s.centre()));
    }

    private static double spread(DonningSection s) {
        return Math.max(0, s.overhang() - 2 * SOFT_TISSUE);
    }

    private static double strain(DonningSection s, double wall) {
        return s.arc(wall).strain(spread(s));
    }

    private Optional<Finding> strained(DonningSection s, double wall) {
        double strain = strain(s, wall);
        if (strain <= MOST_STRAIN) {
            return Optional.empty();
        }
        String message = String.format(
                Locale.ROOT,
                "To let the limb pass, the opening of %.0f mm must be spread by %.0f mm: the material is strained too much",
                s.opening(),
                spread(s));
        return Optional.of(new Finding(
                key(), Severity.ERROR, message, 100 * strain, 100 * MOST_STRAIN, Unit.PERCENT, List.of(s.centre())));
    }

    private Optional<Finding> forced(List<DonningSection> sections, double wall, double modulus) {
        double force = sections.stream()
                .mapToDouble(s -> s.arc(wall).force(spread(s), STEP, modulus))
                .sum();
        if (force <= MOST_FORCE) {
            return Optional.empty();
        }
        boolean wide = sections.stream().anyMatch(s -> s.wrapDegrees() > WIDE_WRAP_DEGREES && spread(s) > 0);
        return Optional.of(new Finding(
                key(),
                wide ? Severity.ERROR : Severity.CAUTION,
                "Spreading the part over the limb takes much force",
                force,
                MOST_FORCE,
                Unit.NEWTON,
                List.of()));
    }
}
