package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Reads a limb with the help of landmarks that a person gave. What is given moves what was detected; when all required
/// landmarks are given, nothing needs to be detected at all.
final class GivenLandmarks {
    private static final LandmarkId[] HEADS = {LandmarkId.MCP_2, LandmarkId.MCP_3, LandmarkId.MCP_4, LandmarkId.MCP_5};

    /// From the dorsal skin to the middle of a metacarpal head, as a share of the hand width.
    private static final double SKIN_TO_JOINT = 0.145;

    /// The head of the third metacarpal, as a share of the hand length from the wrist.
    private static final double THIRD_HEAD = 0.475;

    /// A given knuckle is on the back of the hand: a sure sign.
    private static final double SURE = 3;

    private final LandmarkRequest request;
    private final Map<LandmarkId, Vec3> given;
    private final Slicer slicer;

    private GivenLandmarks(LandmarkRequest request) {
        this.request = request;
        this.given = request.given();
        this.slicer = new Slicer(request.skin());
    }

    static Detection detect(LandmarkRequest request, Progress progress) throws NotALimb {
        GivenLandmarks reader = new GivenLandmarks(request);
        try {
            return reader.adjusted(Detector.detect(request, progress));
        } catch (NotALimb e) {
            List<LandmarkId> missing = reader.missing();
            if (missing.isEmpty()) {
                return reader.alone();
            }
            LandmarkResult.Refused why = e.refusal();
            throw new NotALimb(why.reason(), why.message(), why.place(), missing.toArray(new LandmarkId[0]));
        }
    }

    private List<LandmarkId> missing() {
        return Arrays.stream(LandmarkId.values())
                .filter(id -> id.required() && !given.containsKey(id))
                .toList();
    }

    private Detection adjusted(Detection d) {
        HandFrame old = d.frame();
        ForearmLine line = given.containsKey(LandmarkId.WRIST_CENTRE)
                ? wristAt(d.forearm(), given.get(LandmarkId.WRIST_CENTRE))
                : d.forearm();
        double towards = knuckleCue(old) < 0 ? -1 : 1;
        List<Vec3> joints = new ArrayList<>(old.joints());
        for (int i = 0; i < HEADS.length; i++) {
            Vec3 head = given.get(HEADS[i]);
            if (head != null) {
                joints.set(
                        i,
                        head.plus(
                                -towards * SKIN_TO_JOINT * old.width(),
                                old.dorsal().vector()));
            }
        }
        double finger = old.length() - old.wrist().distance(old.joint(3));
        double length = line.point().distance(joints.get(1)) + finger;
        HandFrame frame =
                framed(line.point(), joints, old.radial().vector(), old.dorsal().vector(), length, old);
        List<SideCue> cues = new ArrayList<>(d.cues());
        if (knuckleCue(old) != 0) {
            cues.add(new SideCue("given knuckles", towards * SURE, "on the back of the hand"));
        }
        double skin = d.skinLength() + d.forearm().level(line.point());
        double confidence = given.containsKey(LandmarkId.WRIST_CENTRE) ? 1 : d.wristConfidence();
        return new Detection(d.hand(), line, skin, confidence, frame, cues);
    }

    private static HandFrame framed(
            Vec3 wrist, List<Vec3> joints, Vec3 towardsRadial, Vec3 towardsDorsal, double length, HandFrame sizes) {
        UnitVec3 distal = UnitVec3.of(joints.get(1).minus(wrist));
        UnitVec3 radial = Fit.across(towardsRadial, distal);
        UnitVec3 normal = UnitVec3.of(distal.cross(radial.vector()));
        UnitVec3 dorsal = normal.dot(towardsDorsal) > 0 ? normal : normal.negated();
        return new HandFrame(wrist, distal, radial, dorsal, length, sizes.width(), sizes.thickness(), joints, 0.75);
    }

    /// Mean height of the given knuckles over the middle of the hand, along the frame's dorsal direction.
    private double knuckleCue(HandFrame hand) {
        double sum = 0;
        for (LandmarkId head : HEADS) {
            Vec3 place = given.get(head);
            sum += place == null ? 0 : hand.dorsal().dot(place.minus(hand.joint(3)));
        }
        return sum;
    }

    private ForearmLine wristAt(ForearmLine line, Vec3 wrist) {
        double level = line.level(wrist);
        Vec3 centre = line.loop(slicer.stack(line.distal()), level)
                .map(SectionLoop::centroid)
                .orElse(line.at(level));
        return line.movedTo(centre);
    }

    /// From the given landmarks only.
    private Detection alone() throws NotALimb {
        Vec3 wrist = at(LandmarkId.WRIST_CENTRE);
        Vec3 third = at(LandmarkId.MCP_3);
        ForearmLine rough = new ForearmLine(wrist, UnitVec3.of(third.minus(wrist)));
        double length = wrist.distance(third) / THIRD_HEAD;
        double skin = rough.level(wrist) - lowest(rough);
        ForearmLine line = rough.refined(slicer, -Math.min(0.85 * skin, 0.9 * length), -0.16 * length);
        line = wristAt(line, wrist);
        SectionLoop palm = slicer.stack(rough.distal())
                .through(wrist.lerp(third, 0.92))
                .through(wrist.lerp(third, 0.92))
                .orElseThrow(() -> new NotALimb("no-palm", "the given knuckles lie off the skin", third));
        UnitVec3 radial = Fit.across(at(LandmarkId.MCP_2).minus(at(LandmarkId.MCP_5)), rough.distal());
        UnitVec3 normal = UnitVec3.of(rough.distal().cross(radial.vector()));
        UnitVec3 dorsal = normal.dot(third.minus(palm.centroid())) > 0 ? normal : normal.negated();
        double width = at(LandmarkId.MCP_2).distance(at(LandmarkId.MCP_5)) / 0.75;
        List<Vec3> joints = joints(dorsal, width);
        HandFrame sizes = new HandFrame(
                line.point(), rough.distal(), radial, dorsal, length, width, palm.widthAlong(dorsal), joints, 0.75);
        HandFrame frame = framed(line.point(), joints, radial.vector(), dorsal.vector(), length, sizes);
        List<SideCue> cues = List.of(new SideCue("given knuckles", SURE, "on the back of the hand"));
        return new Detection(Optional.empty(), line, -lowest(line), 1, frame, cues);
    }

    private List<Vec3> joints(UnitVec3 dorsal, double width) {
        Vec3 fifth = at(LandmarkId.MCP_5);
        Vec3 fourth = given.getOrDefault(LandmarkId.MCP_4, fifth.lerp(at(LandmarkId.MCP_3), 0.5));
        List<Vec3> joints = new ArrayList<>();
        for (Vec3 head : List.of(at(LandmarkId.MCP_2), at(LandmarkId.MCP_3), fourth, fifth)) {
            joints.add(head.plus(-SKIN_TO_JOINT * width, dorsal.vector()));
        }
        return joints;
    }

    private double lowest(ForearmLine line) {
        double low = Double.POSITIVE_INFINITY;
        for (int v = 0; v < request.skin().vertexCount(); v++) {
            low = Math.min(low, line.level(request.skin().vertex(v)));
        }
        return low;
    }

    private Vec3 at(LandmarkId id) {
        Vec3 place = given.get(id);
        if (place == null) {
            throw new IllegalStateException("not given: " + id.key());
        }
        return place;
    }
}
