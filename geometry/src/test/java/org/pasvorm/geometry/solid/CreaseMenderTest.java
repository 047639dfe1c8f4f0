package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.field.Tpms;
import org.pasvorm.geometry.field.TpmsField;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Triangles do not cut across edges, blunt or sharp.
class CreaseMenderTest {
    private static final double VOXEL = 0.5;

    private static SolidResult.Proven proven(Solid solid, int threads) {
        Evaluation how = Evaluation.of(VOXEL).withThreads(threads);
        SolidResult result = Evaluator.evaluate(solid, how, Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        return (SolidResult.Proven) result;
    }

    private static void assertCrisp(Solid solid) {
        Proof proof = proven(solid, 2).proof();
        assertThat(proof.centroidsOff()).isZero();
        assertThat(proof.largestError()).isLessThan(0.01);
    }

    /// A plate with nine tilted bores, some of which meet its rim and each other.
    private static Solid plate(double degrees) {
        RigidTransform turned = RigidTransform.rotation(Vec3.ZERO, UnitVec3.of(1, 2, 3), degrees);
        List<Solid> bores = new ArrayList<>();
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                Vec3 at = new Vec3(7 * i + 0.13 * j, 7 * j - 0.21 * i, 0);
                Vec3 along = new Vec3(6 * i + 3, 5 * j - 2, 20);
                bores.add(Solids.cylinder(turned.apply(at.minus(along)), turned.apply(at.plus(along)), 2.1));
            }
        }
        return Solids.difference(Solids.roundedBox(turned, new Vec3(12, 12, 4), 0), bores);
    }

    /// A ball between two planes that meet in a sharp edge.
    private static Solid wedge(double degrees) {
        double angle = Math.toRadians(degrees);
        Plane top = new Plane(UnitVec3.Y, 3.17);
        Plane bottom = new Plane(UnitVec3.of(Math.sin(angle), -Math.cos(angle), 0.1), -0.5);
        return Solids.intersection(
                List.of(Solids.sphere(Vec3.ZERO, 12), Solids.halfSpace(top), Solids.halfSpace(bottom)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 33, 45, 60})
    void rimsOfTiltedBoresAreCrisp(double degrees) {
        assertCrisp(plate(degrees));
    }

    @ParameterizedTest
    @ValueSource(doubles = {32, 40, 60})
    void thinEdgesReachTheirTips(double degrees) {
        assertCrisp(wedge(degrees));
    }

    @Test
    void whereAnEdgeIsTooThinThePlacesAreReported() {
        Solid wedge = wedge(10);
        SolidResult.Proven proven = proven(wedge, 2);
        Proof proof = proven.proof();
        List<Proof.Off> places = proof.offPlaces();
        assertThat(places).isNotEmpty().hasSizeLessThan(Proof.MOST_PLACES).hasSize(proof.offPlaceCount());
        assertThat(places.getFirst().error()).isEqualTo(proof.largestCentroidError());
        assertThat(places.getFirst().place()).isEqualTo(proof.worstPlace());
        Node root = new Program(wedge).root();
        int off = 0;
        for (int t = 0; t < proven.mesh().triangleCount(); t++) {
            Vec3 c = proven.mesh().centroid(t);
            if (Math.abs(root.value(c.x(), c.y(), c.z())) > Proof.TOLERANCE) {
                off++;
                assertThat(places).anyMatch(o -> o.place().distance(c) < 4);
            }
        }
        assertThat(off).isEqualTo(proof.centroidsOff());
    }

    @Test
    void theRimOfALensIsOneCurve() {
        Solid left = Solids.sphere(new Vec3(0, 0, -18), 20);
        Solid right = Solids.sphere(new Vec3(0.3, 0.2, 18), 20);
        assertCrisp(Solids.intersection(List.of(left, right)));
    }

    /// Where walls run out at a flat angle.
    @Test
    void theRimsOfAGyroidAreCrisp() {
        Vec3 half = new Vec3(5.5, 5.5, 6);
        TpmsField walls = new TpmsField(Tpms.GYROID, RigidTransform.IDENTITY, 8, 1.2);
        Solid block = Solids.roundedBox(RigidTransform.IDENTITY, half, 0);
        assertCrisp(Solids.intersection(List.of(block, Solids.field(walls, Box3.around(Vec3.ZERO, 10)))));
    }

    @Test
    void threadsDoNotMatter() {
        TriangleMesh one = proven(plate(33), 1).mesh();
        TriangleMesh four = proven(plate(33), 4).mesh();
        assertThat(four.copyCoordinates()).isEqualTo(one.copyCoordinates());
        assertThat(four.copyCorners()).isEqualTo(one.copyCorners());
    }

    @Test
    void editsKeepEdgesCrisp() {
        LivingSolid living = new LivingSolid(2);
        Solid bore = Solids.cylinder(new Vec3(1, 0, 6), new Vec3(2, 20, 6), 1.5);
        Solid moved = Solids.cylinder(new Vec3(1, 0, 6), new Vec3(2.4, 20, 6), 1.5);
        living.edit(Solids.difference(wedge(40), List.of(bore)), VOXEL, Progress.NONE);
        assertThat(living.edit(Solids.difference(wedge(40), List.of(moved)), VOXEL, Progress.NONE))
                .isInstanceOfSatisfying(
                        SolidEdit.Changed.class,
                        changed -> assertThat(changed.whole()).isFalse());
        EditProof proof = living.prove(VOXEL, Progress.NONE);
        assertThat(proof.closed()).isTrue();
        assertThat(proof.selfIntersections()).isZero();
        assertThat(proof.centroidsOff()).isZero();
    }
}
