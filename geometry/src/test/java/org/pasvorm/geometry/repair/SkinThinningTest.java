package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

final class SkinThinningTest {
    private static final TriangleMesh SPHERE = MeshZoo.sphere(50, 6);

    @Test
    void aFineSphereKeepsItsShapeWithFewerTriangles() {
        RepairResult thin =
                SkinThinning.thin(SPHERE, new BitSet(), 6000, Progress.NONE).orElseThrow();

        assertThat(thin.mesh().triangleCount()).isBetween(5000, 12_000);
        assertThat(thin.fills().isEmpty()).isTrue();
        MeshMeasures measures = MeshMeasures.of(thin.mesh());
        assertThat(measures.bodies()).isEqualTo(1);
        assertThat(measures.volume()).isCloseTo(MeshMeasures.of(SPHERE).volume(), within(0.003 * 4.19 * 50 * 50 * 50));
        for (int v = 0; v < thin.mesh().vertexCount(); v++) {
            assertThat(thin.mesh().vertex(v).length()).isBetween(49.85, 50.001);
        }
    }

    @Test
    void capsStayCaps() {
        BitSet caps = new BitSet();
        for (int t = 0; t < SPHERE.triangleCount(); t++) {
            caps.set(t, SPHERE.centroid(t).z() > 30);
        }

        RepairResult thin = SkinThinning.thin(SPHERE, caps, 2000, Progress.NONE).orElseThrow();

        for (int t = 0; t < thin.mesh().triangleCount(); t++) {
            double z = thin.mesh().centroid(t).z();
            if (Math.abs(z - 30) > 8) {
                assertThat(thin.isCap(t)).as("triangle at %s", z).isEqualTo(z > 30);
            }
        }
    }

    /// The sphere bent up from below until its walls are 0.4 mm apart, far less than a cell: nothing may grow together.
    /// Only its
    /// sharp rim is lost.
    @Test
    void wallsThatNearlyTouchStayApart() {
        double[] xyz = SPHERE.copyCoordinates();
        for (int i = 0; i < xyz.length; i += 3) {
            Vec3 p = new Vec3(xyz[i], xyz[i + 1], xyz[i + 2]);
            double rim = Math.hypot(p.x(), p.y());
            if (p.z() < 0) {
                xyz[i + 2] = Math.sqrt(Math.max(0, 2500 - rim * rim)) - 0.4;
            }
        }
        TriangleMesh bowl = TriangleMesh.owning(xyz, SPHERE.copyCorners());

        RepairResult thin =
                SkinThinning.thin(bowl, new BitSet(), 6000, Progress.NONE).orElseThrow();

        assertThat(thin.fills().isEmpty()).isTrue();
        assertThat(MeshMeasures.of(thin.mesh()).bodies()).isEqualTo(1);
        assertThat(MeshMeasures.of(thin.mesh()).area())
                .isCloseTo(
                        MeshMeasures.of(bowl).area(),
                        within(0.04 * MeshMeasures.of(bowl).area()));
    }

    @Test
    void onlyAFineSkinIsThinned() {
        assertThat(SkinThinning.ofFine(SPHERE, new BitSet(), Progress.NONE)).isEmpty();
    }
}
