package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

class ScanInspectionTest {

    private static ScanInspection inspect(TriangleSoup soup) {
        return ScanInspection.inspect(MarkedSoup.skin(soup), Optional.of(LengthUnit.MILLIMETRE), Progress.NONE);
    }

    @Test
    void aCleanMeshHasNothingToSay() {
        MeshZoo.all().forEach((name, mesh) -> {
            ScanInspection scan = inspect(mesh.toSoup());

            assertThat(scan.findings()).as(name).isEmpty();
            assertThat(scan.repairs()).as(name).isEmpty();
            assertThat(scan.components()).hasSize(1);
            assertThat(scan.components().getFirst().closed()).isTrue();
        });
    }

    @Test
    void faultsAreCountedAndPlaced() {
        TriangleMesh sphere = MeshZoo.sphere(20, 4);
        TriangleSoup damaged =
                Damage.of(sphere, 5).flip(12).duplicate(6).degenerate(4).soup();

        ScanInspection scan = inspect(damaged);

        assertThat(scan.triangles()).isEqualTo(sphere.triangleCount() + 10);
        assertThat(scan.weldedVertices()).isEqualTo(sphere.vertexCount());
        assertThat(scan.flipped()).isEqualTo(12);
        assertThat(scan.duplicates()).isEqualTo(6);
        assertThat(scan.degenerate()).isEqualTo(4);
        assertThat(scan.flippedPlaces()).hasSize(12).allMatch(p -> Math.abs(p.length() - 20) < 0.5);
        assertThat(scan.loops()).isEmpty();
    }

    @Test
    void aHoleAndAnOpenEndAreToldApart() {
        TriangleMesh tube = MeshRepairTest.tube(30, 200, 64, 64);
        TriangleSoup open = MeshRepairTest.where(tube, p -> p.z() > 20 && p.distance(new Vec3(30, 0, 120)) > 12);

        ScanInspection scan = inspect(open);

        assertThat(scan.loops()).hasSize(2);
        BoundaryLoop end = scan.loops().getFirst();
        BoundaryLoop hole = scan.loops().getLast();
        assertThat(end.end()).isTrue();
        assertThat(end.perimeter()).isCloseTo(2 * Math.PI * 30, within(1.0));
        assertThat(end.size()).isCloseTo(60, within(0.5));
        assertThat(hole.end()).isFalse();
        assertThat(hole.place().x()).isBetween(27.0, 30.0);
        assertThat(hole.place().z()).isCloseTo(120, within(2.0));
    }

    @Test
    void surfacesThatCutThroughEachOtherAreReportedNotRepaired() {
        TriangleMesh sphere = MeshZoo.sphere(20, 2);
        double[] xyz = sphere.copyCoordinates();
        for (int v = 0; v < sphere.vertexCount(); v++) {
            xyz[3 * v + 2] = sphere.coordinate(v, 2) > 15 ? -25 : xyz[3 * v + 2];
        }

        ScanInspection scan = inspect(TriangleSoup.owning(xyz, sphere.copyCorners()));

        assertThat(scan.selfIntersections()).isPositive();
        assertThat(scan.selfIntersectionPlaces()).allMatch(p -> p.z() < 0);
        assertThat(scan.findings()).extracting(f -> f.rule()).contains("scan-self-intersection");
    }
}
