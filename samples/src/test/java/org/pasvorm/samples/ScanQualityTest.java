package org.pasvorm.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.ScanInspection;

/// What inspection says about the quality of a scan against what the scanner was told to do.
final class ScanQualityTest {
    private static final double VOXEL = 2;
    private static final double WOBBLE = 0.3;

    private static ScanInspection inspect(ScanFaults faults) {
        SampleCase child = SampleCases.find("left-small-child").orElseThrow();
        SampleCase sample = new SampleCase(child.id(), child.label(), child.side(), child.shape(), faults, 7);
        SampleScan scan = SampleGenerator.generate(sample, VOXEL, Progress.NONE);
        return ScanInspection.inspect(
                MarkedSoup.skin(scan.inMillimetres()), Optional.of(LengthUnit.MILLIMETRE), Progress.NONE);
    }

    /// A slow wave and the shape itself are no noise: they may add 0.01 mm; else the estimate is true to 12 %.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.2, 0.6})
    void theNoiseIsEstimatedAsItWasMade(double noise) {
        double estimate = inspect(ScanFaults.NONE.noisy(noise, WOBBLE)).noise();

        assertThat(estimate).isCloseTo(noise, within(0.01 + 0.12 * noise));
    }

    /// Six holes of 5 mm radius and the open end of a forearm are the only places without skin.
    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void theMissingSkinIsMeasured(int holes) {
        ScanFaults.Damage damage = new ScanFaults.Damage(holes, 5, true, 0, 0);

        var coverage = inspect(ScanFaults.NONE.damaged(damage)).coverage();

        assertThat(coverage.holes()).isCloseTo(holes * Math.PI * 25, within(holes * 8.0));
        assertThat(coverage.ends()).isBetween(1000.0, 2500.0);
        assertThat(coverage.share()).isCloseTo(1 - coverage.holes() / 38_000, within(0.005));
    }
}
