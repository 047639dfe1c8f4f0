package org.pasvorm.geometry.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.vector.RigidTransform;

class TextFieldTest {
    private static final TextOutline TEXT = TextOutline.of(List.of("\u2190 RIGHT", "C-001"), 8, 12);
    private static final TextField FIELD = new TextField(TEXT, RigidTransform.IDENTITY, -1, 1);

    @Test
    void lettersAreWhereTheyShouldBe() {
        TextField letter = new TextField(TextOutline.of(List.of("I"), 10, 10), RigidTransform.IDENTITY, -1, 1);
        assertThat(letter.at(0, 0, 0)).isNegative();
        assertThat(letter.at(0, 5.5, 0)).isCloseTo(0.5, within(1e-6));
        assertThat(letter.at(0, 0, 3)).isCloseTo(2, within(1e-9));
        TextField ring = new TextField(TextOutline.of(List.of("O"), 10, 10), RigidTransform.IDENTITY, -1, 1);
        assertThat(ring.at(0, 0, 0)).as("the hole of an O").isPositive();
    }

    @Test
    void keepsItsPromiseOfSlope() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            double x = 60 * random.nextDouble() - 30;
            double y = 40 * random.nextDouble() - 20;
            double z = 6 * random.nextDouble() - 3;
            double d = 0.5 * random.nextDouble();
            double change = Math.abs(FIELD.at(x + d, y, z) - FIELD.at(x, y, z));
            assertThat(change).isLessThanOrEqualTo(d + 1e-9);
        }
    }

    @Test
    void theFlippedTextIsTheMirrorImage() {
        TextField flipped = new TextField(TEXT.flipped(), RigidTransform.IDENTITY, -1, 1);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            double x = 40 * random.nextDouble() - 20;
            double y = 20 * random.nextDouble() - 10;
            assertThat(flipped.at(x, -y, 0)).isCloseTo(FIELD.at(x, y, 0), within(1e-12));
        }
    }

    /// Against central differences, where no edge or middle line is near.
    @Test
    void theGradientIsTheSlope() {
        Random random = new Random(7);
        double[] g = new double[3];
        double[] by = new double[3];
        int equal = 0;
        for (int i = 0; i < 2000; i++) {
            double x = 60 * random.nextDouble() - 30;
            double y = 40 * random.nextDouble() - 20;
            double z = 4 * random.nextDouble() - 2;
            assertThat(FIELD.gradient(x, y, z, g)).isEqualTo(FIELD.at(x, y, z));
            slope(x, y, z, by);
            double off = Math.hypot(Math.hypot(g[0] - by[0], g[1] - by[1]), g[2] - by[2]);
            equal += off < 1e-4 ? 1 : 0;
        }
        assertThat(equal).isGreaterThan(1950);
    }

    private static void slope(double x, double y, double z, double[] g) {
        double s = 1e-6;
        g[0] = (FIELD.at(x + s, y, z) - FIELD.at(x - s, y, z)) / (2 * s);
        g[1] = (FIELD.at(x, y + s, z) - FIELD.at(x, y - s, z)) / (2 * s);
        g[2] = (FIELD.at(x, y, z + s) - FIELD.at(x, y, z - s)) / (2 * s);
    }

    /// On the surface the face that is told has the field's value and a gradient that leads outward.
    @Test
    void facesAreTheSurface() {
        Random random = new Random(11);
        double[] g = new double[3];
        int looked = 0;
        int outward = 0;
        for (int i = 0; i < 20_000; i++) {
            double x = 40 * random.nextDouble() - 20;
            double y = 20 * random.nextDouble() - 10;
            double z = 2.2 * random.nextDouble() - 1.1;
            double value = FIELD.at(x, y, z);
            if (Math.abs(value) < 0.05) {
                double alone = FIELD.faceGradient(FIELD.face(x, y, z), x, y, z, g);
                assertThat(alone).isCloseTo(value, within(0.03));
                double on = FIELD.at(x + 0.02 * g[0], y + 0.02 * g[1], z + 0.02 * g[2]);
                assertThat(on).isLessThanOrEqualTo(value + 0.02 + 1e-9);
                outward += on > value + 0.0199 ? 1 : 0;
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(500);
        assertThat(outward).as("all but those beside corners").isGreaterThan((int) (0.95 * looked));
    }

    @Test
    void aCharacterThatTheFontLacksIsNamed() {
        assertThat(TextOutline.canWrite("\u4e2d")).isFalse();
        assertThatThrownBy(() -> TextOutline.of(List.of("\u4e2d"), 5, 8)).hasMessageContaining("\u4e2d");
    }
}
