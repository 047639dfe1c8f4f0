package org.pasvorm.geometry.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Bodies whose total curvature is known.
class TotalCurvatureTest {
    private static double of(Solid solid) {
        return TotalCurvature.of(
                Evaluator.evaluate(solid, Evaluation.of(1), Progress.NONE).mesh());
    }

    @Test
    void ofABallIsThatOfItsRadius() {
        double exact = 4 * Math.PI * 20;
        assertThat(of(Solids.sphere(Vec3.ZERO, 20))).isCloseTo(exact, within(0.02 * exact));
    }

    @Test
    void ofABoxIsThatOfItsEdges() {
        Solid box = Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(5, 8, 10), 0);
        double exact = 4 * (10 + 16 + 20) * Math.PI / 4;
        assertThat(of(box)).isCloseTo(exact, within(1e-3 * exact));
    }
}
