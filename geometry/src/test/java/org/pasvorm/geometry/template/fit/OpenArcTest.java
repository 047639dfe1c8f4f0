package org.pasvorm.geometry.template.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OpenArcTest {
    /// Textbook value for a half ring: δ = π·F·R³/(2·E·I).
    @Test
    void aHalfRingOpensAsTheTextbookSays() {
        double force = 3;
        double inertia = 20 * 27.0 / 12;
        double opening = Math.PI * force * 27000 / (2 * 1800 * inertia);
        OpenArc half = new OpenArc(30, 3, 90);
        assertThat(half.force(opening, 20, 1800)).isCloseTo(force, within(1e-9));
        double momentStrain = force * 30 * 1.5 / (1800 * inertia);
        assertThat(half.strain(opening)).isCloseTo(momentStrain, within(1e-12));
    }

    @Test
    void aThickerOrTighterArcIsStrainedMore() {
        assertThat(new OpenArc(30, 4, 100).strain(5)).isGreaterThan(new OpenArc(30, 3, 100).strain(5));
        assertThat(new OpenArc(20, 3, 100).strain(5)).isGreaterThan(new OpenArc(30, 3, 100).strain(5));
    }
}
