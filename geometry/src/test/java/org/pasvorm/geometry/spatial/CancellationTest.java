package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

class CancellationTest {
    private final TriangleMesh torus = MeshZoo.torus(30, 8, 300, 100);

    /// Cancelled when asked for the `patience`-th time.
    private record Impatient(AtomicInteger asked, int patience) implements Progress {
        @Override
        public void report(double fraction, String what) {}

        @Override
        public boolean isCancelled() {
            return asked.incrementAndGet() >= patience;
        }
    }

    @Test
    void buildingStopsOnOneAndOnSeveralThreads() {
        for (int threads = 1; threads <= 3; threads++) {
            int count = threads;
            AtomicInteger asked = new AtomicInteger();

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> TriangleIndex.build(torus, count, new Impatient(asked, 20)));
            assertThat(asked.get()).isLessThan(20 + threads);
        }
    }

    @Test
    void searchingForSelfIntersectionsStops() {
        TriangleIndex index = TriangleIndex.build(torus, Progress.NONE);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SelfIntersections.find(index, 10, new Impatient(new AtomicInteger(), 3)));
    }
}
