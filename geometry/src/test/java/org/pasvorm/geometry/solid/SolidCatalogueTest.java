package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.field.StrutField;
import org.pasvorm.geometry.field.Struts;
import org.pasvorm.geometry.field.TextOutline;
import org.pasvorm.geometry.field.Tpms;
import org.pasvorm.geometry.field.TpmsField;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TotalCurvature;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.RayHit;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Every solid of the catalogue comes out proven, with the volume that counting points gives.
class SolidCatalogueTest {
    private static final double VOXEL = 0.5;

    static List<SolidCatalogue.Case> cases() {
        return SolidCatalogue.all();
    }

    private static SolidResult.Proven proven(Solid solid, Evaluation how) {
        SolidResult result = Evaluator.evaluate(solid, how.withThreads(2), Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        return (SolidResult.Proven) result;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isProvenAndHasItsVolume(SolidCatalogue.Case c) {
        boolean lattice = c.genus() < 0;
        Evaluation how = Evaluation.of(VOXEL).withBodies(c.bodies()).withCrumbs(lattice ? 6 : 0);
        SolidResult.Proven result = proven(c.solid(), how);
        double volume =
                Double.isNaN(c.volume()) ? counted(c.solid(), result.mesh().bounds()) : c.volume();
        double chords = 0.1 * VOXEL * VOXEL * TotalCurvature.of(result.mesh());
        assertThat(result.proof().volume()).isCloseTo(volume, within(0.003 * volume + chords));
        assertThat(result.proof().largestError()).isLessThan(0.2);
        if (!lattice) {
            assertThat(MeshMeasures.of(result.mesh()).genus()).isEqualTo(c.genus());
        }
    }

    /// One random point in each cell of a grid of 72 × 72 × 72 over a little more than the mesh: the error is far below
    /// that of a plain count.
    private static double counted(Solid solid, Box3 around) {
        int n = 72;
        Node root = new Program(solid).root();
        Box3 box = around.grown(0.3);
        Vec3 step = box.size().times(1.0 / n);
        Random random = new Random(11);
        int inside = 0;
        for (int i = 0; i < n * n * n; i++) {
            double x = box.min().x() + step.x() * (i % n + random.nextDouble());
            double y = box.min().y() + step.y() * (i / n % n + random.nextDouble());
            double z = box.min().z() + step.z() * (i / (n * n) + random.nextDouble());
            inside += root.value(x, y, z) < 0 ? 1 : 0;
        }
        return inside * step.x() * step.y() * step.z();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysWithinItsBounds(SolidCatalogue.Case c) {
        Node root = new Program(c.solid()).root();
        boolean steep = c.name().contains("rim") || c.name().contains("brace");
        // A ribbon jumps where its strips end; only its bounds hold there.
        double most = steep ? Double.POSITIVE_INFINITY : root.lipschitz();
        Box3 box = c.solid().bounds().grown(2);
        Random random = new Random(23);
        for (int i = 0; i < 3000; i++) {
            double x = box.min().x() + box.size().x() * random.nextDouble();
            double y = box.min().y() + box.size().y() * random.nextDouble();
            double z = box.min().z() + box.size().z() * random.nextDouble();
            double scale = i % 2 == 0 ? 0.01 : 2;
            double dx = scale * random.nextGaussian();
            double dy = scale * random.nextGaussian();
            double dz = scale * random.nextGaussian();
            double far = Math.sqrt(dx * dx + dy * dy + dz * dz);
            double here = root.value(x, y, z);
            double there = root.value(x + dx, y + dy, z + dz);
            assertThat(Math.abs(there - here)).isLessThanOrEqualTo(most * far + 1e-9);
            root.bound(x, y, z, far, false);
            assertThat(there).isBetween(root.lo - 1e-9, root.hi + 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wallsAndPoresOfASurfaceHaveTheirSize(Tpms surface) {
        double wall = 1.2;
        TpmsField field = new TpmsField(surface, RigidTransform.IDENTITY, 4, wall);
        assertThat(widestBall(field, TpmsField.period(surface, 4, wall), 0.07 * TpmsField.period(surface, 4, wall)))
                .as("pores are wider than the field can tell")
                .isGreaterThan(0.09 * TpmsField.period(surface, 4, wall) - wall / 2);
        Solid block = Solids.lattice(Solids.sphere(Vec3.ZERO, 6), field, 0.3);
        TriangleMesh mesh = proven(block, Evaluation.of(0.3).withCrumbs(5)).mesh();
        double[] thick = thicknesses(mesh, 4.5);
        assertThat(thick[thick.length / 2]).isCloseTo(wall, within(0.02));
        assertThat(thick[thick.length / 20]).isGreaterThan(wall - 0.06);
        assertThat(thick[thick.length * 19 / 20]).isLessThan(wall + 0.06);
    }

    @ParameterizedTest
    @EnumSource
    void strutsAndPoresHaveTheirSize(Struts struts) {
        double thickness = 1.4;
        StrutField field = new StrutField(struts, RigidTransform.IDENTITY, 4, thickness);
        double cell = StrutField.cell(struts, 4, thickness);
        assertThat(2 * widestBall(field, cell, cell / 24)).isCloseTo(4, within(1e-6));
        Solid block = Solids.lattice(Solids.sphere(Vec3.ZERO, 6), field, 0.3);
        TriangleMesh mesh = proven(block, Evaluation.of(0.3).withCrumbs(5)).mesh();
        double[] thick = thicknesses(mesh, 4.5);
        assertThat(thick[thick.length / 4]).isCloseTo(thickness, within(0.05));
    }

    /// The largest value on a grid of even steps in one cell that meets its middle.
    private static double widestBall(Field field, double cell, double step) {
        int n = (int) Math.round(cell / step);
        double widest = 0;
        for (int i = 0; i < n * n * n; i++) {
            widest = Math.max(widest, field.at(i % n * cell / n, i / n % n * cell / n, i / (n * n) * cell / n));
        }
        return widest;
    }

    /// How far a ray runs from each vertex within `reach` of the middle straight through the wall, in rising order.
    private static double[] thicknesses(TriangleMesh mesh, double reach) {
        TriangleIndex index = TriangleIndex.build(mesh, Progress.NONE);
        List<Double> found = new ArrayList<>();
        for (int t = 0; t < mesh.triangleCount(); t += 5) {
            Vec3 p = mesh.centroid(t);
            UnitVec3 inward = UnitVec3.of(mesh.areaVector(t)).negated();
            if (p.length() < reach) {
                index.ray(p.plus(1e-4, inward.vector()), inward, 50)
                        .map(RayHit::distance)
                        .ifPresent(found::add);
            }
        }
        assertThat(found).hasSizeGreaterThan(200);
        double[] sorted = found.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    @Test
    void theRimOfATrimmedShellHasItsRadius() {
        ScanSurface skin = ScanSurface.of(SolidCatalogue.limb(), Progress.NONE);
        TrimRibbon ribbon = TrimRibbon.of(skin, List.of(SolidCatalogue.outline()), SolidCatalogue.at(90, 0), 5, 9);
        Solid shell = Solids.shell(skin, OffsetMap.constant(1), OffsetMap.constant(5));
        double radius = 1.5;
        Solid rounded = Solids.round(shell, Solids.ribbon(ribbon), radius);
        TriangleMesh mesh = proven(rounded, Evaluation.of(0.3).withBodies(1)).mesh();
        List<double[]> arc = new ArrayList<>();
        for (int v = 0; v < mesh.vertexCount(); v++) {
            Vec3 p = mesh.vertex(v);
            double height = p.length();
            boolean onArc = height > 25.1 - radius && height < 24.9;
            if (Math.abs(p.x()) < 0.6 && p.y() > 0 && p.z() > 5 && onArc) {
                arc.add(new double[] {p.y(), p.z()});
            }
        }
        assertThat(arc).hasSizeGreaterThan(15);
        assertThat(fittedRadius(arc)).isCloseTo(radius, within(0.08));
    }

    /// Radius of the circle x² + y² + a x + b y + c = 0 that fits best (Kåsa's least squares).
    private static double fittedRadius(List<double[]> points) {
        double mx = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double my = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double xs = 0;
        double ys = 0;
        double ss = 0;
        for (double[] p : points) {
            double x = p[0] - mx;
            double y = p[1] - my;
            double s = x * x + y * y;
            xx += x * x;
            xy += x * y;
            yy += y * y;
            xs += x * s;
            ys += y * s;
            ss += s;
        }
        double det = xx * yy - xy * xy;
        double cx = (xs * yy - ys * xy) / det / 2;
        double cy = (ys * xx - xs * xy) / det / 2;
        return Math.sqrt(cx * cx + cy * cy + ss / points.size());
    }

    @Test
    void theMirrorImageIsTheMirrorImage() {
        Plane plane = new Plane(UnitVec3.of(1, 2, -1), 4);
        for (SolidCatalogue.Case c : cases()) {
            Node node = new Program(c.solid()).root();
            Node mirrored = new Program(Solids.mirror(c.solid(), plane)).root();
            Random random = new Random(31);
            double[] g = new double[3];
            double[] h = new double[3];
            for (int i = 0; i < 50; i++) {
                Vec3 p = new Vec3(20 * random.nextGaussian(), 20 * random.nextGaussian(), 9 * random.nextGaussian());
                Vec3 q = p.plus(-2 * plane.signedDistance(p), plane.normal().vector());
                double v = node.gradient(p.x(), p.y(), p.z(), g);
                assertThat(mirrored.gradient(q.x(), q.y(), q.z(), h)).isCloseTo(v, within(1e-9));
                Vec3 slope = new Vec3(g[0], g[1], g[2]);
                Vec3 image = slope.plus(
                        -2 * plane.normal().dot(slope), plane.normal().vector());
                assertThat(image.distance(new Vec3(h[0], h[1], h[2]))).isLessThan(1e-5);
            }
        }
    }

    @Test
    void lettersAlongACurveAreSharpAndAsHighAsAsked() {
        ScanSurface skin = ScanSurface.of(SolidCatalogue.limb(), Progress.NONE);
        SkinPath path = SkinPath.on(
                skin, List.of(SolidCatalogue.at(60, 0), SolidCatalogue.at(90, 4), SolidCatalogue.at(120, 0)));
        Solid letters = Solids.textAlong(path, TextOutline.of(List.of("HI"), 5, 8), -3, 6);
        Solid raised = Solids.intersection(List.of(letters, Solids.scanOffset(skin, 1)));
        SolidResult.Proven both = proven(Solids.union(List.of(Solids.scanOffset(skin, 0), raised)), Evaluation.of(0.3));
        double highest = 0;
        for (int v = 0; v < both.mesh().vertexCount(); v++) {
            highest = Math.max(highest, both.mesh().vertex(v).length());
        }
        assertThat(highest).isCloseTo(21, within(0.01));
        assertThat(both.proof().largestError()).isLessThan(0.1);
    }

    @Test
    void shapesThatCannotBeAreRefused() {
        RigidTransform here = RigidTransform.IDENTITY;
        assertThatThrownBy(() -> new TpmsField(Tpms.GYROID, here, 2, 1.6)).hasMessageContaining("does not fit");
        assertThatThrownBy(() -> new StrutField(Struts.OCTET, here, 2, 3)).hasMessageContaining("do not fit");
        double[] eight = {0, 0, 10, 10, 10, 0, 0, 10};
        assertThatThrownBy(() -> Solids.extrusion(List.of(eight), here, 0, 1)).hasMessageContaining("crosses itself");
        double[] line = {0, 0, 10, 10};
        assertThatThrownBy(() -> Solids.extrusion(List.of(line), here, 0, 1)).hasMessageContaining("three corners");
        assertThatThrownBy(() -> Solids.smoothTube(List.of(Vec3.ZERO, Vec3.ZERO), 1))
                .hasMessageContaining("point 1");
        assertThatThrownBy(() -> new Solids.Rib(2, 1, 0.5, 5)).hasMessageContaining("do not fit");
        assertThatThrownBy(() -> Solids.split(Solids.sphere(Vec3.ZERO, 4), new Plane(UnitVec3.X, 0), -1))
                .hasMessageContaining("gap");
    }
}
