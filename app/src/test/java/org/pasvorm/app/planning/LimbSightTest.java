package org.pasvorm.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleCases;
import org.pasvorm.samples.SampleGenerator;

final class LimbSightTest {
    private static final MarkedSoup TETRAHEDRON = MarkedSoup.skin(TriangleSoup.owning(
            new double[] {0, 0, 0, 200, 0, 0, 0, 300, 0, 0, 0, 400}, new int[] {0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3}));

    @ParameterizedTest
    @ValueSource(strings = {"left-small-child", "right-child"})
    void theSideAndTheLengthOfForearmAreSeenFromTheShape(String id) {
        SampleCase sample = SampleCases.find(id).orElseThrow();
        MarkedSoup scan = MarkedSoup.skin(
                SampleGenerator.generate(sample, 2, Progress.NONE).soup());

        LimbSight sight = LimbSight.of(scan, Optional.of(sample.faults().unit()), Progress.NONE);

        assertThat(sight).isInstanceOfSatisfying(LimbSight.Seen.class, seen -> {
            assertThat(seen.side().seen()).contains(sample.side());
            assertThat(seen.handLength()).isCloseTo(sample.shape().handLength(), within(6.0));
            assertThat(seen.skinLength()).isCloseTo(sample.shape().forearmShown(), within(12.0));
            assertThat(seen.needed().get("wrist-cock-up"))
                    .isBetween(0.6 * seen.forearmLength(), 0.75 * seen.forearmLength());
        });
    }

    @Test
    void whatIsNoLimbIsAnAnswer() {
        LimbSight sight = LimbSight.of(TETRAHEDRON, Optional.of(LengthUnit.MILLIMETRE), Progress.NONE);

        assertThat(sight)
                .isInstanceOfSatisfying(
                        LimbSight.Unseen.class, u -> assertThat(u.reason()).isNotBlank());
    }

    @Test
    void withoutAUnitNothingIsGuessed() {
        assertThat(LimbSight.of(TETRAHEDRON, Optional.empty(), Progress.NONE))
                .isInstanceOfSatisfying(
                        LimbSight.Unseen.class, u -> assertThat(u.reason()).contains("--unit"));
    }

    /// Such a scan is made coarser first.
    @Test
    void aVeryFineScanGivesTheSameAnswer() throws Exception {
        ScanReport coarse = ScanReport.of(new ScanSource.Sample("left-small-child"), ScanChoice.NONE, Progress.NONE);
        SampleCase sample = SampleCases.find("left-small-child").orElseThrow();
        MarkedSoup fine = MarkedSoup.skin(
                SampleGenerator.generate(sample, 0.55, Progress.NONE).soup());

        assertThat(fine.soup().triangleCount()).isGreaterThan(2 * LimbSight.ENOUGH_TRIANGLES);
        LimbSight.Seen quick = (LimbSight.Seen) LimbSight.of(fine, Optional.of(LengthUnit.MILLIMETRE), Progress.NONE);
        LimbSight.Seen usual = (LimbSight.Seen) coarse.limb();
        assertThat(quick.side().seen()).contains(Side.LEFT);
        assertThat(quick.handLength()).isCloseTo(usual.handLength(), within(3.0));
        assertThat(quick.skinLength()).isCloseTo(usual.skinLength(), within(4.0));
    }
}
