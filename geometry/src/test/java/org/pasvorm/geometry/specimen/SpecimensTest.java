package org.pasvorm.geometry.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.SolidResult;

class SpecimensTest {
    @Test
    void idsAreUnique() {
        assertThat(new HashSet<>(Specimens.ALL.stream().map(Specimen::id).toList()))
                .hasSameSizeAs(Specimens.ALL);
    }

    @Test
    void aSlotGoesThroughTheWallAndLettersStandOnIt() {
        MeshMeasures wall = measures("rounded-rim", 0.5);
        MeshMeasures slot = measures("strap-slot", 0.5);
        MeshMeasures label = measures("label", 0.3);

        assertThat(wall.genus()).isZero();
        assertThat(slot.genus()).isEqualTo(1);
        assertThat(label.genus()).isZero();
        // 22 x 4 mm and two half circles through 3 mm, and a little more where the edges are rounded.
        double cut = (22 * 4 + Math.PI * 4) * 3;
        assertThat(wall.volume() - slot.volume()).isBetween(cut, 1.1 * cut);
        // Fourteen letters of about 3 to 5 mm² each, 1 mm high.
        assertThat(label.volume() - wall.volume()).isBetween(40.0, 70.0);
    }

    @Test
    void theLatticeIsOnePieceOfWallsAndPores() {
        MeshMeasures gyroid = measures("gyroid", 0.4);

        // Both sides of the wall count, its rims little.
        assertThat(gyroid.volume()).isCloseTo(0.8 * gyroid.area() / 2, within(0.1 * gyroid.volume()));
        assertThat(gyroid.genus()).isGreaterThan(10);
    }

    private static MeshMeasures measures(String id, double voxel) {
        Specimen specimen = Specimens.ALL.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
        SolidResult made =
                Evaluator.evaluate(specimen.maker().apply(Progress.NONE), Evaluation.of(voxel), Progress.NONE);
        assertThat(made).as(id).isInstanceOf(SolidResult.Proven.class);
        MeshMeasures measures = MeshMeasures.of(((SolidResult.Proven) made).mesh());
        assertThat(measures.bodies()).isEqualTo(1);
        return measures;
    }
}
