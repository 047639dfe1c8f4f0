package org.pasvorm.printing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.Shapes;
import org.pasvorm.printing.printer.Limit;
import org.pasvorm.printing.printer.LimitKey;
import org.pasvorm.printing.printer.Material;
import org.pasvorm.printing.printer.PrintProfile;

class PrintRulesTest {
    private static final Vec3 BAND_FROM = new Vec3(-100, -100, 60);
    private static final Vec3 BAND_TO = new Vec3(100, 100, 75);

    @ParameterizedTest
    @ValueSource(doubles = {3, 4})
    void aSoundShellRaisesNoAlarm(double wall) {
        TriangleMesh shell = Shapes.shell(35, 200, 150, 150, 120, (u, v) -> wall);
        Part part = Part.of("shell", shell, Progress.NONE);
        Thickness thickness = Thickness.measure(shell, part.index(), 0.6, 6, Progress.NONE);
        assertThat(thickness.quantile(0.01)).isCloseTo(wall, within(0.05));
        assertThat(thickness.quantile(0.99)).isCloseTo(wall, within(0.05));
        List<Finding> findings = PrintRules.check(part, loadBearing(wall - 0.1), Progress.NONE);
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    @Test
    void aThinBandIsFoundWhereItIsAndNowhereElse() {
        Part part = Part.of("band", banded(1.2), Progress.NONE);
        Finding thin = only(new WallRule().check(part, loadBearing(1.5), Progress.NONE), Severity.CAUTION);
        assertThat(thin.measured()).isCloseTo(1.2, within(0.05));
        assertThat(thin.limit()).isEqualTo(1.5);
        assertThat(thin.places()).isNotEmpty().allMatch(new Box3(BAND_FROM, BAND_TO)::contains);
        Thickness all = Thickness.measure(part.mesh(), part.index(), 0.6, 6, Progress.NONE);
        long inBand = 0;
        long found = 0;
        for (int i = 0; i < all.values().length; i++) {
            double z = all.places()[i].z();
            boolean band = z > 61.5 && z < 73.5;
            inBand += band ? 1 : 0;
            found += band && all.values()[i] < 1.5 ? 1 : 0;
        }
        assertThat(found / (double) inBand).isGreaterThan(0.95);
    }

    @Test
    void aThinFinIsFound() {
        TriangleMesh shell = Shapes.shell(35, 200, 150, 150, 120, (u, v) -> 3);
        TriangleMesh fin =
                Shapes.box(0.8, 12, 20, 12).transformed(RigidTransform.translation(new Vec3(-0.4, 36.5, 60)));
        Part part = Part.of("fin", Shapes.together(shell, fin), Progress.NONE);
        Finding thin = only(new WallRule().check(part, loadBearing(1.5), Progress.NONE), Severity.CAUTION);
        assertThat(thin.measured()).isCloseTo(0.8, within(0.05));
        assertThat(thin.places()).allMatch(p -> p.y() > 36 && Math.abs(p.x()) < 0.5);
    }

    @Test
    void lettersAreNoWalls() {
        Part part = Part.of("band", banded(1.2), Progress.NONE).withTextZones(List.of(new Box3(BAND_FROM, BAND_TO)));
        assertThat(new WallRule().check(part, loadBearing(1.5), Progress.NONE))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    @Test
    void aStricterLimitNeverFindsLess() {
        Part part = Part.of("band", banded(1.2), Progress.NONE);
        Thickness thickness = Thickness.measure(part.mesh(), part.index(), 0.6, 6, Progress.NONE);
        double before = -1;
        for (double limit = 0.5; limit < 5; limit += 0.75) {
            double under = limit;
            double area = ThinPlaces.find(thickness, 2, i -> thickness.values()[i] < under).stream()
                    .mapToDouble(ThinPlaces.Region::area)
                    .sum();
            assertThat(area).isGreaterThanOrEqualTo(before);
            before = area;
        }
        assertThat(before).isGreaterThan(10_000);
    }

    @Test
    void aPartInPiecesIsRefusedUnlessDeclared() {
        TriangleMesh two = Shapes.together(Shapes.sphere(Vec3.ZERO, 10, 20), Shapes.sphere(new Vec3(30, 0, 0), 10, 20));
        Part part = Part.of("two", two, Progress.NONE);
        Finding finding = only(new BodyRule().check(part, mjf(), Progress.NONE), Severity.ERROR);
        assertThat(finding.measured()).isEqualTo(2);
        assertThat(finding.places()).hasSize(2);
        assertThat(new BodyRule().check(part.withExpectedBodies(2), mjf(), Progress.NONE))
                .isEmpty();
    }

    @Test
    void crossingTrianglesOfTheProofAreReported() {
        Part part =
                Part.of("ball", Shapes.sphere(Vec3.ZERO, 10, 20), Progress.NONE).withSelfIntersections(3);
        assertThat(only(new BodyRule().check(part, mjf(), Progress.NONE), Severity.ERROR)
                        .measured())
                .isEqualTo(3);
    }

    @Test
    void crossingTrianglesAreFoundWithoutAProof() {
        TriangleMesh two = Shapes.together(Shapes.sphere(Vec3.ZERO, 10, 20), Shapes.sphere(new Vec3(15, 0, 0), 10, 20));
        Part part = Part.of("two", two, Progress.NONE).withExpectedBodies(2);
        Finding crossing = only(new BodyRule().check(part, mjf(), Progress.NONE), Severity.ERROR);
        assertThat(crossing.message()).contains("crosses itself");
        assertThat(crossing.places()).isNotEmpty().allMatch(p -> Math.abs(p.x() - 7.5) < 2);
    }

    @Test
    void insideOutAndHollowPartsAreSeen() {
        TriangleMesh ball = Shapes.sphere(Vec3.ZERO, 10, 20);
        TriangleMesh inverted = inverted(ball);
        assertThat(only(
                                new VolumeRule().check(Part.of("in", inverted, Progress.NONE), mjf(), Progress.NONE),
                                Severity.ERROR)
                        .measured())
                .isNegative();
        TriangleMesh hollow = Shapes.together(ball, inverted(Shapes.sphere(Vec3.ZERO, 5, 20)));
        Part part = Part.of("hollow", hollow, Progress.NONE);
        Finding cavity = only(new VolumeRule().check(part, mjf(), Progress.NONE), Severity.CAUTION);
        assertThat(cavity.measured()).isCloseTo(4.0 / 3 * Math.PI * 125 / 1000, within(0.02));
        assertThat(new BodyRule().check(part, mjf(), Progress.NONE)).isEmpty();
    }

    @Test
    void theBuildVolumeCountsAsThePartLies() throws ParameterException {
        BuildVolumeRule rule = new BuildVolumeRule();
        PrintProfile mjf = mjf();
        assertThat(rule.check(box(356, 280, 356), mjf, Progress.NONE)).isEmpty();
        assertThat(only(rule.check(box(280, 356, 100), mjf, Progress.NONE), Severity.INFO)
                        .message())
                .contains("quarter");
        assertThat(only(rule.check(box(300, 290, 100), mjf, Progress.NONE), Severity.ERROR)
                        .measured())
                .isCloseTo(10, within(1e-9));
        PrintProfile xl = PrintProfile.of("prusa-xl");
        assertThat(rule.check(box(350, 350, 355), xl, Progress.NONE)).isEmpty();
        assertThat(only(rule.check(box(10, 10, 358), xl, Progress.NONE), Severity.ERROR)
                        .measured())
                .isCloseTo(3, within(1e-9));
    }

    @Test
    void openingsMustBeWideOpenAndApart() {
        TriangleMesh block = Shapes.box(60, 60, 3, 1).transformed(RigidTransform.translation(new Vec3(-30, -30, 200)));
        Part part = Part.of("plate", block, Progress.NONE)
                .withOpenings(List.of(
                        opening("a", 0, 5, 5),
                        opening("b", 7, 5, 5),
                        opening("c 100%", 40, 0.3, 0.3),
                        opening("d", 100, 20, 0.8)));
        List<Finding> findings = new OpeningRule().check(part, mjf(), Progress.NONE);
        assertThat(findings).hasSize(3);
        assertThat(findings.get(0).message()).contains("'a' and 'b'").contains("2.00 mm");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.CAUTION);
        assertThat(findings.get(1).message()).contains("Hole 'c 100%' is 0.30 mm wide");
        assertThat(findings.get(1).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(2).message()).contains("Slot 'd'");
    }

    @Test
    void aClosedHoleIsSeen() {
        TriangleMesh block = Shapes.box(60, 60, 3, 4).transformed(RigidTransform.translation(new Vec3(-30, -30, 0)));
        Part part = Part.of("plate", block, Progress.NONE).withOpenings(List.of(opening("a", 3, 5, 5)));
        assertThat(only(new OpeningRule().check(part, mjf(), Progress.NONE), Severity.ERROR)
                        .message())
                .contains("not open");
    }

    @Test
    void segmentsAreMeasuredAtTheirNearest() {
        Vec3 o = Vec3.ZERO;
        Vec3 x = new Vec3(10, 0, 0);
        assertThat(Segments.distance(o, x, new Vec3(5, 3, -5), new Vec3(5, 3, 5)))
                .isCloseTo(3, within(1e-12));
        assertThat(Segments.distance(o, x, new Vec3(13, 4, 0), new Vec3(20, 4, 0)))
                .isCloseTo(5, within(1e-12));
        assertThat(Segments.distance(o, o, x, x)).isEqualTo(10);
        assertThat(Segments.distance(o, x, new Vec3(2, 1, 0), new Vec3(8, 1, 0)))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void aHundredThousandTrianglesTakeUnderFiveSecondsOfTwoCores() {
        TriangleMesh shell = Shapes.shell(35, 200, 230, 200, 125, (u, v) -> 3);
        assertThat(shell.triangleCount()).isGreaterThan(100_000);
        Duration before = cpu();
        PrintRules.check(Part.of("large", shell, Progress.NONE), mjf(), Progress.NONE);
        assertThat(cpu().minus(before)).isLessThan(Duration.ofSeconds(10));
    }

    /// Processor time of the whole program: unlike the wall clock it does not mind what else the machine does.
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static TriangleMesh banded(double thin) {
        return Shapes.shell(35, 200, 150, 150, 240, (u, v) -> v > 0.4 && v < 0.5 ? thin : 3);
    }

    private static PartOpening opening(String name, double y, double length, double width) {
        RigidTransform frame = new RigidTransform(UnitVec3.X, UnitVec3.Y, UnitVec3.Z, new Vec3(0, y, 0));
        return new PartOpening(name, frame, length, width);
    }

    private static Part box(double x, double y, double z) {
        return Part.of("box", Shapes.box(x, y, z, 1), Progress.NONE);
    }

    private static TriangleMesh inverted(TriangleMesh mesh) {
        int[] corners = mesh.copyCorners();
        for (int i = 0; i < corners.length; i += 3) {
            int keep = corners[i];
            corners[i] = corners[i + 1];
            corners[i + 1] = keep;
        }
        return TriangleMesh.owning(mesh.copyCoordinates(), corners);
    }

    private static Finding only(List<Finding> findings, Severity severity) {
        List<Finding> chosen = new ArrayList<>(findings);
        chosen.removeIf(f -> f.severity() == Severity.INFO && severity != Severity.INFO);
        assertThat(chosen).hasSize(1);
        assertThat(chosen.getFirst().severity()).isEqualTo(severity);
        return chosen.getFirst();
    }

    private static PrintProfile mjf() {
        try {
            return PrintProfile.of("hp-mjf-5200", "pa12");
        } catch (ParameterException e) {
            throw new AssertionError(e);
        }
    }

    /// The powder profile with another advice for load-bearing walls.
    private static PrintProfile loadBearing(double advise) {
        PrintProfile base = mjf();
        Material m = base.material();
        Map<LimitKey, Limit> limits = new EnumMap<>(m.limits());
        Limit old = m.limit(LimitKey.LOAD_BEARING_WALL);
        limits.put(LimitKey.LOAD_BEARING_WALL, new Limit(old.hard(), advise, old.provenance()));
        Material changed = new Material(
                m.id(), m.label(), m.process(), m.density(), m.modulus(), limits, m.postProcessing(), m.notes());
        return new PrintProfile(base.printer(), changed);
    }
}
