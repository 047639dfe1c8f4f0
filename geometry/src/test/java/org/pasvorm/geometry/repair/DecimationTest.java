package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.Cancelling;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation.Decimated;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// The bound holds, and nothing but triangles is lost.
class DecimationTest {
    private static Decimated decimated(TriangleMesh mesh, double bound) {
        return Decimation.of(mesh, bound, new BitSet(), Progress.NONE);
    }

    private static double farthest(TriangleMesh from, TriangleMesh to) {
        TriangleQuery query = TriangleIndex.build(to, Progress.NONE).query();
        double most = 0;
        for (int v = 0; v < from.vertexCount(); v++) {
            most = Math.max(most, query.closest(from.coordinate(v, 0), from.coordinate(v, 1), from.coordinate(v, 2)));
        }
        return most;
    }

    @Test
    void everyVertexStaysWithinTheBound() {
        TriangleMesh ball = MeshZoo.sphere(30, 6);
        for (double bound : new double[] {0.005, 0.02, 0.1}) {
            Decimated thin = decimated(ball, bound);

            assertThat(farthest(ball, thin.mesh())).isLessThanOrEqualTo(bound);
            assertThat(thin.largestDeviation()).isLessThanOrEqualTo(bound);
            assertThat(thin.mesh().vertexCount()).isEqualTo(ball.vertexCount() - thin.removed());
            assertThat(MeshMeasures.of(thin.mesh()).genus()).isZero();
            assertThat(MeshMeasures.of(thin.mesh()).volume())
                    .isCloseTo(
                            MeshMeasures.of(ball).volume(),
                            within(bound * MeshMeasures.of(ball).area()));
            assertThat(SelfIntersections.find(thin.mesh(), 10, Progress.NONE)).isEmpty();
        }
        assertThat(decimated(ball, 0.02).mesh().triangleCount()).isLessThan(ball.triangleCount() / 2);
    }

    @Test
    void whatIsLeftLiesWhereItLay() {
        TriangleMesh ring = MeshZoo.torus(20, 5, 200, 80);
        TriangleMesh thin = decimated(ring, 0.02).mesh();
        Set<Vec3> given = new HashSet<>();
        for (int v = 0; v < ring.vertexCount(); v++) {
            given.add(ring.vertex(v));
        }

        for (int v = 0; v < thin.vertexCount(); v++) {
            assertThat(given).contains(thin.vertex(v));
        }
        assertThat(MeshMeasures.of(thin).genus()).isEqualTo(1);
        assertThat(thin.triangleCount()).isLessThan(ring.triangleCount() / 2);
    }

    @Test
    void planesAndEdgesOfABoxStayExact() {
        TriangleMesh box = subdivided(MeshZoo.box(12, 9, 7), 5);
        MeshMeasures before = MeshMeasures.of(box);

        TriangleMesh thin = decimated(box, 0.02).mesh();

        assertThat(thin.triangleCount()).isLessThan(box.triangleCount() / 20);
        assertThat(MeshMeasures.of(thin).volume()).isCloseTo(before.volume(), within(1e-9 * before.volume()));
        assertThat(MeshMeasures.of(thin).area()).isCloseTo(before.area(), within(1e-9 * before.area()));
    }

    @Test
    void keptVerticesStay() {
        TriangleMesh ball = MeshZoo.sphere(30, 5);
        BitSet kept = new BitSet();
        kept.set(100, 400);

        TriangleMesh thin = Decimation.of(ball, 0.05, kept, Progress.NONE).mesh();

        Set<Vec3> left = new HashSet<>();
        for (int v = 0; v < thin.vertexCount(); v++) {
            left.add(thin.vertex(v));
        }
        assertThat(kept.stream().mapToObj(ball::vertex)).allMatch(left::contains);
        assertThat(thin.triangleCount()).isLessThan(ball.triangleCount());
    }

    @Test
    void theLastPassesCanBeDoneAgain() {
        TriangleMesh ball = MeshZoo.sphere(30, 6);
        Decimation decimation = new Decimation(ball, 0.15);
        TriangleMesh first = decimation.run(new BitSet(), Progress.NONE).mesh();

        assertThat(decimation.again(new BitSet(), Progress.NONE).mesh().copyCorners())
                .isEqualTo(first.copyCorners());
        BitSet kept = new BitSet();
        kept.set(0, ball.vertexCount());
        decimation.run(new BitSet(), Progress.NONE);
        Decimated coarse = decimation.again(kept, Progress.NONE);
        assertThat(coarse.mesh().triangleCount()).isBetween(first.triangleCount() + 1, ball.triangleCount() / 4);
        assertThat(coarse.largestDeviation()).isLessThanOrEqualTo(0.15);
    }

    @Test
    void sameBytesEveryTime() {
        TriangleMesh ring = MeshZoo.torus(20, 5, 300, 100);
        TriangleMesh first = decimated(ring, 0.02).mesh();
        for (int n = 0; n < 3; n++) {
            TriangleMesh again = decimated(ring, 0.02).mesh();
            assertThat(again.copyCoordinates()).isEqualTo(first.copyCoordinates());
            assertThat(again.copyCorners()).isEqualTo(first.copyCorners());
        }
    }

    @Test
    void stopsWhenCancelledAndRefusesABoundOfNothing() {
        TriangleMesh ball = MeshZoo.sphere(30, 5);

        assertThatThrownBy(() -> Decimation.of(ball, 0.02, new BitSet(), Cancelling.now()))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> decimated(ball, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Each triangle cut into four, `times` over; shape and places stay.
    private static TriangleMesh subdivided(TriangleMesh mesh, int times) {
        TriangleMesh fine = mesh;
        for (int i = 0; i < times; i++) {
            fine = MeshZoo.halved(fine);
        }
        return fine;
    }
}
