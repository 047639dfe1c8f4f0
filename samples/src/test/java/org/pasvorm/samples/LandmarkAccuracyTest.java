package org.pasvorm.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pasvorm.geometry.limb.Landmark;
import org.pasvorm.geometry.limb.LandmarkFinder;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.LandmarkReport;
import org.pasvorm.geometry.limb.LandmarkRequest;
import org.pasvorm.geometry.limb.LandmarkResult;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.limb.LimbMeasures;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.limb.Skin;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.repair.ScanCrop;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Landmarks, angles and girths read from sample scans against what is known of them.
class LandmarkAccuracyTest {
    /// Coarser than usual: the reading hardly depends on it, the time does.
    private static final double COARSE = 1.6;

    /// Bounds as shares of the hand length; what is not named is held to [#OTHERS].
    private static final Map<LandmarkId, Double> BOUNDS = Map.of(
            LandmarkId.WRIST_CENTRE, 0.025,
            LandmarkId.THUMB_TIP, 0.02,
            LandmarkId.MIDDLE_TIP, 0.02,
            LandmarkId.MCP_3, 0.025,
            LandmarkId.PISIFORM, 0.025,
            LandmarkId.PALMAR_CREASE_RADIAL, 0.03,
            LandmarkId.PALMAR_CREASE_ULNAR, 0.03,
            LandmarkId.ULNAR_HEAD, 0.035,
            LandmarkId.THENAR, 0.06);

    private static final double OTHERS = 0.055;

    private record Case(SampleScan scan, LandmarkRequest request) {}

    @ParameterizedTest
    @CsvSource({"right-adult,2", "left-adult,2", "right-child,2", "left-small-child,2", "left-flexed,5"})
    void landmarksLieWhereTheyAreKnownToBe(String id, double degrees) {
        Case c = repaired(id);
        LandmarkReport report = found(c.request());
        near(c, report, degrees);
        angles(c, report, degrees);
    }

    /// It is looked at on a coarse copy.
    @Test
    void landmarksOfAFineScanLieThereTooAndOnItsSkin() {
        Case c = repaired("right-adult", 0.72);
        LandmarkReport report = found(c.request());
        Skin skin = Skin.of(c.request().skin(), Progress.NONE);

        assertThat(c.request().skin().triangleCount()).isGreaterThan(200_000);
        near(c, report, 2);
        angles(c, report, 2);
        for (Landmark mark : report.landmarks().all()) {
            if (mark.id().onSkin()) {
                double off = skin.closest(mark.position()).position().distance(mark.position());
                assertThat(off).as(mark.id().key()).isLessThan(1e-9);
            }
        }
    }

    private static void near(Case c, LandmarkReport report, double degrees) {
        Truth truth = c.scan().truth();
        double length = truth.length("hand-length");
        assertThat(report.missingOrWeak()).isEmpty();
        for (Landmark mark : report.landmarks().all()) {
            if (mark.id() != LandmarkId.FOREARM_END) {
                double bound = BOUNDS.getOrDefault(mark.id(), OTHERS) * length * (degrees > 2 ? 1.5 : 1);
                double off = truth.landmark(mark.id().key()).distance(mark.position());
                assertThat(off).as(mark.id().key()).isLessThan(bound);
            }
        }
    }

    private static void angles(Case c, LandmarkReport report, double degrees) {
        Truth truth = c.scan().truth();
        Limb limb = Limb.of(c.request(), report, Progress.NONE);
        LimbMeasures measures = limb.measures();
        assertThat(measures.wrist().extensionDegrees())
                .isCloseTo(truth.angles().get("wrist-extension"), within(degrees));
        assertThat(measures.wrist().radialDeviationDegrees())
                .isCloseTo(truth.angles().get("wrist-radial-deviation"), within(degrees));
        assertThat(measures.forearmGirthMax()).isCloseTo(truth.girth("forearm-max"), within(4.0));
        assertThat(measures.handWidth())
                .isCloseTo(truth.length("hand-width"), within(0.03 * truth.length("hand-width")));
        assertThat(limb.skin().contains(new Vec3(0, 0, -30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "right-adult,RIGHT",
        "left-large-adult,LEFT",
        "right-posed,RIGHT",
        "left-dirty,LEFT",
        "right-fused,RIGHT",
        "left-flexed,LEFT"
    })
    void theSideIsSeenOnEveryHandWithItsThumbOut(String id, Side side) {
        Case c = repaired(id);
        LandmarkReport report = found(c.request());

        assertThat(report.side().seen()).contains(side);
        assertThat(report.side().compare(side.opposite(), true)).isNotEmpty();
        double off = c.scan()
                .truth()
                .landmark("wrist-centre")
                .distance(report.landmarks().at(LandmarkId.WRIST_CENTRE));
        assertThat(off).isLessThan(0.03 * c.scan().truth().length("hand-length"));
    }

    @Test
    void aTurnedScanGivesTheTurnedLandmarks() {
        LandmarkRequest request = repaired("right-adult").request();
        LandmarkReport straight = found(request);
        RigidTransform turn = RigidTransform.rotation(new Vec3(40, -7, 90), UnitVec3.of(1, -2, 0.7), 131);
        LandmarkReport turned = found(LandmarkRequest.of(request.skin().transformed(turn), request.caps()));

        for (Landmark mark : straight.landmarks().all()) {
            Vec3 expected = turn.apply(mark.position());
            assertThat(turned.landmarks().at(mark.id()).distance(expected))
                    .as(mark.id().key())
                    .isLessThan(1);
        }
        assertThat(turned.side().seen()).isEqualTo(straight.side().seen());
    }

    @Test
    void theMirrorImageIsTheOtherSide() {
        LandmarkRequest request = repaired("right-adult").request();
        TriangleMesh mirrored = request.skin().mirroredX();

        assertThat(found(LandmarkRequest.of(mirrored, request.caps())).side().seen())
                .contains(Side.LEFT);
    }

    @Test
    void givenLandmarksAreKeptAndMoveTheRest() {
        Case c = repaired("right-adult");
        Vec3 wrist = c.scan().truth().landmark("wrist-centre").plus(new Vec3(0, 0, -6));
        Vec3 knuckle = c.scan().truth().landmark("mcp-2");
        LandmarkRequest request = new LandmarkRequest(
                c.request().skin(),
                c.request().caps(),
                Map.of(LandmarkId.WRIST_CENTRE, wrist, LandmarkId.MCP_2, knuckle),
                Optional.of(Side.RIGHT));
        LandmarkReport report = found(request);

        assertThat(report.landmarks().at(LandmarkId.MCP_2)).isEqualTo(knuckle);
        assertThat(report.landmarks().get(LandmarkId.MCP_2).isGiven()).isTrue();
        assertThat(report.axes().wrist().z()).isCloseTo(wrist.z(), within(0.5));
    }

    @Test
    void withAllRequiredLandmarksGivenNothingNeedsToBeDetected() {
        Case c = repaired("right-adult");
        TriangleMesh stump = cutBeforeTheFingers(c);
        EnumMap<LandmarkId, Vec3> given = new EnumMap<>(LandmarkId.class);
        for (LandmarkId id : LandmarkId.values()) {
            if (id.required()) {
                given.put(id, c.scan().truth().landmark(id.key()));
            }
        }
        LandmarkRequest blind = LandmarkRequest.of(stump, new BitSet());
        assertThat(LandmarkFinder.find(blind, Progress.NONE)).isInstanceOf(LandmarkResult.Refused.class);

        LandmarkRequest told = new LandmarkRequest(stump, new BitSet(), given, Optional.of(Side.RIGHT));
        Limb limb = Limb.of(told, found(told), Progress.NONE);
        assertThat(limb.side()).isEqualTo(Side.RIGHT);
        assertThat(limb.measures().wrist().extensionDegrees()).isCloseTo(20, within(4.0));
    }

    /// The scan ends at the level of the thumb's web: no digit can be told.
    private static TriangleMesh cutBeforeTheFingers(Case c) {
        Vec3 low = c.request().skin().bounds().min();
        Box3 box = new Box3(low.minus(new Vec3(1, 1, 1)), new Vec3(47, 200, 92));
        MarkedSoup cut = ScanCrop.keepBox(MarkedSoup.skin(c.request().skin().toSoup()), box, Progress.NONE);
        return ((RepairResult) MeshRepair.repair(cut, RepairOptions.DEFAULT, Progress.NONE)).mesh();
    }

    private static Case repaired(String id) {
        return repaired(id, COARSE);
    }

    private static Case repaired(String id, double coarse) {
        SampleCase sample = SampleCases.find(id).orElseThrow();
        SampleScan scan = SampleGenerator.generate(sample, coarse * sample.usualVoxel(), Progress.NONE);
        RepairResult result =
                (RepairResult) MeshRepair.repair(scan.inMillimetres(), RepairOptions.DEFAULT, Progress.NONE);
        return new Case(scan, LandmarkRequest.of(result.mesh(), result.caps()));
    }

    private static LandmarkReport found(LandmarkRequest request) {
        LandmarkResult result = LandmarkFinder.find(request, Progress.NONE);
        assertThat(result).as(result.toString()).isInstanceOf(LandmarkResult.Found.class);
        return ((LandmarkResult.Found) result).report();
    }
}
