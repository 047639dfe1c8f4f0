package org.pasvorm.geometry.limb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

class SlicerTest {
    private static final Plane LEVEL = new Plane(UnitVec3.Z, 0.3);

    @Test
    void cutsABoxIntoItsRectangle() {
        SectionLoop loop = only(MeshZoo.box(10, 20, 30), LEVEL);

        assertThat(loop.area()).isCloseTo(200, within(1e-9));
        assertThat(loop.perimeter()).isCloseTo(60, within(1e-9));
        assertThat(loop.tapeGirth()).isCloseTo(60, within(1e-9));
        assertThat(loop.centroid().distance(new Vec3(0, 0, 0.3))).isLessThan(1e-9);
        assertThat(loop.calipers().thickness()).isCloseTo(10, within(1e-9));
        assertThat(loop.calipers().width()).isCloseTo(20, within(1e-9));
        assertThat(loop.widthAlong(UnitVec3.Y)).isCloseTo(20, within(1e-9));
    }

    @Test
    void aPlaneThroughVerticesAndFacesStillGivesClosedLoops() {
        TriangleMesh box = MeshZoo.box(10, 20, 30);

        assertThat(new Slicer(box).cut(new Plane(UnitVec3.Z, -15)).isEmpty()).isTrue();
        assertThat(new Slicer(box).cut(new Plane(UnitVec3.Z, 15)).area()).isCloseTo(200, within(1e-9));
        assertThat(new Slicer(box).cut(new Plane(UnitVec3.Z, 15.001)).isEmpty()).isTrue();
    }

    @Test
    void aRingIsMaterialWithAVoid() {
        TriangleMesh torus = MeshZoo.torus(30, 8, 240, 120);
        Section across = new Slicer(torus).cut(new Plane(UnitVec3.Z, 0.01));

        assertThat(across.loops()).hasSize(2);
        assertThat(across.loops().get(0).area()).isCloseTo(Math.PI * 38 * 38, within(3.0));
        assertThat(across.loops().get(1).area()).isCloseTo(-Math.PI * 22 * 22, within(2.0));

        Section along = new Slicer(torus).cut(new Plane(UnitVec3.X, 0.01));
        assertThat(along.loops()).hasSize(2);
        assertThat(along.through(new Vec3(0, 29, 0)).orElseThrow().centroid().y())
                .isPositive();
        assertThat(along.loops().get(0).tapeGirth()).isCloseTo(2 * Math.PI * 8, within(0.05));
    }

    @Test
    void everyMemberOfTheZooCutsAlikeInAnyPose() {
        RigidTransform turn = RigidTransform.rotation(new Vec3(3, 1, 2), UnitVec3.of(1, 2, 3), 77)
                .after(RigidTransform.translation(new Vec3(100, -40, 7)));
        for (Map.Entry<String, TriangleMesh> member : MeshZoo.all().entrySet()) {
            Plane plane = Plane.through(new Vec3(0.01, 0.02, 0.03), UnitVec3.of(0.2, 0.3, 1));
            Section straight = new Slicer(member.getValue()).cut(plane);
            Plane turned = Plane.through(
                    turn.apply(new Vec3(0.01, 0.02, 0.03)),
                    UnitVec3.of(turn.applyDirection(plane.normal().vector())));
            Section moved = new Slicer(member.getValue().transformed(turn)).cut(turned);

            assertThat(moved.loops()).as(member.getKey()).hasSameSizeAs(straight.loops());
            assertThat(moved.area()).as(member.getKey()).isCloseTo(straight.area(), within(1e-6));
        }
    }

    @Test
    void cutsTheSameWithAnIndex() {
        TriangleMesh mesh = MeshZoo.sphere(50, 5);
        Slicer indexed = Skin.of(mesh, Progress.NONE).slicer();
        for (double offset : new double[] {-51, -49.99, -30, 0, 0.3, 12.5, 49.9}) {
            for (UnitVec3 normal : List.of(UnitVec3.Z, UnitVec3.of(1, -2, 0.7), UnitVec3.of(-1, -1, -1))) {
                Plane plane = new Plane(normal, offset);
                assertThat(indexed.cut(plane)).isEqualTo(new Slicer(mesh).cut(plane));
            }
        }
    }

    private static SectionLoop only(TriangleMesh mesh, Plane plane) {
        Section section = new Slicer(mesh).cut(plane);
        assertThat(section.loops()).hasSize(1);
        return section.loops().getFirst();
    }
}
