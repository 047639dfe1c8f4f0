package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

/// Trims on a round limb of radius 30 along z, clean and noisy.
class TrimRibbonTest {
    private static final double R = 30;

    private static TriangleMesh limb(double noise) {
        Solid bar = Solids.capsule(new Vec3(0, 0, -70), new Vec3(0, 0, 70), R);
        TriangleMesh mesh = Evaluator.evaluate(bar, Evaluation.of(2.5).withThreads(2), Progress.NONE)
                .mesh();
        double[] xyz = mesh.copyCoordinates();
        Random random = new Random(7);
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] += noise * random.nextGaussian();
        }
        return TriangleMesh.owning(xyz, mesh.copyCorners());
    }

    private static Vec3 skin(double degrees, double z) {
        double a = Math.toRadians(degrees);
        return new Vec3(R * Math.cos(a), R * Math.sin(a), z);
    }

    /// A rectangle of 200° by 100 mm with its middle at 0°.
    private static List<Vec3> outline() {
        List<Vec3> loop = new ArrayList<>();
        for (int d = -100; d < 100; d += 2) {
            loop.add(skin(d, -50));
        }
        for (int z = -50; z < 50; z += 2) {
            loop.add(skin(100, z));
        }
        for (int d = 100; d > -100; d -= 2) {
            loop.add(skin(d, 50));
        }
        for (int z = 50; z > -50; z -= 2) {
            loop.add(skin(-100, z));
        }
        return loop;
    }

    private static List<Vec3> opening() {
        List<Vec3> loop = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double t = 2 * Math.PI * i / 40;
            loop.add(skin(40 + 25 * Math.cos(t), 20 + 12 * Math.sin(t)));
        }
        return loop;
    }

    private static SolidResult.Proven brace(double noise) {
        ScanSurface scan = ScanSurface.of(limb(noise), Progress.NONE);
        TrimRibbon ribbon = TrimRibbon.of(scan, List.of(outline(), opening()), skin(-40, 0), 5, 9);
        Solid shell = Solids.shell(scan, OffsetMap.constant(1), OffsetMap.constant(4));
        Solid brace = Solids.round(shell, Solids.ribbon(ribbon), 1.5);
        Evaluation how = Evaluation.of(1).withThreads(2).withBodies(1);
        SolidResult result = Evaluator.evaluate(brace, how, Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        return (SolidResult.Proven) result;
    }

    @Test
    void twoLoopsGiveAnOpenBraceWithAnOpening() {
        SolidResult.Proven brace = brace(0);
        MeshMeasures m = MeshMeasures.of(brace.mesh());
        assertThat(m.genus()).isEqualTo(1);
        double perMm = Math.toRadians(200) * ((R + 4) * (R + 4) - (R + 1) * (R + 1)) / 2;
        double hole = Math.PI * 12 * Math.toRadians(25) * (R + 2.5) * 3;
        double rounding = (2 * 100 + 2 * 113) * (1 - Math.PI / 4) * 1.5 * 1.5 * 2;
        double expected = 100 * perMm - hole - rounding;
        assertThat(m.volume()).isCloseTo(expected, within(0.03 * expected));
        assertThat(brace.proof().largestError()).isLessThan(0.05);
    }

    @Test
    void theValueNeverExceedsWhatIsKnownFromThePointBefore() {
        ScanSurface scan = ScanSurface.of(limb(0.15), Progress.NONE);
        Solid solid = Solids.ribbon(TrimRibbon.of(scan, List.of(outline(), opening()), skin(-40, 0), 5, 9));
        Node node = new Program(solid).root();
        Node other = new Program(solid).root();
        Random random = new Random(9);
        int known = 0;
        for (int i = 0; i < 4000; i++) {
            Vec3 p = skin(random.nextDouble(-150, 150), random.nextDouble(-65, 65))
                    .times(1 + 0.2 * random.nextDouble());
            double radius = random.nextInt(4);
            if (radius > 0) {
                node.bound(p.x(), p.y(), p.z(), radius, false);
            } else {
                node.value(p.x(), p.y(), p.z());
            }
            for (int n = 0; n < 5; n++) {
                Vec3 q = p.plus(
                        new Vec3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).times(0.6));
                double ceiling = node.ceiling(q.x(), q.y(), q.z());
                assertThat(other.value(q.x(), q.y(), q.z())).isLessThanOrEqualTo(ceiling);
                known += ceiling < 0 ? 1 : 0;
            }
        }
        assertThat(known).isGreaterThan(2000);
    }

    @Test
    void rimsDoNotWobbleOnANoisySkin() {
        TriangleMesh mesh = brace(0.15).mesh();
        assertThat(MeshMeasures.of(mesh).genus()).isEqualTo(1);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int step = -80; step <= 80; step += 2) {
            double end = rimEnd(mesh, step);
            low = Math.min(low, end);
            high = Math.max(high, end);
        }
        assertThat(low).isGreaterThan(49.7);
        assertThat(high).isLessThan(50.3);
    }

    /// The highest z of the brace in a two-degree sector.
    private static double rimEnd(TriangleMesh mesh, double degrees) {
        double end = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < mesh.vertexCount(); v++) {
            Vec3 p = mesh.vertex(v);
            if (Math.abs(Math.toDegrees(Math.atan2(p.y(), p.x())) - degrees) < 2) {
                end = Math.max(end, p.z());
            }
        }
        return end;
    }

    /// Two pads of 40° by 30 mm with a neck of 40° by 3 mm between them.
    private static List<Vec3> pads() {
        int[][] corners = {
            {-60, -150}, {-20, -150}, {-20, -15}, {20, -15}, {20, -150}, {60, -150},
            {60, 150}, {20, 150}, {20, 15}, {-20, 15}, {-20, 150}, {-60, 150}
        };
        List<Vec3> loop = new ArrayList<>();
        for (int i = 0; i < corners.length; i++) {
            int[] a = corners[i];
            int[] b = corners[(i + 1) % corners.length];
            for (int k = 0; k < 20; k++) {
                loop.add(skin(a[0] + (b[0] - a[0]) * k / 20.0, (a[1] + (b[1] - a[1]) * k / 20.0) / 10));
            }
        }
        return loop;
    }

    @Test
    void aNeckOfTwoTrianglesIsPassed() {
        ScanSurface scan = ScanSurface.of(limb(0), Progress.NONE);
        TrimRibbon ribbon = TrimRibbon.of(scan, List.of(pads()), skin(-40, 0), 5, 9);
        Solid shell = Solids.shell(scan, OffsetMap.constant(1), OffsetMap.constant(4));
        Evaluation how = Evaluation.of(1).withThreads(2).withBodies(1);
        SolidResult result = Evaluator.evaluate(Solids.round(shell, Solids.ribbon(ribbon), 0.5), how, Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        double perMm = Math.toRadians(40) * ((R + 4) * (R + 4) - (R + 1) * (R + 1)) / 2;
        assertThat(MeshMeasures.of(result.mesh()).volume()).isCloseTo(63 * perMm, within(0.04 * 63 * perMm));
    }

    @Test
    void aLoopMustPartTheSkin() {
        ScanSurface scan = ScanSurface.of(limb(0), Progress.NONE);
        List<Vec3> there = outline().subList(0, 40);
        List<Vec3> folded = new ArrayList<>(there);
        folded.addAll(there.reversed());
        assertThatThrownBy(() -> TrimRibbon.of(scan, List.of(folded), skin(0, 0), 5, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrimRibbon.of(scan, List.of(outline()), skin(100, 0), 5, 9))
                .hasMessageContaining("lies on the trim line");
    }
}
