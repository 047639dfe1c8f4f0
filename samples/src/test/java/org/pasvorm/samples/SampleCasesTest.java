package org.pasvorm.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Everything that holds for every sample, on a coarse grid.
class SampleCasesTest {
    private static final Map<String, SampleScan> MADE = new ConcurrentHashMap<>();

    static Stream<SampleCase> all() {
        return SampleCases.ALL.stream();
    }

    static double voxel(SampleCase c) {
        return 2 * c.usualVoxel();
    }

    static SampleScan made(SampleCase c) {
        return MADE.computeIfAbsent(c.id(), id -> SampleGenerator.generate(c, voxel(c), Progress.NONE));
    }

    @Test
    void bothSidesAndAllSizesAreThere() {
        assertThat(SampleCases.ALL)
                .extracting(SampleCase::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(5);
        assertThat(SampleCases.ALL).extracting(SampleCase::side).contains(Side.LEFT, Side.RIGHT);
        assertThat(SampleCases.ALL)
                .extracting(c -> c.shape().handLength())
                .anyMatch(l -> l < 115)
                .anyMatch(l -> l > 205);
        assertThat(SampleCases.find("right-adult")).isPresent();
        assertThat(SampleCases.find("right")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void idNamesTheSide(SampleCase c) {
        assertThat(c.id()).startsWith(c.side().word() + "-");
        assertThat(c.label()).startsWith(c.side().word() + " arm: ");
    }

    @ParameterizedTest
    @MethodSource("all")
    void skinLandmarksLieOnTheScan(SampleCase c) {
        SampleScan scan = made(c);
        TriangleQuery query =
                TriangleIndex.build(scan.inMillimetres(), Progress.NONE).query();
        double allowed = Math.max(0.45 * voxel(c), c.faults().damage().holeRadius());
        scan.truth().landmarks().forEach((key, p) -> {
            if (onSkin(key)) {
                assertThat(query.closest(p.x(), p.y(), p.z()))
                        .as(key)
                        .isLessThan(key.startsWith("web-") ? 2 * allowed : allowed);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void jointsLieInsideTheBody(SampleCase c) {
        LimbSkin skin = LimbSkin.of(c.shape());
        TruthProbe.of(skin).landmarks().forEach((key, p) -> {
            if (key.endsWith("-joint") || key.equals("wrist-centre")) {
                assertThat(skin.at(p.x(), p.y(), p.z())).as(key).isLessThan(-3);
            }
        });
    }

    static boolean onSkin(String key) {
        return !key.endsWith("-joint")
                && !List.of("wrist-centre", "forearm-end", "elbow-crease").contains(key);
    }

    @ParameterizedTest
    @MethodSource("all")
    void truthKnowsEveryLandmarkOfTheLimb(SampleCase c) {
        for (LandmarkId id : LandmarkId.values()) {
            assertThat(made(c).truth().landmarks()).containsKey(id.key());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anglesAreThoseBetweenTheLandmarks(SampleCase c) {
        Truth truth = made(c).truth();
        UnitVec3 forearm = UnitVec3.of(truth.landmark("wrist-centre").minus(truth.landmark("elbow-crease")));
        UnitVec3 hand = UnitVec3.of(truth.landmark("mcp-3-joint").minus(truth.landmark("wrist-centre")));
        HandPose pose = c.shape().pose();
        double whole = Math.toDegrees(Math.acos(Math.cos(Math.toRadians(pose.wristExtension()))
                * Math.cos(Math.toRadians(pose.wristRadialDeviation()))));
        assertThat(forearm.angleDegrees(hand)).isCloseTo(whole, within(1e-6));
        assertThat(truth.angleDegrees("wrist-extension")).isCloseTo(pose.wristExtension(), within(1e-9));
        assertThat(truth.angleDegrees("wrist-radial-deviation")).isCloseTo(pose.wristRadialDeviation(), within(1e-9));
        assertThat(forearm.angleDegrees(truth.forearmAxis())).isLessThan(1e-6);
    }

    @ParameterizedTest
    @MethodSource("all")
    void thumbLiesOnTheSideThatIsSaid(SampleCase c) {
        Truth truth = made(c).truth();
        Vec3 wrist = truth.landmark("wrist-centre");
        Vec3 distal = truth.landmark("mcp-3-joint").minus(wrist);
        Vec3 dorsal = truth.landmark("mcp-3").minus(truth.landmark("mcp-3-palmar"));
        Vec3 radial = truth.landmark("mcp-2-joint").minus(truth.landmark("mcp-5-joint"));
        double handed = radial.dot(dorsal.cross(distal));
        assertThat(handed > 0).isEqualTo(c.side() == Side.RIGHT);
        assertThat(truth.landmark("thumb-tip").minus(wrist).dot(radial)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("all")
    void girthsAreThoseOfTheShapeAndOfTheMesh(SampleCase c) {
        SampleScan scan = made(c);
        assertThat(scan.truth().girth("wrist")).isCloseTo(c.shape().wristGirth(), within(1.0));
        assertThat(scan.truth().girth("forearm-max")).isCloseTo(c.shape().forearmGirth(), within(0.2));
        if (!c.faults().clutter().equals(ScanFaults.Clutter.NONE)) {
            return;
        }
        TriangleSoup limb =
                SoupMeasures.moved(scan.inMillimetres(), scan.truth().pose().inverse());
        for (int z = 30; z <= 90; z += 30) {
            double truth = scan.truth().girth("forearm-" + z);
            assertThat(SoupMeasures.girth(limb, -z)).isCloseTo(truth, within(0.008 * truth));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void enoughForearmForAWristBrace(SampleCase c) {
        double shell = 0.66 * c.shape().forearmLength();
        assertThat(c.shape().forearmShown() - shell).isGreaterThan(15);
        assertThat(c.shape().forearmLength() - shell).isGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("all")
    void faultsAreReallyThere(SampleCase c) {
        TriangleSoup soup = made(c).soup();
        ScanFaults.Damage damage = c.faults().damage();
        ScanFaults.Clutter clutter = c.faults().clutter();
        int rims = damage.holes() + (damage.openEnd() ? 1 : 0) + (clutter.table() ? 1 : 0);
        assertThat(SoupMeasures.components(soup)).isEqualTo(1 + clutter.crumbs() + (clutter.table() ? 1 : 0));
        assertThat(SoupMeasures.repeatedTriangles(soup)).isEqualTo(damage.duplicated());
        if (damage.flipped() == 0) {
            assertThat(SoupMeasures.loops(SoupMeasures.openEdges(soup))).isEqualTo(rims);
        }
        double clashes = 3.0 * (damage.flipped() + damage.duplicated());
        assertThat((double) SoupMeasures.clashingEdges(soup)).isBetween(0.8 * clashes, clashes);
    }
}
