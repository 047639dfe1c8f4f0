package org.pasvorm.geometry.template.fit;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.template.Opening;

/// Every hole and slot keeps material between itself and the rim: under 3 mm (or through the rim) is an error, under
/// 4 mm a caution. Both are for an adult hand and shrink with a smaller one.
final class OpeningNearRimRule implements FitRule {
    private static final double ERROR = 3;
    private static final double CAUTION = 4;

    @Override
    public String key() {
        return "opening-near-rim";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        double scale = Math.min(1, fit.limb().measures().handScale());
        List<Finding> findings = new ArrayList<>();
        for (Opening opening : fit.design().openings()) {
            progress.check();
            double bridge = opening.outline().stream()
                    .mapToDouble(fit.design()::distanceToRim)
                    .min()
                    .orElseThrow();
            if (bridge < CAUTION * scale) {
                boolean bad = bridge < ERROR * scale;
                String message = opening.name() + " leaves too little material to the rim";
                findings.add(new Finding(
                        key(),
                        bad ? Severity.ERROR : Severity.CAUTION,
                        message,
                        bridge,
                        (bad ? ERROR : CAUTION) * scale,
                        Unit.MILLIMETRE,
                        List.of(opening.centre())));
            }
        }
        return findings;
    }
}
