package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

final class ScanThinningTest {

    @Test
    void aFineSphereKeepsItsSizeWithFewerTriangles() {
        TriangleMesh sphere = MeshZoo.sphere(50, 6);

        MarkedSoup thin = ScanThinning.thin(MarkedSoup.skin(sphere.toSoup()), 6000, Progress.NONE);
        RepairResult closed = MeshRepairTest.repaired(thin);

        assertThat(thin.soup().triangleCount()).isBetween(4000, 10_000);
        assertThat(closed.report().holes()).isEmpty();
        MeshMeasures measures = MeshMeasures.of(closed.mesh());
        assertThat(measures.bodies()).isEqualTo(1);
        assertThat(measures.volume())
                .isCloseTo(MeshMeasures.of(sphere).volume(), within(0.005 * Math.pow(50, 3) * 4.19));
    }

    @Test
    void aCoarseScanStaysAsItIs() {
        MarkedSoup scan = MarkedSoup.skin(MeshZoo.sphere(50, 3).toSoup());

        assertThat(ScanThinning.thin(scan, scan.soup().triangleCount() / 2, Progress.NONE))
                .isSameAs(scan);
    }

    @Test
    void capsStayCaps() {
        TriangleSoup soup = MeshZoo.sphere(50, 5).toSoup();
        BitSet caps = new BitSet();
        for (int t = 0; t < soup.triangleCount(); t++) {
            caps.set(t, soup.cornerPoint(t, 0).z() > 30);
        }

        MarkedSoup thin = ScanThinning.thin(new MarkedSoup(soup, caps), 2000, Progress.NONE);

        for (int t = 0; t < thin.soup().triangleCount(); t++) {
            double z = thin.soup().cornerPoint(t, 0).z();
            if (Math.abs(z - 30) > 10) {
                assertThat(thin.isCap(t)).as("triangle at %s", z).isEqualTo(z > 30);
            }
        }
    }
}
