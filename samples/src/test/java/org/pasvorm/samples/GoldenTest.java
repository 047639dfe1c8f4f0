package org.pasvorm.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Pins what the samples are, to the millimetre: results of other tests are pinned against these bodies.
class GoldenTest {
    private static final String EXPECTED = """
            right-adult seed 101 hand 192 wide 84 forearm 268 wrist 170 girth-60 179 tip 180 thumb 139
            left-adult seed 102 hand 177 wide 77 forearm 238 wrist 154 girth-60 165 tip 165 thumb 127
            right-child seed 103 hand 129 wide 57 forearm 176 wrist 122 girth-60 141 tip 120 thumb 92
            left-small-child seed 104 hand 118 wide 52 forearm 156 wrist 112 girth-60 132 tip 105 thumb 82
            left-large-adult seed 105 hand 220 wide 96 forearm 312 wrist 196 girth-60 201 tip 203 thumb 157
            right-posed seed 106 hand 195 wide 84 forearm 268 wrist 170 girth-60 179 tip 147 thumb 138
            left-dirty seed 107 hand 177 wide 77 forearm 238 wrist 154 girth-60 165 tip 165 thumb 127
            right-fused seed 108 hand 192 wide 85 forearm 268 wrist 170 girth-60 179 tip 191 thumb 139
            right-table seed 109 hand 177 wide 77 forearm 238 wrist 154 girth-60 165 tip 165 thumb 127
            right-neutral seed 110 hand 192 wide 84 forearm 268 wrist 169 girth-60 179 tip 180 thumb 139
            left-flexed seed 111 hand 193 wide 84 forearm 268 wrist 171 girth-60 172 tip 173 thumb 139
            """;

    @Test
    void samplesAreWhatTheyWere() {
        String seen = SampleCases.ALL.stream().map(GoldenTest::line).collect(Collectors.joining());
        assertThat(seen).isEqualTo(EXPECTED);
    }

    private static String line(SampleCase c) {
        Truth t = TruthProbe.of(LimbSkin.of(c.shape()));
        return String.format(
                Locale.ROOT,
                "%s seed %d hand %.0f wide %.0f forearm %.0f wrist %.0f girth-60 %.0f tip %.0f thumb %.0f\n",
                c.id(),
                c.seed(),
                t.girth("hand"),
                t.length("hand-width"),
                t.girth("forearm-max"),
                t.girth("wrist"),
                t.girth("forearm-60"),
                t.landmark("middle-tip").length(),
                t.landmark("thumb-tip").length());
    }
}
