package org.pasvorm.geometry.template.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Landmarks;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.vector.Vec3;

/// The fingers can bend: in the palm the rim stays proximal of the line from the radial to the ulnar end of the palmar
/// creases. On or beyond the creases is an error, under 2 mm a caution.
final class DistalTrimRule implements FitRule {
    private static final double CAUTION = 2;

    @Override
    public String key() {
        return "distal-trim";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        Landmarks marks = fit.limb().landmarks();
        if (!marks.has(LandmarkId.PALMAR_CREASE_RADIAL) || !marks.has(LandmarkId.PALMAR_CREASE_ULNAR)) {
            return List.of();
        }
        Vec3 radial = marks.at(LandmarkId.PALMAR_CREASE_RADIAL);
        Vec3 ulnar = marks.at(LandmarkId.PALMAR_CREASE_ULNAR);
        List<Finding> findings = new ArrayList<>();
        fit.design().trimLines().stream()
                .flatMap(t -> t.points().stream())
                .filter(p -> inPalm(fit, p, radial, ulnar))
                .min(Comparator.comparingDouble(p -> free(p, radial, ulnar)))
                .filter(p -> free(p, radial, ulnar) < CAUTION)
                .ifPresent(p -> findings.add(finding(p, free(p, radial, ulnar))));
        return findings;
    }

    /// Volar of the line between the creases' ends, or not more than 8 mm dorsal of it, and between those ends, but for
    /// the last tenth at the radial border, where no finger bends over the rim.
    private static boolean inPalm(FitCase fit, Vec3 p, Vec3 radial, Vec3 ulnar) {
        Vec3 across = radial.minus(ulnar);
        double share = p.minus(ulnar).dot(across) / across.lengthSquared();
        Vec3 onLine = ulnar.plus(share, across);
        var dorsal = fit.limb().centreLine().at(onLine.z()).dorsal();
        return share >= 0 && share <= 0.9 && dorsal.dot(p.minus(onLine)) < 8;
    }

    /// How far `p` lies proximal of the crease line.
    private static double free(Vec3 p, Vec3 radial, Vec3 ulnar) {
        Vec3 across = radial.minus(ulnar);
        double share = p.minus(ulnar).dot(across) / across.lengthSquared();
        Vec3 off = ulnar.plus(share, across).minus(p);
        return off.z() >= 0 ? off.length() : -off.length();
    }

    private Finding finding(Vec3 place, double free) {
        boolean bad = free <= 0;
        return new Finding(
                key(),
                bad ? Severity.ERROR : Severity.CAUTION,
                bad
                        ? "The distal rim crosses the palmar creases: the fingers cannot bend"
                        : "The distal rim is close to the palmar creases",
                free,
                bad ? 0 : CAUTION,
                Unit.MILLIMETRE,
                List.of(place));
    }
}
