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

    @Test
    void aCharacterThatTheFontLacksIsNamed() {
        assertThat(TextOutline.canWrite("\u4e2d")).isFalse();
        assertThatThrownBy(() -> TextOutline.of(List.of("\u4e2d"), 5, 8)).hasMessageContaining("\u4e2d");
    }
}
