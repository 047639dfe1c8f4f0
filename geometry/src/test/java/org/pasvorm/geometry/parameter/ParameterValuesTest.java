package org.pasvorm.geometry.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.finding.UnusualValues;

class ParameterValuesTest {
    private static final NumberParameter WALL = new NumberParameter(
            "wall",
            "Wall",
            Unit.MILLIMETRE,
            3,
            Range.of(2, 6),
            Range.of(2.5, 4),
            "Thickness.",
            Source.unverified("test"));
    private static final ChoiceParameter KIND =
            new ChoiceParameter("kind", "Kind", "raised", List.of("raised", "engraved"), "?", Source.verified("test"));
    private static final List<Parameter> BOTH = List.of(WALL, KIND);

    @Test
    void unitsAreUnderstood() throws ParameterException {
        assertThat(WALL.parse("3")).isEqualTo(3);
        assertThat(WALL.parse("0.3cm")).isEqualTo(3);
        assertThat(WALL.parse(" 0.125 in ")).isEqualTo(3.175);
        assertThatThrownBy(() -> WALL.parse("3deg")).hasMessageContaining("not a number in mm");
        assertThatThrownBy(() -> WALL.parse("NaN")).isInstanceOf(ParameterException.class);
    }

    @Test
    void outsideHardIsRefusedAndOutsideUsualIsACaution() throws ParameterException {
        assertThatThrownBy(() -> ParameterValues.parse(BOTH, Map.of("wall", "1.9")))
                .hasMessage("wall: '1.9' is outside the allowed range 2 to 6 mm, usually 2.5 to 4");
        ParameterValues thick = ParameterValues.parse(BOTH, Map.of("wall", "5", "kind", "engraved"));
        assertThat(thick.number(WALL)).isEqualTo(5);
        assertThat(thick.choice(KIND)).isEqualTo("engraved");
        assertThat(UnusualValues.in(thick))
                .singleElement()
                .satisfies(f -> assertThat(f.limit()).isEqualTo(4));
        assertThat(UnusualValues.in(ParameterValues.defaults(BOTH))).isEmpty();
    }

    @Test
    void unknownKeysAreRefusedNamingTheKnownOnes() {
        assertThatThrownBy(() -> ParameterValues.parse(BOTH, Map.of("wal", "3")))
                .hasMessage("wal: unknown parameter; known are wall, kind");
    }
}
