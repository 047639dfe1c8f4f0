package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

class SkinRefinementTest {
    @Test
    void aCoarseSphereBecomesRoundWithoutShrinking() {
        TriangleMesh coarse = MeshZoo.sphere(40, 3);
        var refined = SkinRefinement.refine(coarse, new BitSet(), 3, Progress.NONE);
        assertThat(refined.levels()).isEqualTo(2);
        assertThat(refined.mesh().triangleCount()).isEqualTo(16 * coarse.triangleCount());
        assertThat(refined.largestShift()).isLessThan(0.05);
        double roughest = 0;
        double sum = 0;
        for (int v = 0; v < refined.mesh().vertexCount(); v++) {
            double r = refined.mesh().vertex(v).length();
            sum += r;
            roughest = Math.max(roughest, Math.abs(r - 40));
        }
        assertThat(roughest).isLessThan(0.3);
        assertThat(sum / refined.mesh().vertexCount()).isCloseTo(40, within(0.1));
    }

    @Test
    void aFineMeshStaysAsItIs() {
        TriangleMesh fine = MeshZoo.sphere(20, 5);
        var refined = SkinRefinement.refine(fine, new BitSet(), 3, Progress.NONE);
        assertThat(refined.mesh()).isSameAs(fine);
        assertThat(refined.largestShift()).isZero();
    }

    @Test
    void capsStayPlanarAndKeepTheirArea() {
        TriangleMesh box = MeshZoo.box(20, 20, 20);
        BitSet caps = new BitSet();
        for (int t = 0; t < box.triangleCount(); t++) {
            if (box.centroid(t).z() < -9.9) {
                caps.set(t);
            }
        }
        var refined = SkinRefinement.refine(box, caps, 3, Progress.NONE);
        assertThat(refined.caps().cardinality()).isEqualTo(caps.cardinality() << (2 * refined.levels()));
        refined.caps().stream()
                .forEach(t -> assertThat(refined.mesh().centroid(t).z()).isCloseTo(-10, within(1e-12)));
        assertThat(MeshMeasures.of(refined.mesh()).genus()).isZero();
    }
}
