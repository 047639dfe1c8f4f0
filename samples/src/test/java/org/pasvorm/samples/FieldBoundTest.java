package org.pasvorm.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// The promise that lets the evaluator skip space: no value exceeds the distance to the surface.
class FieldBoundTest {
    private static final double MESH_ERROR = 0.4;

    @ParameterizedTest
    @ValueSource(strings = {"right-posed", "right-fused", "left-flexed"})
    void limbNeverOverstatesTheDistance(String id) {
        LimbShape shape = SampleCases.find(id).orElseThrow().shape();
        LimbSkin skin = LimbSkin.of(shape);
        TriangleMesh mesh = Evaluator.evaluate(skin.solid(), Evaluation.of(3), Progress.NONE)
                .mesh();
        TriangleQuery query = TriangleIndex.build(mesh, Progress.NONE).query();
        Box3 box = skin.smooth().bounds();
        Random random = new Random(7);
        for (int i = 0; i < 8_000; i++) {
            double x = box.min().x() + random.nextDouble() * box.size().x();
            double y = box.min().y() + random.nextDouble() * box.size().y();
            double z = random.nextDouble() * (box.max().z() + 0.5 * shape.forearmShown()) - 0.5 * shape.forearmShown();
            double distance = query.closest(x, y, z);
            assertThat(Math.abs(skin.at(x, y, z))).as("%.2f %.2f %.2f", x, y, z).isLessThan(distance + MESH_ERROR);
        }
    }

    @Test
    void flattenedRoundConeNeverOverstatesTheDistance() {
        RoundCone cone = RoundCone.of(new Vec3(0, 0, 0), 9, new Vec3(0, 0, 30), 7, new Vec3(0, 1, 0), 0.7);
        assertThat(cone.at(12, 0, 0)).isBetween(2.9, 3.1);
        assertThat(cone.at(0, 9.3, 0)).isBetween(2.9, 3.1);
        assertThat(cone.at(0, 0, 40)).isBetween(2.9, 3.1);
        assertThat(cone.at(0, 0, 15)).isNegative();
    }
}
