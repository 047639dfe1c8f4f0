package org.pasvorm.geometry.template.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.WristAngles;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;

/// The wrist was scanned as it is to be held: an angle more than 5° from the prescription is an error, since the part
/// holds the wrist as it was scanned.
final class WristAngleRule implements FitRule {
    private static final double LIMIT_DEGREES = 5;

    @Override
    public String key() {
        return "wrist-angle";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        WristAngles scanned = fit.limb().measures().wrist();
        List<Finding> findings = new ArrayList<>();
        compare(findings, "extension", scanned.extensionDegrees(), fit.order().extensionDegrees());
        compare(
                findings,
                "radial deviation",
                scanned.radialDeviationDegrees(),
                fit.order().deviationDegrees());
        return findings;
    }

    private void compare(List<Finding> findings, String angle, double scanned, double prescribed) {
        double off = Math.abs(scanned - prescribed);
        if (!(off <= LIMIT_DEGREES)) {
            String message = String.format(
                    Locale.ROOT,
                    "Wrist %s was scanned at %.0f deg but %.0f deg is prescribed: scan again in the prescribed position"
                            + " or change the prescription",
                    angle,
                    scanned,
                    prescribed);
            findings.add(new Finding(key(), Severity.ERROR, message, off, LIMIT_DEGREES, Unit.DEGREE, List.of()));
        }
    }
}
