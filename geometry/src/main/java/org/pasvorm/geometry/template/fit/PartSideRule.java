package org.pasvorm.geometry.template.fit;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.template.SkinDistances;

/// Is it the part for this side? Where more than 2 % of the part lies in the limb and its mirror image lies in it less
/// than half as much, the part was made for the other side.
final class PartSideRule implements FitRule {
    private static final double INSIDE = -0.5;
    private static final double LIMIT_PERCENT = 2;

    @Override
    public String key() {
        return "side";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        double here = percentInside(fit.skinDistances());
        if (here <= LIMIT_PERCENT || mirroredInside(fit, progress) >= here / 2) {
            return List.of();
        }
        String message = "The mirror image of the part fits this limb and the part does not: it is for the other side";
        return List.of(new Finding(key(), Severity.ERROR, message, here, LIMIT_PERCENT, Unit.PERCENT, List.of()));
    }

    private static double mirroredInside(FitCase fit, Progress progress) {
        return percentInside(SkinDistances.of(fit.part().mirroredX(), fit.limb().skin(), progress));
    }

    private static double percentInside(List<SkinDistances.Sample> samples) {
        long inside = samples.stream().filter(s -> s.distance() < INSIDE).count();
        return 100.0 * inside / samples.size();
    }
}
