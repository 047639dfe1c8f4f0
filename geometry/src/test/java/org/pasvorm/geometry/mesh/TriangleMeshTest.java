package org.pasvorm.geometry.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

class TriangleMeshTest {
    @Test
    void measuresOfTheZoo() {
        MeshMeasures box = MeshMeasures.of(MeshZoo.box(10, 20, 30));
        assertThat(box.volume()).isCloseTo(6000, within(1e-9));
        assertThat(box.area()).isCloseTo(2200, within(1e-9));
        assertThat(box.bodies()).isEqualTo(1);
        assertThat(box.genus()).isZero();

        MeshMeasures torus = MeshMeasures.of(MeshZoo.torus(30, 8, 96, 48));
        assertThat(torus.volume()).isCloseTo(2 * Math.PI * Math.PI * 30 * 64, within(150.0));
        assertThat(torus.genus()).isOne();

        MeshMeasures sphere = MeshMeasures.of(MeshZoo.sphere(20, 5));
        assertThat(sphere.volume()).isCloseTo(4.0 / 3 * Math.PI * 8000, within(60.0));
    }

    @Test
    void volumeSurvivesMotionAndMirror() {
        RigidTransform motion = RigidTransform.rotation(Vec3.of(1, 2, 3), UnitVec3.of(1, 1, 0.2), 77)
                .after(RigidTransform.translation(Vec3.of(5, -4, 9)));
        MeshZoo.all().forEach((name, mesh) -> {
            double volume = MeshMeasures.of(mesh).volume();
            assertThat(MeshMeasures.of(mesh.transformed(motion)).volume())
                    .as(name)
                    .isCloseTo(volume, within(1e-6));
            assertThat(MeshMeasures.of(mesh.mirroredX()).volume()).as(name).isCloseTo(volume, within(1e-9));
        });
    }

    @Test
    void openAndDoubledMeshesAreRefusedWithAPlace() {
        TriangleMesh box = MeshZoo.box(10, 10, 10);
        int[] open = Arrays.copyOf(box.copyCorners(), 33);
        assertThatThrownBy(() -> TriangleMesh.owning(box.copyCoordinates(), open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("open edge at (");
        int[] doubled = Arrays.copyOf(box.copyCorners(), 39);
        System.arraycopy(doubled, 0, doubled, 36, 3);
        assertThatThrownBy(() -> TriangleMesh.owning(box.copyCoordinates(), doubled))
                .hasMessageContaining("more than two triangles");
    }
}
