package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.Cancelling;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.mesh.VertexWeld;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

class MeshRepairTest {

    static RepairResult repaired(MarkedSoup scan) {
        RepairOutcome outcome = MeshRepair.repair(scan, RepairOptions.DEFAULT, Progress.NONE);
        assertThat(outcome).isInstanceOf(RepairResult.class);
        return (RepairResult) outcome;
    }

    static RepairResult repaired(TriangleSoup soup) {
        return repaired(MarkedSoup.skin(soup));
    }

    private static String failure(TriangleSoup soup) {
        RepairOutcome outcome = MeshRepair.repair(soup, RepairOptions.DEFAULT, Progress.NONE);
        assertThat(outcome).isInstanceOf(RepairFailure.class);
        return ((RepairFailure) outcome).reason();
    }

    static void assertUnchangedByRepair(RepairResult once) {
        RepairResult twice = repaired(once.toSoup());
        assertThat(twice.mesh().copyCorners()).isEqualTo(once.mesh().copyCorners());
        assertThat(twice.mesh().copyCoordinates()).isEqualTo(once.mesh().copyCoordinates());
        assertThat(twice.caps()).isEqualTo(once.caps());
        assertThat(twice.report().holes()).isEmpty();
    }

    @Test
    void aCleanMeshStaysAsItIs() {
        MeshZoo.all().forEach((name, mesh) -> {
            RepairResult result = repaired(mesh.toSoup());

            assertThat(MeshMeasures.of(result.mesh()).volume())
                    .as(name)
                    .isCloseTo(MeshMeasures.of(mesh).volume(), within(1e-9));
            assertThat(result.mesh().triangleCount()).isEqualTo(mesh.triangleCount());
            assertThat(result.report().findings()).isEmpty();
            assertThat(result.report().largestDeviation()).isZero();
            assertUnchangedByRepair(result);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damageIsUndoneWithinTheSizeOfTheHoles(long seed) {
        Map<String, TriangleMesh> zoo = Map.of("sphere", MeshZoo.sphere(40, 5), "torus", MeshZoo.torus(30, 8, 96, 48));
        zoo.forEach((name, mesh) -> {
            int n = mesh.triangleCount();
            TriangleSoup damaged = Damage.of(mesh, seed)
                    .remove(n / 50)
                    .flip(n / 40)
                    .duplicate(n / 60)
                    .degenerate(7)
                    .shuffle()
                    .soup();

            RepairResult result = repaired(damaged);

            MeshMeasures truth = MeshMeasures.of(mesh);
            MeshMeasures found = MeshMeasures.of(result.mesh());
            assertThat(found.volume()).as(name).isCloseTo(truth.volume(), within(0.001 * truth.volume()));
            assertThat(found.area()).isCloseTo(truth.area(), within(0.002 * truth.area()));
            assertThat(found.genus()).isEqualTo(truth.genus());
            assertThat(found.bodies()).isEqualTo(1);
            assertThat(result.report().degenerate()).isEqualTo(7);
            assertThat(result.report().holes()).isNotEmpty();
            assertThat(result.report().flipped()).isPositive();
            assertUnchangedByRepair(result);
        });
    }

    @Test
    void theSameInputGivesTheSameMesh() {
        TriangleSoup damaged =
                Damage.of(MeshZoo.sphere(40, 4), 3).remove(60).flip(90).soup();

        RepairResult one = repaired(damaged);
        RepairResult two = repaired(damaged);

        assertThat(two.mesh().copyCoordinates()).isEqualTo(one.mesh().copyCoordinates());
        assertThat(two.mesh().copyCorners()).isEqualTo(one.mesh().copyCorners());
    }

    /// A spherical cap of 12 mm rim radius is cut out of a sphere of radius 40 and comes back to 0.3 mm; a flat patch
    /// would be off by 2.
    @Test
    void aHoleCarriesOnTheCurvatureAroundIt() {
        TriangleMesh sphere = MeshZoo.sphere(40, 5);
        TriangleSoup holed = where(sphere, p -> p.z() < 38);

        RepairResult result = repaired(holed);

        assertThat(result.caps().isEmpty()).isTrue();
        double worst = 0;
        for (int v = 0; v < result.mesh().vertexCount(); v++) {
            worst = Math.max(worst, Math.abs(result.mesh().vertex(v).length() - 40));
        }
        assertThat(worst).isLessThan(0.3);
        assertThat(result.report().holes()).hasSize(1);
        assertThat(result.report().inventedArea()).isBetween(2 * Math.PI * 40 * 2, 2 * Math.PI * 40 * 2.6);
        assertThat(result.report().findings())
                .anyMatch(f -> f.rule().equals("repair-filled-hole")
                        && f.severity() == Severity.CAUTION
                        && f.places().getFirst().z() > 36);
    }

    /// The end of a tube is an open end, not a hole: it gets a flat cap that is marked.
    @Test
    void anOpenEndGetsAPlanarCapThatIsRecorded() {
        TriangleMesh box = tube(30, 200, 48, 40);
        TriangleSoup open = where(box, p -> p.z() > 20);

        RepairResult result = repaired(open);

        assertThat(result.fills().isEmpty()).isTrue();
        assertThat(result.report().caps()).hasSize(1);
        Cap cap = result.report().caps().getFirst();
        assertThat(cap.isPlanar()).isTrue();
        assertThat(cap.normal().z()).isCloseTo(-1, within(1e-9));
        assertThat(cap.area()).isCloseTo(Math.PI * 900, within(30.0));
        assertThat(result.caps().cardinality()).isEqualTo(cap.triangles());
        assertUnchangedByRepair(result);
    }

    @Test
    void aRaggedOpenEndIsCutStraight() {
        TriangleMesh tube = tube(30, 200, 96, 150);
        TriangleSoup ragged = where(tube, p -> p.z() > 20 + 3 * Math.sin(5 * Math.atan2(p.y(), p.x())));

        RepairResult result = repaired(ragged);

        Cap cap = result.report().caps().getFirst();
        assertThat(result.report().caps()).hasSize(1);
        assertThat(cap.isPlanar()).isTrue();
        assertThat(cap.place().z()).isBetween(22.0, 26.0);
        assertThat(result.report().findings()).anyMatch(f -> f.rule().equals("repair-trimmed-end"));
        assertUnchangedByRepair(result);
    }

    @Test
    void insideOutIsTurnedAndCounted() {
        TriangleMesh sphere = MeshZoo.sphere(20, 3);
        TriangleSoup inverted =
                Damage.of(sphere, 1).flip(sphere.triangleCount()).soup();

        RepairResult result = repaired(inverted);

        assertThat(MeshMeasures.of(result.mesh()).volume()).isPositive();
        assertThat(result.report().insideOut()).isTrue();
        assertThat(result.report().flipped()).isZero();
    }

    @Test
    void verticesCloserThanTheToleranceAreJoinedOnOpenEdgesOnly() {
        TriangleMesh sphere = MeshZoo.sphere(20, 3);
        double[] xyz = Damage.of(sphere, 1).soup().copyCoordinates();
        int[] corners = new int[xyz.length / 3];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = i;
            xyz[3 * i] += (i % 7 - 3) * 0.0005;
        }

        RepairResult result = repaired(TriangleSoup.owning(xyz, corners));

        assertThat(result.mesh().triangleCount()).isEqualTo(sphere.triangleCount());
        assertThat(result.report().joinedVertices()).isPositive();
        assertThat(result.report().largestDeviation()).isBetween(0.0004, 0.01);
    }

    @Test
    void touchingBodiesComeApartAndTheLargerStays() {
        TriangleSoup pair = join(
                MeshZoo.box(10, 10, 10).toSoup(),
                new Vec3(0, 0, 0),
                MeshZoo.box(6, 6, 10).toSoup(),
                new Vec3(8, 8, 0));

        RepairResult result = repaired(pair);

        assertThat(MeshMeasures.of(result.mesh()).volume()).isCloseTo(1000, within(1e-9));
        assertThat(result.report().nonManifoldEdges()).isEqualTo(1);
        assertThat(result.report().dropped()).hasSize(1);
        assertThat(result.report().findings())
                .anyMatch(f -> f.rule().equals("repair-dropped-piece") && f.severity() == Severity.CAUTION);
        assertUnchangedByRepair(result);
    }

    /// Two cubes that touch along an edge below a plate that joins them: four triangles at each edge there.
    @Test
    void sheetsThatTouchAlongAnEdgeStayApartInAFileWithoutSharedVertices() {
        RepairResult result = repaired(cubes(p -> p.z() > 10 || p.x() > 10 == p.y() > 10));

        assertThat(result.report().nonManifoldEdges()).isEqualTo(1);
        assertThat(result.report().largestDeviation()).isBetween(0.004, 0.011);
        assertThat(result.report().findings()).anyMatch(f -> f.rule().equals("repair-touching"));
        TriangleSoup written = VertexWeld.exact(result.mesh().toSoup());
        TriangleMesh read = TriangleMesh.owning(written.copyCoordinates(), written.copyCorners());
        assertThat(MeshMeasures.of(read).volume()).isCloseTo(6000, within(1.0));
        assertUnchangedByRepair(result);
    }

    /// The surface of those of eight cubes of 10 mm whose middle satisfies `filled`.
    private static TriangleSoup cubes(Keep filled) {
        List<Vec3> corners = new ArrayList<>();
        for (int cell = 0; cell < 8; cell++) {
            Vec3 middle = new Vec3(5 + 10 * (cell & 1), 5 + 10 * (cell >> 1 & 1), 5 + 10 * (cell >> 2));
            for (int face = 0; face < 6 && filled.test(middle); face++) {
                Vec3 out = axis(face % 3).times(face < 3 ? 5 : -5);
                Vec3 beyond = middle.plus(2, out);
                if (!inside(beyond) || !filled.test(beyond)) {
                    Vec3 u = axis((face + 1) % 3).times(face < 3 ? 5 : -5);
                    Vec3 v = axis((face + 2) % 3).times(5);
                    Vec3 at = middle.plus(out);
                    corners.addAll(List.of(
                            at.minus(u).minus(v),
                            at.plus(u).minus(v),
                            at.plus(u).plus(v)));
                    corners.addAll(List.of(
                            at.minus(u).minus(v),
                            at.plus(u).plus(v),
                            at.minus(u).plus(v)));
                }
            }
        }
        double[] xyz = corners.stream()
                .flatMapToDouble(p -> DoubleStream.of(p.x(), p.y(), p.z()))
                .toArray();
        return TriangleSoup.owning(xyz, IntStream.range(0, corners.size()).toArray());
    }

    private static boolean inside(Vec3 p) {
        return Math.min(p.x(), Math.min(p.y(), p.z())) > 0 && Math.max(p.x(), Math.max(p.y(), p.z())) < 20;
    }

    private static Vec3 axis(int i) {
        return new Vec3(i == 0 ? 1 : 0, i == 1 ? 1 : 0, i == 2 ? 1 : 0);
    }

    @Test
    void aHoleTooLargeToBeTrueIsAnError() {
        TriangleMesh tube = tube(45, 320, 120, 160);
        TriangleSoup holed = where(tube, p -> p.distance(new Vec3(45, 0, 160)) > 30);

        RepairResult result = repaired(holed);

        assertThat(result.report().findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("repair-filled-hole");
                    assertThat(f.measured()).isBetween(50.0, 62.0);
                    assertThat(f.places().getFirst().distance(new Vec3(45, 0, 160)))
                            .isLessThan(15);
                });
        double truth = MeshMeasures.of(tube).volume();
        assertThat(MeshMeasures.of(result.mesh()).volume()).isCloseTo(truth, within(0.01 * truth));
    }

    @Test
    void whatCannotBeClosedHonestlyIsRefusedByName() {
        TriangleSoup sheet = grid(20, (u, v) -> new Vec3(100 * u, 100 * v, 5 * Math.sin(3 * u)));
        assertThat(failure(sheet)).isEqualTo("open-sheet");
        assertThat(failure(join(sheet, Vec3.ZERO, sheet, Vec3.ZERO))).isEqualTo("open-sheet");
        assertThat(failure(moebius())).isEqualTo("one-sided");
        assertThat(failure(klein())).isEqualTo("one-sided");
        assertThat(failure(TriangleSoup.owning(new double[0], new int[0]))).isEqualTo("empty");
        assertThat(failure(TriangleSoup.owning(new double[9], new int[] {0, 1, 2})))
                .isEqualTo("empty");
    }

    @Test
    void cancelStopsRepair() {
        TriangleSoup soup = MeshZoo.sphere(20, 3).toSoup();

        assertThatThrownBy(() -> MeshRepair.repair(soup, RepairOptions.DEFAULT, Cancelling.now()))
                .isInstanceOf(CancellationException.class);
    }

    @FunctionalInterface
    interface Keep {
        boolean test(Vec3 p);
    }

    /// The triangles of `mesh` whose three corners satisfy `keep`.
    static TriangleSoup where(TriangleMesh mesh, Keep keep) {
        List<Integer> kept = new ArrayList<>();
        for (int t = 0; t < mesh.triangleCount(); t++) {
            if (keep.test(mesh.cornerPoint(t, 0))
                    && keep.test(mesh.cornerPoint(t, 1))
                    && keep.test(mesh.cornerPoint(t, 2))) {
                kept.add(t);
            }
        }
        int[] corners = new int[3 * kept.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = mesh.corner(kept.get(i / 3), i % 3);
        }
        return TriangleSoup.owning(mesh.copyCoordinates(), corners);
    }

    /// A closed cylinder about z from 0 to `height`, with flat ends.
    static TriangleMesh tube(double radius, double height, int around, int along) {
        double[] xyz = new double[3 * (around * (along + 1) + 2)];
        for (int j = 0; j <= along; j++) {
            for (int i = 0; i < around; i++) {
                int n = 3 * (j * around + i);
                xyz[n] = radius * Math.cos(2 * Math.PI * i / around);
                xyz[n + 1] = radius * Math.sin(2 * Math.PI * i / around);
                xyz[n + 2] = height * j / along;
            }
        }
        int bottom = around * (along + 1);
        xyz[3 * bottom + 5] = height;
        List<Integer> c = new ArrayList<>();
        for (int i = 0; i < around; i++) {
            int k = (i + 1) % around;
            c.addAll(List.of(bottom, k, i, bottom + 1, along * around + i, along * around + k));
            for (int j = 0; j < along; j++) {
                int a = j * around + i;
                int b = j * around + k;
                c.addAll(List.of(a, b, b + around, a, b + around, a + around));
            }
        }
        return TriangleMesh.owning(xyz, c.stream().mapToInt(Integer::intValue).toArray());
    }

    @FunctionalInterface
    private interface Sheet {
        Vec3 at(double u, double v);
    }

    private static TriangleSoup grid(int n, Sheet sheet) {
        double[] xyz = new double[3 * (n + 1) * (n + 1)];
        int[] corners = new int[6 * n * n];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= n; j++) {
                Vec3 p = sheet.at((double) i / n, (double) j / n);
                int at = i * (n + 1) + j;
                xyz[3 * at] = p.x();
                xyz[3 * at + 1] = p.y();
                xyz[3 * at + 2] = p.z();
                if (i < n && j < n) {
                    int[] two = {at, at + n + 1, at + n + 2, at, at + n + 2, at + 1};
                    System.arraycopy(two, 0, corners, 6 * (i * n + j), 6);
                }
            }
        }
        return TriangleSoup.owning(xyz, corners);
    }

    private static TriangleSoup moebius() {
        return grid(40, (u, v) -> {
            double a = 2 * Math.PI * u;
            double w = 20 * (v - 0.5);
            double r = 50 + w * Math.cos(a / 2);
            return new Vec3(rounded(r * Math.cos(a)), rounded(r * Math.sin(a)), rounded(w * Math.sin(a / 2)));
        });
    }

    /// The figure-8 immersion of the Klein bottle.
    private static TriangleSoup klein() {
        return grid(48, (u, v) -> {
            double a = 2 * Math.PI * u;
            double b = 2 * Math.PI * (v + 0.5 / 48);
            double r = 60 + 15 * (Math.cos(a / 2) * Math.sin(b) - Math.sin(a / 2) * Math.sin(2 * b));
            double z = 15 * (Math.sin(a / 2) * Math.sin(b) + Math.cos(a / 2) * Math.sin(2 * b));
            return new Vec3(rounded(r * Math.cos(a)), rounded(r * Math.sin(a)), rounded(z));
        });
    }

    private static double rounded(double x) {
        return Math.round(x * 1e6) / 1e6;
    }

    private static TriangleSoup join(TriangleSoup a, Vec3 moveA, TriangleSoup b, Vec3 moveB) {
        double[] xyz = new double[3 * (a.vertexCount() + b.vertexCount())];
        for (int v = 0; v < a.vertexCount() + b.vertexCount(); v++) {
            boolean first = v < a.vertexCount();
            Vec3 p = first
                    ? a.vertex(v).plus(moveA)
                    : b.vertex(v - a.vertexCount()).plus(moveB);
            xyz[3 * v] = p.x();
            xyz[3 * v + 1] = p.y();
            xyz[3 * v + 2] = p.z();
        }
        int[] corners = Arrays.copyOf(a.copyCorners(), 3 * (a.triangleCount() + b.triangleCount()));
        for (int i = 0; i < 3 * b.triangleCount(); i++) {
            corners[3 * a.triangleCount() + i] = b.corner(i / 3, i % 3) + a.vertexCount();
        }
        return TriangleSoup.owning(xyz, corners);
    }
}
