package org.pasvorm.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.ScanInspection;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.vector.Vec3;

/// Whatever takes long can be stopped, at whatever moment.
class StageCancellationTest {
    private static final int THREADS = 2;

    enum Stage {
        INDEX,
        SELF_INTERSECTIONS,
        REPAIR,
        INSPECTION,
        DECIMATION,
        EVALUATION;

        /// @param scan a body of about 60 mm
        void run(TriangleMesh scan, double voxel, Progress progress) {
            switch (this) {
                case INDEX -> TriangleIndex.build(scan, THREADS, progress);
                case SELF_INTERSECTIONS -> SelfIntersections.find(scan, THREADS, 10, progress);
                case REPAIR -> MeshRepair.repair(scan.toSoup(), RepairOptions.DEFAULT, progress);
                case INSPECTION -> ScanInspection.inspect(MarkedSoup.skin(scan.toSoup()), Optional.empty(), progress);
                case DECIMATION -> Decimation.of(scan, 0.02, new BitSet(), progress);
                case EVALUATION -> evaluate(scan, voxel, progress);
            }
        }

        private static void evaluate(TriangleMesh scan, double voxel, Progress progress) {
            ScanSurface skin = ScanSurface.of(scan, THREADS, progress);
            Solid shell = Solids.shell(skin, OffsetMap.constant(1), OffsetMap.constant(5));
            Solid hole = Solids.cylinder(Vec3.ZERO, new Vec3(5, 10, 80), 6);
            Evaluation how = Evaluation.of(voxel).withThreads(THREADS).withDecimation(Evaluation.UNSEEN);
            Evaluator.evaluate(Solids.difference(shell, List.of(hole)), how, progress);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsWheneverItIsCancelled(Stage stage) {
        TriangleMesh ball = MeshZoo.sphere(30, 4);
        Cancelling count = Cancelling.never();
        stage.run(ball, 2, count);
        // Reports are no questions; the last thing that asks may come some work before the end.
        for (double share : new double[] {0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97}) {
            Cancelling cancelling = Cancelling.at(Math.max(1, (int) (share * count.asked())));
            assertThatExceptionOfType(CancellationException.class)
                    .as("at %.2f of %d", share, count.asked())
                    .isThrownBy(() -> stage.run(ball, 2, cancelling));
        }
    }

    /// A second on a quiet machine is what is promised; the limit leaves room for a busy one.
    @ParameterizedTest
    @EnumSource
    void stopsSoon(Stage stage) throws InterruptedException {
        TriangleMesh ring = MeshZoo.torus(30, 8, 600, 200);
        for (int millis : new int[] {30, 200, 450}) {
            Switch cancelled = new Switch(new AtomicBoolean());
            Thread work = Thread.ofPlatform().start(() -> {
                try {
                    stage.run(ring, 0.6, cancelled);
                } catch (CancellationException _) {
                    // As expected, unless it was done before.
                }
            });
            Thread.sleep(millis);
            cancelled.off().set(true);
            long start = System.nanoTime();
            work.join();
            assertThat((System.nanoTime() - start) * 1e-9)
                    .as("seconds after %d ms", millis)
                    .isLessThan(5);
        }
    }

    private record Switch(AtomicBoolean off) implements Progress {
        @Override
        public void report(double fraction, String what) {}

        @Override
        public boolean isCancelled() {
            return off.get();
        }
    }

    /// Repair walks over all triangles in passes; index, search, decimation and evaluation ask the oftener the more
    /// there is to do, so that the work between two questions has a bound.
    @Test
    void asksOftenerWhereThereIsMoreToDo() {
        TriangleMesh small = MeshZoo.sphere(30, 4);
        TriangleMesh large = MeshZoo.sphere(30, 6);
        for (Stage stage : List.of(Stage.INDEX, Stage.SELF_INTERSECTIONS, Stage.DECIMATION)) {
            assertThat(asked(stage, large, 2)).as(stage.name()).isGreaterThan(4 * asked(stage, small, 2));
        }
        assertThat(asked(Stage.EVALUATION, small, 1)).isGreaterThan(2 * asked(Stage.EVALUATION, small, 2));
    }

    private static int asked(Stage stage, TriangleMesh mesh, double voxel) {
        Cancelling count = Cancelling.never();
        stage.run(mesh, voxel, count);
        return count.asked();
    }
}
