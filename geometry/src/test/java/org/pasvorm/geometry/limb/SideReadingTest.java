package org.pasvorm.geometry.limb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;

class SideReadingTest {
    private static final SideReading RIGHT = SideReading.of(List.of(new SideCue("finger bend", 1.4, "21 degrees")));
    private static final SideReading FLAT = SideReading.of(
            List.of(new SideCue("finger bend", 0.6, "9 degrees"), new SideCue("hollow of the palm", -0.2, "1 mm")));

    @Test
    void agreementNeedsNoFinding() {
        assertThat(RIGHT.seen()).contains(Side.RIGHT);
        assertThat(RIGHT.compare(Side.RIGHT, false)).isEmpty();
    }

    @Test
    void aContradictionIsAnErrorWhateverWasConfirmed() {
        List<Finding> findings = RIGHT.compare(Side.LEFT, true);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().rule()).isEqualTo("side-contradiction");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aFlatHandAsksForConfirmation() {
        assertThat(FLAT.unclear()).isTrue();
        assertThat(FLAT.compare(Side.LEFT, false)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(FLAT.compare(Side.LEFT, true)).extracting(Finding::severity).containsExactly(Severity.CAUTION);
        assertThat(FLAT.compare(Side.LEFT, true)).extracting(Finding::rule).containsExactly("side-unclear");
    }
}
