package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.Cancelling;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Volumes, genus, edges and failures of solids whose truth is known.
class EvaluatorTest {
    private static final RigidTransform TURNED = RigidTransform.rotation(Vec3.ZERO, UnitVec3.of(1, 2, 3), 33);

    private static SolidResult.Proven proven(Solid solid, double voxel) {
        SolidResult result = Evaluator.evaluate(solid, Evaluation.of(voxel).withThreads(2), Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        return (SolidResult.Proven) result;
    }

    private static String failure(Solid solid, Evaluation how) {
        SolidResult result = Evaluator.evaluate(solid, how, Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Failed.class);
        return ((SolidResult.Failed) result).name();
    }

    private static Solid block(double half) {
        return Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(half, half, half), 0);
    }

    private static Solid bore(double radius) {
        return Solids.cylinder(new Vec3(0, 0, -30), new Vec3(0, 0, 30), radius);
    }

    @Test
    void volumesOfSimpleSolids() {
        double ball = 4 / 3.0 * Math.PI;
        Map<Solid, Double> exact = Map.of(
                Solids.sphere(new Vec3(1, 2, 3), 10),
                ball * 1000,
                Solids.capsule(Vec3.ZERO, new Vec3(10, 5, 2), 6),
                ball * 216 + Math.PI * 36 * Math.sqrt(129),
                bore(5),
                Math.PI * 25 * 60,
                Solids.roundedBox(TURNED, new Vec3(10, 7, 5), 0),
                2800.0,
                Solids.roundedSlot(TURNED, 24, 6, 10),
                (18 * 6 + Math.PI * 9) * 10,
                Solids.tube(List.of(Vec3.ZERO, new Vec3(0, 0, 20)), 4),
                ball * 64 + Math.PI * 16 * 20);

        exact.forEach((solid, volume) -> {
            Proof proof = proven(solid, 0.5).proof();
            assertThat(proof.volume()).isCloseTo(volume, within(0.004 * volume));
            assertThat(proof.fieldVolume()).isCloseTo(volume, within(0.005 * volume));
            assertThat(proof.largestError()).isLessThan(0.15);
            assertThat(proof.bodies()).isEqualTo(1);
        });
    }

    @Test
    void edgesAndCornersOfABoxAreCrisp() {
        TriangleMesh mesh = proven(Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(10, 7, 5), 0), 0.5)
                .mesh();
        assertThat(MeshMeasures.of(mesh).volume()).isCloseTo(2800, within(1e-6));
        assertThat(MeshMeasures.of(mesh).area()).isCloseTo(8 * (70 + 50 + 35), within(1e-6));
        double nearest = Double.POSITIVE_INFINITY;
        for (int v = 0; v < mesh.vertexCount(); v++) {
            nearest = Math.min(nearest, mesh.vertex(v).distance(new Vec3(10, 7, 5)));
        }
        assertThat(nearest).isLessThan(1e-6);
    }

    @Test
    void aHalfSpaceLeavesAPlane() {
        Plane plane = new Plane(UnitVec3.of(1, 1, 1), 2);
        Solid cut = Solids.intersection(List.of(Solids.sphere(Vec3.ZERO, 10), Solids.halfSpace(plane)));
        TriangleMesh mesh = proven(cut, 0.5).mesh();
        int onPlane = 0;
        for (int v = 0; v < mesh.vertexCount(); v++) {
            double d = plane.signedDistance(mesh.vertex(v));
            assertThat(d).isLessThan(1e-7);
            onPlane += d > -1e-7 ? 1 : 0;
        }
        assertThat(onPlane).isGreaterThan(1000);
    }

    @Test
    void holesGiveHandles() {
        Solid drilled = Solids.difference(
                block(10), List.of(bore(4), Solids.cylinder(new Vec3(-30, 0, 0), new Vec3(30, 0, 0), 3)));
        MeshMeasures m = MeshMeasures.of(proven(drilled, 0.5).mesh());
        assertThat(m.genus()).isEqualTo(3);
        assertThat(m.bodies()).isEqualTo(1);
    }

    @Test
    void aRoundedEdgeHasItsRadius() {
        double r = 2;
        Solid wedge =
                Solids.round(Solids.halfSpace(new Plane(UnitVec3.X, 8)), Solids.halfSpace(new Plane(UnitVec3.Y, 8)), r);
        Solid bar = Solids.intersection(List.of(wedge, block(10)));
        TriangleMesh mesh = proven(bar, 0.5).mesh();
        int onArc = 0;
        for (int v = 0; v < mesh.vertexCount(); v++) {
            Vec3 p = mesh.vertex(v);
            if (p.x() > 6.01 && p.y() > 6.01 && Math.abs(p.z()) < 9) {
                assertThat(Math.hypot(p.x() - 6, p.y() - 6)).isCloseTo(r, within(1e-3));
                onArc++;
            }
        }
        assertThat(onArc).isGreaterThan(100);
    }

    @Test
    void aWallOfTwoVoxelsSurvives() {
        Solid wall = Solids.difference(Solids.sphere(Vec3.ZERO, 20), List.of(Solids.sphere(Vec3.ZERO, 19)));
        Proof proof = proven(wall, 0.5).proof();
        double exact = 4 / 3.0 * Math.PI * (8000 - 6859);
        assertThat(proof.volume()).isCloseTo(exact, within(1e-3 * exact));
        assertThat(proof.cavities()).isEqualTo(1);
    }

    @Test
    void aShellOfAMeshLiesBetweenItsOffsets() {
        ScanSurface ball = ScanSurface.of(MeshZoo.sphere(20, 4), Progress.NONE);
        Solid shell = Solids.shell(ball, OffsetMap.constant(1), OffsetMap.constant(4));
        Solid open = Solids.intersection(List.of(shell, Solids.halfSpace(new Plane(UnitVec3.Z, 0))));
        SolidResult.Proven result = proven(open, 0.5);
        double exact = 2 / 3.0 * Math.PI * (24 * 24 * 24 - 21 * 21 * 21);
        assertThat(result.proof().volume()).isCloseTo(exact, within(0.01 * exact));
        assertThat(result.proof().largestError()).isLessThan(0.01);
    }

    @Test
    void sameBytesOnAnyNumberOfThreads() {
        ScanSurface ball = ScanSurface.of(MeshZoo.torus(20, 7, 60, 30), Progress.NONE);
        Solid shell = Solids.shell(ball, OffsetMap.constant(0.5), OffsetMap.constant(2.5));
        Solid solid = Solids.difference(
                Solids.round(shell, Solids.halfSpace(new Plane(UnitVec3.Y, 3)), 0.8),
                List.of(bore(9), Solids.cylinder(new Vec3(20, 0, -20), new Vec3(20, 0, 20), 2)));
        TriangleMesh one =
                Evaluator.evaluate(solid, Evaluation.of(0.6), Progress.NONE).mesh();
        for (int threads : new int[] {2, 4}) {
            Evaluation how = Evaluation.of(0.6).withThreads(threads);
            TriangleMesh other = Evaluator.evaluate(solid, how, Progress.NONE).mesh();
            assertThat(other.copyCoordinates()).isEqualTo(one.copyCoordinates());
            assertThat(other.copyCorners()).isEqualTo(one.copyCorners());
        }
    }

    @Test
    void failuresHaveNames() {
        Solid ball = Solids.sphere(Vec3.ZERO, 5);
        Solid far = Solids.sphere(new Vec3(30, 0, 0), 5);
        Evaluation how = Evaluation.of(0.5).withBodies(1);
        assertThat(failure(Solids.intersection(List.of(ball, far)), how)).isEqualTo("empty");
        assertThat(failure(Solids.union(List.of(ball, far)), how)).isEqualTo("bodies");
        assertThat(failure(Solids.sphere(Vec3.ZERO, 500), how.withMostBlocks(1000)))
                .isEqualTo("too-large");
        assertThat(failure(Solids.halfSpace(new Plane(UnitVec3.X, 0)), how)).isEqualTo("too-large");
        Box3 half = new Box3(new Vec3(-20, -20, -20), new Vec3(20, 20, 0));
        Solid wrong = Solids.field((x, y, z) -> Math.sqrt(x * x + y * y + z * z) - 20, half);
        assertThat(failure(wrong, how)).isEqualTo("open");
    }

    @Test
    void crumbsAreRemovedWithANote() {
        Solid parts = Solids.union(List.of(Solids.sphere(Vec3.ZERO, 5), Solids.sphere(new Vec3(20, 0, 0), 0.6)));
        Evaluation how = Evaluation.of(0.4).withBodies(1);
        assertThat(failure(parts, how)).isEqualTo("bodies");
        SolidResult cleaned = Evaluator.evaluate(parts, how.withCrumbs(2), Progress.NONE);
        assertThat(((SolidResult.Proven) cleaned).proof().notes())
                .singleElement()
                .asString()
                .contains("crumb");
    }

    @Test
    void stopsWhenCancelled() {
        Solid big = Solids.sphere(Vec3.ZERO, 40);
        assertThatThrownBy(() -> Evaluator.evaluate(big, Evaluation.of(0.5).withThreads(2), Cancelling.at(500)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aFullBandGivesTheSameShell() {
        ScanSurface ball = ScanSurface.of(MeshZoo.sphere(20, 3), Progress.NONE);
        Solid shell = Solids.shell(ball, OffsetMap.constant(1), OffsetMap.constant(4));
        Solid half = Solids.intersection(List.of(shell, Solids.halfSpace(new Plane(UnitVec3.Z, 2.5))));
        Solid job = Solids.difference(half, List.of(bore(3)));
        Evaluation how = Evaluation.of(1.2).withThreads(2);
        List<String> stages = new ArrayList<>();
        SolidResult needed = Evaluator.evaluate(job, how, Progress.NONE, stages::add);
        SolidResult all = Evaluator.evaluateFullBand(job, how, Progress.NONE, stage -> {});
        assertThat(((SolidResult.Proven) needed).proof().selfIntersections()).isZero();
        assertThat(MeshMeasures.of(all.mesh()).volume())
                .isCloseTo(MeshMeasures.of(needed.mesh()).volume(), within(1.0));
        assertThat(stages)
                .containsExactly(
                        "find blocks",
                        "sample",
                        "place vertices",
                        "join triangles",
                        "mend creases",
                        "untangle",
                        "prove");
    }

    @Test
    void aDecimatedPartIsProvenToo() {
        ScanSurface ball = ScanSurface.of(MeshZoo.sphere(20, 4), Progress.NONE);
        Solid shell = Solids.shell(ball, OffsetMap.constant(1), OffsetMap.constant(4));
        Solid half = Solids.intersection(List.of(shell, Solids.halfSpace(new Plane(UnitVec3.Z, 2.5))));
        Solid job = Solids.difference(half, List.of(bore(3)));
        Evaluation how = Evaluation.of(0.5).withThreads(2).withBodies(1);
        List<String> stages = new ArrayList<>();

        SolidResult all = Evaluator.evaluate(job, how, Progress.NONE);
        SolidResult few = Evaluator.evaluate(job, how.withDecimation(Evaluation.UNSEEN), Progress.NONE, stages::add);

        Proof proof = ((SolidResult.Proven) few).proof();
        assertThat(few.mesh().triangleCount()).isLessThan(all.mesh().triangleCount() / 3);
        assertThat(proof.decimation()).isPositive().isLessThanOrEqualTo(Evaluation.UNSEEN);
        assertThat(proof.largestError())
                .isLessThanOrEqualTo(((SolidResult.Proven) all).proof().largestError());
        assertThat(proof.largestCentroidError()).isLessThan(0.15);
        assertThat(proof.volume())
                .isCloseTo(((SolidResult.Proven) all).proof().volume(), within(Evaluation.UNSEEN * proof.area()));
        assertThat(SelfIntersections.find(few.mesh(), 10, Progress.NONE)).isEmpty();
        assertThat(stages).contains("decimate");
    }
}
