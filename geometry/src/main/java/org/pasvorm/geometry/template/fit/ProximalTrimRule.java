package org.pasvorm.geometry.template.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.LimbMeasures;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.vector.Vec3;

/// The proximal rim lies on skin that was scanned, at least 15 mm from the end of the scan, and at least 40 mm off the
/// elbow crease. The elbow is not in most scans: its place is the forearm length from tape or, unsurely, from the hand.
final class ProximalTrimRule implements FitRule {
    private static final double SKIN_BEYOND = 15;
    private static final double OFF_ELBOW = 40;

    @Override
    public String key() {
        return "proximal-trim";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        Optional<Vec3> lowest = fit.design().trimLines().stream()
                .flatMap(t -> t.points().stream())
                .min(Comparator.comparingDouble(p -> fit.limb().centreLine().stationOf(p)));
        List<Finding> findings = new ArrayList<>();
        lowest.ifPresent(p -> {
            LimbMeasures measures = fit.limb().measures();
            double reach = -fit.limb().centreLine().stationOf(p);
            double forearm = fit.order().forearmLength().orElse(measures.forearmLength());
            judge(
                    findings,
                    measures.skinLength() - reach,
                    SKIN_BEYOND,
                    "too little scanned skin beyond the proximal rim",
                    p);
            judge(findings, forearm - reach, OFF_ELBOW, "the proximal rim is close to the elbow crease", p);
        });
        return findings;
    }

    private void judge(List<Finding> findings, double free, double limit, String message, Vec3 place) {
        if (free < limit) {
            Severity severity = free < limit / 2 ? Severity.ERROR : Severity.CAUTION;
            findings.add(new Finding(key(), severity, message, free, limit, Unit.MILLIMETRE, List.of(place)));
        }
    }
}
