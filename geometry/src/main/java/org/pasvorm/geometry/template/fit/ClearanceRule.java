package org.pasvorm.geometry.template.fit;

import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.template.SkinDistances;

/// No part of the device lies in the limb, but for the build-up that supports the palmar arch and is at most 3 mm deep:
/// deeper than 0.5 mm is a caution, deeper than 3.2 mm an error.
final class ClearanceRule implements FitRule {
    private static final double CAUTION = -0.5;
    private static final double ERROR = -3.2;

    @Override
    public String key() {
        return "clearance";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        return fit.skinDistances().stream()
                .min(Comparator.comparingDouble(SkinDistances.Sample::distance))
                .filter(deepest -> deepest.distance() < CAUTION)
                .map(this::finding)
                .stream()
                .toList();
    }

    private Finding finding(SkinDistances.Sample deepest) {
        boolean bad = deepest.distance() < ERROR;
        return new Finding(
                key(),
                bad ? Severity.ERROR : Severity.CAUTION,
                bad
                        ? "The part presses into the limb"
                        : "The part presses lightly into soft tissue, as a build-up does",
                deepest.distance(),
                bad ? ERROR : CAUTION,
                Unit.MILLIMETRE,
                List.of(deepest.place()));
    }
}
