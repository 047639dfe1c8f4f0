package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Finds landmarks, axes and side of a forearm with hand in any pose.
///
/// Refuses bodies that are no forearm with hand, with the reason; and limbs on which a required landmark cannot be
/// found with at least [Landmark#LEAST_CONFIDENCE], naming the landmarks that a person should give.
public final class LandmarkFinder {
    private LandmarkFinder() {}

    /// Same input, same answer; a turned input gives the turned answer, to rounding. A skin of more than 200,000
    /// triangles is looked at on a coarse copy and gives the turned answer to about a millimetre.
    public static LandmarkResult find(LandmarkRequest request, Progress progress) {
        Optional<LandmarkRequest> coarse = CoarseLook.of(request, progress.range(0, 0.2));
        if (coarse.isPresent()
                && search(coarse.get(), progress.range(0.2, 0.9))
                        instanceof LandmarkResult.Found(LandmarkReport seen)) {
            Landmarks marks = CoarseLook.onto(request.skin(), seen.landmarks(), progress.range(0.9, 1));
            return new LandmarkResult.Found(seen.with(marks));
        }
        return search(request, progress.range(coarse.isPresent() ? 0.9 : 0, 1));
    }

    private static LandmarkResult search(LandmarkRequest request, Progress progress) {
        try {
            Detection detection = request.given().isEmpty()
                    ? Detector.detect(request, progress)
                    : GivenLandmarks.detect(request, progress);
            Plausibility.check(request.skin(), detection);
            return report(request, detection, progress);
        } catch (NotALimb e) {
            return e.refusal();
        }
    }

    private static LandmarkResult report(LandmarkRequest request, Detection d, Progress progress) {
        SideReading side = side(d);
        HandFrame hand = turned(request, d, side);
        progress.report(0.8, "landmarks");
        Skin skin = Skin.of(request.skin(), progress);
        Vec3 proximal = d.forearm().at(-d.skinLength());
        Landmarks marks = LandmarkPlacer.place(skin, hand, d.forearm(), d.wristConfidence(), proximal);
        if (d.hand().isPresent()) {
            marks = LandmarkPlacer.withDigits(
                    marks, skin, hand, d.forearm(), d.hand().get());
        }
        for (var given : request.given().entrySet()) {
            marks = marks.with(Landmark.given(given.getKey(), given.getValue()));
        }
        List<LandmarkId> weak = weak(marks);
        List<LandmarkId> needed = weak.stream().filter(LandmarkId::required).toList();
        if (!needed.isEmpty()) {
            String names =
                    String.join(", ", needed.stream().map(LandmarkId::key).toList());
            return new LandmarkResult.Refused(
                    "landmarks-needed",
                    "these landmarks cannot be found on the scan and must be given: " + names,
                    needed,
                    hand.wrist());
        }
        return new LandmarkResult.Found(new LandmarkReport(
                marks,
                axes(hand, d.forearm()),
                side,
                course(request, d, hand),
                hand.length(),
                measured(d),
                hand.width(),
                hand.thickness(),
                weak,
                findings(d)));
    }

    private static boolean measured(Detection d) {
        return d.hand().filter(h -> Knuckles.isFree(h, 1, d.frame().length())).isPresent();
    }

    private static SideReading side(Detection d) {
        boolean right = axes(d.frame(), d.forearm()).side() == Side.RIGHT;
        return SideReading.of(d.cues().stream()
                .map(c -> right ? c : new SideCue(c.name(), -c.weight(), c.detail()))
                .toList());
    }

    /// The frame with its dorsal direction on the back of the hand: by the shape, else by the side asked for, else by
    /// the sum of the cues.
    private static HandFrame turned(LandmarkRequest request, Detection d, SideReading side) {
        Side seen = side.seen().or(request::asked).orElse(side.weight() >= 0 ? Side.RIGHT : Side.LEFT);
        return axes(d.frame(), d.forearm()).side() == seen
                ? d.frame()
                : d.frame().turnedOver();
    }

    private static LimbAxes axes(HandFrame hand, ForearmLine forearm) {
        UnitVec3 dorsal = Fit.across(hand.dorsal().vector(), forearm.distal());
        UnitVec3 across = UnitVec3.of(dorsal.cross(forearm.distal().vector()));
        UnitVec3 radial = across.dot(hand.radial()) > 0 ? across : across.negated();
        return new LimbAxes(hand.wrist(), forearm.distal(), radial, dorsal);
    }

    /// Middles of the forearm's sections, the wrist, and on along the hand axis past the metacarpal heads.
    private static List<Vec3> course(LandmarkRequest request, Detection d, HandFrame hand) {
        Slicer.Stack stack = new Slicer(request.skin()).stack(d.forearm().distal());
        List<Vec3> course = new ArrayList<>();
        for (double level = -d.skinLength() + 0.5; level < -0.12 * hand.length(); level += 12) {
            d.forearm().loop(stack, level).ifPresent(l -> course.add(l.centroid()));
        }
        course.add(d.forearm().at(-0.06 * hand.length()));
        course.add(hand.wrist());
        course.add(hand.point(0, 0, 0.25));
        course.add(hand.point(0, 0, 0.62));
        return course;
    }

    private static List<LandmarkId> weak(Landmarks marks) {
        List<LandmarkId> weak = new ArrayList<>();
        for (LandmarkId id : LandmarkId.values()) {
            boolean good = marks.find(id)
                    .filter(m -> m.confidence() >= Landmark.LEAST_CONFIDENCE)
                    .isPresent();
            if (!good) {
                weak.add(id);
            }
        }
        return weak;
    }

    private static List<Finding> findings(Detection d) {
        List<Finding> findings = new ArrayList<>();
        int free = d.hand().map(h -> Knuckles.free(h, d.frame().length())).orElse(4);
        if (free < 4) {
            findings.add(Finding.caution(
                    "fingers-not-free",
                    String.format(
                            Locale.ROOT,
                            "%d of 4 fingers are seen free of each other: other knuckles are placed by proportion",
                            free)));
        }
        if (d.wristConfidence() < 0.6) {
            findings.add(Finding.caution(
                    "wrist-weak", "the wrist level lies away from where the hand's proportions put it; check it"));
        }
        return findings;
    }
}
