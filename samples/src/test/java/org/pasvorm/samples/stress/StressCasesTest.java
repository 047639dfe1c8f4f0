package org.pasvorm.samples.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleCases;

/// The short form of the stress run: two cases of every family, on a dirty sample and simple bodies.
class StressCasesTest {
    private static final long SEED = 7;

    private static final List<SampleCase> SAMPLES =
            List.of(SampleCases.find("left-dirty").orElseThrow());

    private static final StressBodies BODIES = new StressBodies(List.of(), SAMPLES);

    static IntStream numbers() {
        return IntStream.range(0, 2 * StressCases.families().size());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void endsAsPromised(int number) {
        StressCase made = StressCases.make(SEED, number, BODIES);
        StressOutcome outcome = made.run(Progress.NONE);
        assertThat(outcome).as("%s: %s", made.family(), made.words()).isNotInstanceOf(StressOutcome.Unexplained.class);
        if (made.isInside()) {
            assertThat(outcome).as("%s: %s", made.family(), made.words()).isInstanceOf(StressOutcome.Proven.class);
        }
    }

    @Test
    void aCaseIsAFunctionOfItsNumber() {
        int number = StressCases.families().indexOf("nest");
        StressCase again = StressCases.make(SEED, number, new StressBodies(List.of(), SAMPLES));
        StressCase made = StressCases.make(SEED, number, BODIES);
        assertThat(again.words()).isEqualTo(made.words());
        assertThat(volume(again)).isEqualTo(volume(made));
        assertThat(volume(StressCases.make(SEED + 1, number, BODIES))).isNotEqualTo(volume(made));
    }

    private static double volume(StressCase made) {
        return switch (made.run(Progress.NONE)) {
            case StressOutcome.Proven p -> p.proof().volume();
            default -> throw new AssertionError("not proven: " + made);
        };
    }

    @Test
    void countsTheVolumeOfABall() {
        Box3 box = Box3.around(Vec3.ZERO, 12);
        CountedVolume counted = CountedVolume.of(Solids.sphere(Vec3.ZERO, 10), box, 50_000, 3, Progress.NONE);
        assertThat(counted.volume()).isCloseTo(4000 * Math.PI / 3, within(4 * counted.deviation()));
        assertThat(counted.deviation()).isLessThan(0.01 * counted.volume());
    }
}
