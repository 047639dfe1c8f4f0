package org.pasvorm.printing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.Shapes;

class SectionDrawingTest {
    private static final TriangleMesh LIMB = Shapes.shell(0.5, 359.9, 120, 120, 20, (u, v) -> 27);
    private static final TriangleMesh BRACE = Shapes.shell(30, 200, 120, 120, 40, (u, v) -> 3.2);
    private static final Plane MIDDLE = Plane.through(new Vec3(0, 0, 61), UnitVec3.Z);

    @Test
    void wallAndGapAreThoseOfTheShapes() {
        List<SectionDrawing.Station> stations = new SectionDrawing(LIMB, BRACE, MIDDLE, View.DISTAL).stations();
        assertThat(stations).hasSize(5);
        assertThat(stations).allSatisfy(s -> {
            assertThat(s.wall()).isCloseTo(3.2, within(0.02));
            assertThat(s.gap()).isCloseTo(2.5, within(0.03));
        });
    }

    @Test
    void aBraceInsideTheSkinHasANegativeGap() {
        TriangleMesh tight = Shapes.shell(26, 200, 120, 120, 40, (u, v) -> 3.2);
        assertThat(new SectionDrawing(LIMB, tight, MIDDLE, View.DISTAL).stations())
                .allSatisfy(s -> assertThat(s.gap()).isCloseTo(-1.5, within(0.03)));
    }

    @Test
    void theDrawingIsRepeatableAndAMissIsRefused() {
        SectionDrawing drawing = new SectionDrawing(LIMB, BRACE, MIDDLE, View.DISTAL);
        Sheet sheet = new Sheet("section at z = 61 mm", "RIGHT", true, Optional.empty());
        assertThat(PngWriter.bytes(drawing.draw(sheet, 500, 400)))
                .isEqualTo(PngWriter.bytes(drawing.draw(sheet, 500, 400)));
        Plane outside = Plane.through(new Vec3(0, 0, 500), UnitVec3.Z);
        assertThatThrownBy(() -> new SectionDrawing(LIMB, BRACE, outside, View.DISTAL).draw(sheet, 100, 100))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
