package org.pasvorm.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.UnitVec3;

class SampleGeneratorTest {
    private static final double VOXEL = 3;
    private static final SampleCase ADULT = SampleCases.find("right-adult").orElseThrow();
    private static final SampleScan CLEAN = SampleGenerator.generate(ADULT, VOXEL, Progress.NONE);

    private static SampleScan adult(Side side, ScanFaults faults, long seed) {
        SampleCase c = new SampleCase("x", "x", side, ADULT.shape(), faults, seed);
        return SampleGenerator.generate(c, VOXEL, Progress.NONE);
    }

    private static TriangleMesh closed(SampleScan scan) {
        return TriangleMesh.owning(scan.soup().copyCoordinates(), scan.soup().copyCorners());
    }

    @Test
    void cleanBodyIsOneBallWithFingers() {
        MeshMeasures m = MeshMeasures.of(closed(CLEAN));
        assertThat(m.bodies()).isEqualTo(1);
        assertThat(m.genus()).isZero();
        assertThat(m.volume()).isCloseTo(1_226_000, within(6_000.0));
        assertThat(m.area()).isCloseTo(99_000, within(1_000.0));
    }

    @Test
    void usualResolutionGivesAboutAHundredThousandTriangles() {
        assertThat(ADULT.usualVoxel()).isCloseTo(1.49, within(0.01));
        double finer = VOXEL / ADULT.usualVoxel();
        assertThat(CLEAN.soup().triangleCount() * finer * finer).isBetween(90_000.0, 130_000.0);
    }

    @Test
    void sameSeedGivesTheSameScan() {
        ScanFaults dirty = SampleCases.find("left-dirty").orElseThrow().faults();
        SampleScan one = adult(Side.LEFT, dirty, 5);
        SampleScan two = adult(Side.LEFT, dirty, 5);
        SampleScan other = adult(Side.LEFT, dirty, 6);
        assertThat(one.soup().copyCoordinates()).isEqualTo(two.soup().copyCoordinates());
        assertThat(one.soup().copyCorners()).isEqualTo(two.soup().copyCorners());
        assertThat(one.truth()).isEqualTo(two.truth());
        assertThat(one.soup().copyCoordinates()).isNotEqualTo(other.soup().copyCoordinates());
    }

    @Test
    void leftIsTheMirrorImageOfRight() {
        SampleScan left = adult(Side.LEFT, ScanFaults.NONE, 1);
        double[] expected = CLEAN.soup().copyCoordinates();
        for (int i = 0; i < expected.length; i += 3) {
            expected[i] = -expected[i];
        }
        assertThat(left.soup().copyCoordinates()).isEqualTo(expected);
        assertThat(MeshMeasures.of(closed(left)).volume())
                .isCloseTo(MeshMeasures.of(closed(CLEAN)).volume(), within(1e-6));
        assertThat(left.truth().landmark("thumb-tip").x())
                .isEqualTo(-CLEAN.truth().landmark("thumb-tip").x());
        assertThat(left.truth().girths()).isEqualTo(CLEAN.truth().girths());
    }

    @Test
    void unitScalesTheFile() {
        SampleScan inch = adult(Side.RIGHT, ScanFaults.NONE.in(LengthUnit.INCH), 1);
        assertThat(inch.soup().bounds().size().z() * 25.4)
                .isCloseTo(CLEAN.soup().bounds().size().z(), within(1e-9));
        assertThat(inch.inMillimetres().bounds().diagonal())
                .isCloseTo(CLEAN.soup().bounds().diagonal(), within(1e-9));
    }

    @Test
    void noiseHasTheDeviationAskedFor() {
        TriangleSoup noisy = adult(Side.RIGHT, ScanFaults.NONE.noisy(0.3, 0), 9).soup();
        double sum = 0;
        for (int v = 0; v < noisy.vertexCount(); v++) {
            sum += noisy.vertex(v).minus(CLEAN.soup().vertex(v)).lengthSquared();
        }
        assertThat(Math.sqrt(sum / noisy.vertexCount())).isCloseTo(0.3, within(0.01));
    }

    @Test
    void wobbleStaysWithinItsAmplitude() {
        TriangleSoup waved = adult(Side.RIGHT, ScanFaults.NONE.noisy(0, 0.8), 9).soup();
        double most = 0;
        for (int v = 0; v < waved.vertexCount(); v++) {
            most = Math.max(most, waved.vertex(v).distance(CLEAN.soup().vertex(v)));
        }
        assertThat(most).isBetween(0.4, 0.8);
    }

    @Test
    void bodyLooksLikeAnArm() {
        TriangleQuery query = TriangleIndex.build(closed(CLEAN), Progress.NONE).query();
        Truth t = CLEAN.truth();
        var wrist = new SkinProbe(query::signedDistance)
                .section(t.landmark("wrist-centre"), UnitVec3.X.vector(), UnitVec3.Y.vector());
        double width = wrist.get(0).x() - wrist.get(90).x();
        double depth = wrist.get(45).y() - wrist.get(135).y();
        assertThat(width / depth).isBetween(1.3, 1.7);
        assertThat(t.girth("forearm-180")).isGreaterThan(1.4 * t.girth("wrist"));
        assertThat(t.length("hand-width")).isCloseTo(ADULT.shape().handWidth(), within(1.5));
        assertThat(t.landmark("middle-tip").length()).isBetween(0.9 * 188, 1.0 * 188);
        assertThat(t.landmark("palmar-crease-radial").z()
                        - t.landmark("palmar-crease-ulnar").z())
                .isPositive();
    }

    @Test
    void cancelledWorkStops() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> SampleGenerator.generate(ADULT, VOXEL, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void impossibleShapesAreRefused() {
        LimbShape s = ADULT.shape();
        assertThatThrownBy(() -> new LimbShape(60, 27, 60, 80, 80, 0.9, false, s.pose()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hand length must be 90.0 to 240.0");
        assertThatThrownBy(() -> HandPose.relaxed(120)).hasMessageContaining("wrist extension");
        assertThatThrownBy(() -> new ScanFaults.Damage(2, 0, false, 0, 0)).hasMessageContaining("hole radius");
    }
}
