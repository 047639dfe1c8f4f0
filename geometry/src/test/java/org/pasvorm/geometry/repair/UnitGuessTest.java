package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

class UnitGuessTest {

    private static UnitGuess guess(TriangleMesh mesh, double scale, Optional<LengthUnit> declared) {
        return UnitGuess.of(declared, MarkedSoup.skin(mesh.toSoup().scaled(scale)), Progress.NONE);
    }

    /// A body as long, wide and thick as an adult forearm with hand, and one as a child's.
    @ParameterizedTest
    @EnumSource(names = {"MILLIMETRE", "CENTIMETRE", "DECIMETRE", "METRE", "INCH"})
    void aForearmIsRecognisedInEveryUnit(LengthUnit unit) {
        assertThat(guess(MeshZoo.box(55, 85, 420), 1 / unit.inMillimetres(), Optional.empty())
                        .unit())
                .contains(unit);
        assertThat(guess(MeshZoo.box(40, 55, 230), 1 / unit.inMillimetres(), Optional.empty())
                        .unit())
                .contains(unit);
    }

    @ParameterizedTest
    @EnumSource(LengthUnit.class)
    void whatTheFileDeclaresCounts(LengthUnit unit) {
        UnitGuess guess = guess(MeshZoo.box(55, 85, 420), 1, Optional.of(unit));

        assertThat(guess.unit()).contains(unit);
        assertThat(guess.declared()).isTrue();
    }

    /// One unit long and three quarters wide: a hand in decimetres and a body in metres alike.
    @Test
    void severalReadingsAreNoAnswer() {
        UnitGuess guess = guess(MeshZoo.box(0.25, 0.75, 1), 1, Optional.empty());

        assertThat(guess.unit()).isEmpty();
        assertThat(guess.candidates())
                .extracting(UnitGuess.Candidate::unit)
                .containsExactly(LengthUnit.DECIMETRE, LengthUnit.METRE);
        assertThat(guess.explanation()).contains("hand").contains("whole body").contains("--unit");
    }

    @Test
    void noReadingIsNoAnswer() {
        assertThat(guess(MeshZoo.box(0.01, 0.01, 3), 1, Optional.empty()).candidates())
                .isEmpty();
    }
}
