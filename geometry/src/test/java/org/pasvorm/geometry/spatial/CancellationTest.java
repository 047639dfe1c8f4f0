package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.Cancelling;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

class CancellationTest {
    private final TriangleMesh torus = MeshZoo.torus(30, 8, 300, 100);

    @Test
    void buildingStopsOnOneAndOnSeveralThreads() {
        for (int threads = 1; threads <= 3; threads++) {
            int count = threads;
            Cancelling cancelling = Cancelling.at(20);

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> TriangleIndex.build(torus, count, cancelling));
            assertThat(cancelling.asked()).isLessThan(20 + threads);
        }
    }

    @Test
    void searchingForSelfIntersectionsStops() {
        TriangleIndex index = TriangleIndex.build(torus, Progress.NONE);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SelfIntersections.find(index, 10, Cancelling.at(3)));
    }
}
