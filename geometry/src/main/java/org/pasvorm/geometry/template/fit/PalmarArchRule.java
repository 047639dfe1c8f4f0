package org.pasvorm.geometry.template.fit;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.Fact;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;

/// The shell supports the palmar arch: where it is under 3 mm deep, scan and build-up together, that is a caution.
public final class PalmarArchRule implements FitRule {
    /// Key of the fact that tells the supported depth.
    public static final String FACT = "supported-arch-depth";

    private static final double CAUTION = 3;

    @Override
    public String key() {
        return "palmar-arch";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        return fit.design().facts().stream()
                .filter(f -> f.key().equals(FACT) && f.value() < CAUTION)
                .map(Fact::value)
                .map(depth -> new Finding(
                        key(),
                        Severity.CAUTION,
                        "The palm is hardly arched: the shell gives little support",
                        depth,
                        CAUTION,
                        Unit.MILLIMETRE,
                        List.of()))
                .toList();
    }
}
