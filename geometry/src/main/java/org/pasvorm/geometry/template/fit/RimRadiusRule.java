package org.pasvorm.geometry.template.fit;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;

/// A rim that touches skin is round: radius under 0.5 mm is an error, under 1.0 mm a caution.
final class RimRadiusRule implements FitRule {
    private static final double ERROR = 0.5;
    private static final double CAUTION = 1.0;

    @Override
    public String key() {
        return "rim-radius";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        double radius = fit.design().shell().rimRadius();
        if (radius >= CAUTION) {
            return List.of();
        }
        Severity severity = radius < ERROR ? Severity.ERROR : Severity.CAUTION;
        double limit = radius < ERROR ? ERROR : CAUTION;
        return List.of(new Finding(
                key(), severity, "The rim is sharp against the skin", radius, limit, Unit.MILLIMETRE, List.of()));
    }
}
