package org.pasvorm.geometry.template.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.Landmark;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.vector.Vec3;

/// No rim, slot or hole presses on bone: within 10 mm (adult, by hand width) of a bony point is a caution, within half
/// of that an error.
final class BonyPointRule implements FitRule {
    private static final double ADULT_DISTANCE = 10;
    private static final List<LandmarkId> POINTS = List.of(
            LandmarkId.ULNAR_HEAD,
            LandmarkId.RADIAL_STYLOID,
            LandmarkId.PISIFORM,
            LandmarkId.CMC_1,
            LandmarkId.MCP_2,
            LandmarkId.MCP_3,
            LandmarkId.MCP_4,
            LandmarkId.MCP_5);

    @Override
    public String key() {
        return "bony-point";
    }

    @Override
    public List<Finding> check(FitCase fit, Progress progress) {
        double limit = ADULT_DISTANCE * fit.limb().measures().handScale();
        List<Finding> findings = new ArrayList<>();
        for (LandmarkId id : POINTS) {
            fit.limb()
                    .landmarks()
                    .find(id)
                    .flatMap(mark -> near(fit, mark, limit))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> near(FitCase fit, Landmark mark, double limit) {
        Stream<Vec3> rims = fit.design().trimLines().stream().flatMap(t -> t.points().stream());
        Stream<Vec3> openings =
                fit.design().openings().stream().map(Opening::outline).flatMap(List::stream);
        return Stream.concat(rims, openings)
                .min(Comparator.comparingDouble(p -> p.distance(mark.position())))
                .filter(p -> p.distance(mark.position()) < limit)
                .map(p -> finding(mark, p, limit));
    }

    private Finding finding(Landmark mark, Vec3 nearest, double limit) {
        double distance = nearest.distance(mark.position());
        boolean bad = distance < limit / 2;
        return new Finding(
                key(),
                bad ? Severity.ERROR : Severity.CAUTION,
                "A rim or opening is close to the " + mark.id().label(),
                distance,
                bad ? limit / 2 : limit,
                Unit.MILLIMETRE,
                List.of(nearest));
    }
}
