package org.pasvorm.geometry.limb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Reads a forearm with hand from its shape alone, in any pose: the skin's distances from the proximal end show the
/// digits as branches; from them follow the palm, the guessed wrist, the forearm's axis, the wrist and the hand's
/// frame.
final class Detector {
    /// The longest finger, free of the palm, against the whole limb; more means that no forearm is there, or that the
    /// distances were taken from the wrong end.
    private static final double LONGEST_FINGER_SHARE = 0.33;

    /// Hand length against the way from the first web to the tip of the middle finger, and against the middle finger's
    /// free length; set on modelled hands.
    private static final double WEB_TO_TIP = 0.65;

    private static final double FREE_FINGER = 0.43;
    private static final double LEAST_FOREARM = 0.55;

    /// An end that reaches over more than this share of the hand length along the forearm is askew.
    private static final double ASKEW = 0.25;

    private static final double FIRST_SECTION = 0.16;
    private static final double[] WRIST_LEVELS = {-0.12, -0.06, 0};

    private final LandmarkRequest request;
    private final Slicer slicer;
    private final SkinGraph graph;

    private Detector(LandmarkRequest request) {
        this.request = request;
        this.slicer = new Slicer(request.skin());
        this.graph = SkinGraph.of(request.skin());
    }

    static Detection detect(LandmarkRequest request, Progress progress) throws NotALimb {
        Detector detector = new Detector(request);
        progress.report(0.2, "distances along the skin");
        Optional<int[]> cap = LimbStart.cap(request.skin(), request.caps());
        return cap.isEmpty()
                ? detector.fromEnds(progress)
                : either(() -> detector.from(cap.get(), progress), () -> detector.fromEnds(progress));
    }

    private Detection fromEnds(Progress progress) throws NotALimb {
        List<int[]> ends = LimbStart.ends(request.skin(), graph, progress);
        return either(() -> from(ends.getFirst(), progress), () -> from(ends.getLast(), progress));
    }

    private interface Attempt {
        Detection make() throws NotALimb;
    }

    /// The second where the first finds no limb; what the first says where neither does.
    private static Detection either(Attempt first, Attempt second) throws NotALimb {
        try {
            return first.make();
        } catch (NotALimb none) {
            try {
                return second.make();
            } catch (NotALimb _) {
                throw none;
            }
        }
    }

    private Detection from(int[] source, Progress progress) throws NotALimb {
        Detection first = once(source, progress);
        int[] straight = straight(source, first);
        return straight.length == 0 ? first : once(straight, progress);
    }

    /// The skin proximal of the last section that is whole all round, where the end lies so askew that ways from it
    /// would be much longer on one side than on the other; else nothing.
    private int[] straight(int[] source, Detection d) {
        double[] level = Arrays.stream(source)
                .mapToDouble(v -> d.forearm().level(request.skin().vertex(v)))
                .toArray();
        double high = Arrays.stream(level).max().orElseThrow();
        if (high - Arrays.stream(level).min().orElseThrow() < ASKEW * d.frame().length()) {
            return new int[0];
        }
        return IntStream.range(0, request.skin().vertexCount())
                .filter(v -> d.forearm().level(request.skin().vertex(v)) <= high)
                .toArray();
    }

    private Detection once(int[] source, Progress progress) throws NotALimb {
        SkinField field = new SkinField(request.skin(), Geodesics.from(graph, source, progress));
        progress.check();
        HandTree hand = HandTree.of(graph, field);
        progress.check();
        progress.report(0.6, "hand and wrist");
        Digit longest = hand.longest();
        if (longest.length() > LONGEST_FINGER_SHARE * longest.tipValue()) {
            throw new NotALimb(
                    "no-forearm",
                    "a hand without forearm cannot carry this device: the scan must show the forearm",
                    field.place(source[0]));
        }
        List<Vec3> proximal = Arrays.stream(source).mapToObj(field::place).toList();
        return read(hand, proximal, progress);
    }

    private Detection read(HandTree hand, List<Vec3> proximal, Progress progress) throws NotALimb {
        double length = guessedLength(hand);
        ForearmLine line = ForearmLine.guess(hand.field(), hand.longest().tipValue() - length);
        double confidence = 0;
        for (int round = 0; round < 3; round++) {
            progress.check();
            double skin = skinLength(line, proximal);
            requireForearm(skin, length, line.point());
            line = line.refined(slicer, -Math.min(0.85 * skin, 0.9 * length), -FIRST_SECTION * length);
            PalmBlock palm = PalmBlock.of(slicer, hand, line.point());
            Slicer.Stack stack = slicer.stack(line.distal());
            WristLevel wrist = WristLevel.find(slicer, line.point(), palm, length);
            confidence = round == 0 ? wrist.confidence() : Math.min(confidence, wrist.confidence());
            Vec3 at = line.at(wrist.level() / Math.max(0.3, palm.distal().dot(line.distal())));
            Vec3 centre =
                    line.movedTo(at).loop(stack, 0).map(SectionLoop::centroid).orElse(at);
            line = line.movedTo(centre);
            length = measuredLength(hand, centre, length);
        }
        return frame(hand, proximal, line, length, confidence);
    }

    private Detection frame(HandTree hand, List<Vec3> proximal, ForearmLine line, double length, double confidence)
            throws NotALimb {
        PalmBlock palm = PalmBlock.of(slicer, hand, line.point());
        List<SideCue> palmCues = BackOfHand.cues(hand, palm, line.point(), slicer);
        boolean normalIsDorsal = palmCues.stream().mapToDouble(SideCue::weight).sum() >= 0;
        UnitVec3 back = normalIsDorsal ? palm.normal() : palm.normal().negated();
        List<Vec3> joints = Knuckles.of(hand, line.point(), palm, back, length);
        UnitVec3 distal = UnitVec3.of(joints.get(1).minus(line.point()));
        UnitVec3 radial = Fit.across(across(line, palm), distal);
        UnitVec3 normal = UnitVec3.of(distal.cross(radial.vector()));
        UnitVec3 dorsal = normal.dot(back) > 0 ? normal : normal.negated();
        List<SideCue> cues = normalIsDorsal ? palmCues : turned(palmCues);
        HandFrame frame = new HandFrame(
                line.point(),
                distal,
                radial,
                dorsal,
                length,
                palm.width(),
                palm.thickness(),
                joints,
                0.5 + 0.0625 * Knuckles.free(hand, length));
        double skin = skinLength(line, proximal);
        requireForearm(skin, length, line.point());
        return new Detection(Optional.of(hand), line, skin, confidence, frame, cues);
    }

    /// From the wrist to where the skin is whole all round.
    private static double skinLength(ForearmLine line, List<Vec3> proximal) {
        return -proximal.stream().mapToDouble(line::level).max().orElseThrow();
    }

    /// Radial: half by the long way across the palm, half by that across the wrist, which the arch of the metacarpals
    /// does not tilt.
    private Vec3 across(ForearmLine line, PalmBlock palm) {
        Slicer.Stack stack = slicer.stack(line.distal());
        Vec3 sum = Vec3.ZERO;
        for (double level : WRIST_LEVELS) {
            Vec3 widest = line.loop(stack, level * palm.width())
                    .map(l -> l.calipers().widest().vector())
                    .orElse(palm.radial().vector());
            sum = sum.plus(palm.radial().dot(widest) < 0 ? -1 : 1, widest);
        }
        return sum.times(1.0 / WRIST_LEVELS.length).plus(palm.radial().vector());
    }

    private static List<SideCue> turned(List<SideCue> cues) {
        return cues.stream()
                .map(c -> new SideCue(c.name(), -c.weight(), c.detail()))
                .toList();
    }

    /// The guess that needs no wrist.
    private static double guessedLength(HandTree hand) {
        double byWeb = (hand.longest().tipValue() - hand.thumbWebValue()) / WEB_TO_TIP;
        double byFinger = hand.longest().length() / FREE_FINGER;
        boolean agree = hand.allFingers() && byFinger > 0.8 * byWeb && byFinger < 1.25 * byWeb;
        return agree ? 0.5 * (byWeb + byFinger) : byWeb;
    }

    /// From the wrist along the middle finger's line to its tip; where the fingers are not free, the guess.
    private static double measuredLength(HandTree hand, Vec3 wrist, double guessed) {
        if (!Knuckles.isFree(hand, 1, guessed)) {
            return guessed;
        }
        Digit middle = hand.fingers().get(1);
        Vec3 joint = Knuckles.back(middle, 0.525 * guessed);
        double length = wrist.distance(joint) + 0.525 * guessed;
        return Math.max(0.85 * guessed, Math.min(1.15 * guessed, length));
    }

    private static void requireForearm(double skin, double length, Vec3 wrist) throws NotALimb {
        Plausibility.handLength(length, wrist);
        if (skin < LEAST_FOREARM * length) {
            String message = String.format(
                    Locale.ROOT,
                    "the scan shows %.0f mm of forearm before a hand of about %.0f mm; at least %.0f mm are needed",
                    Math.max(0, skin),
                    length,
                    LEAST_FOREARM * length);
            throw new NotALimb("no-forearm", message, wrist);
        }
    }
}
