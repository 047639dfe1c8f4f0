package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Solids that once failed: coarse, coincident, or with a surface exactly on a scan.
class HardCasesTest {
    private static SolidResult.Proven proven(Solid solid, double voxel) {
        SolidResult result = Evaluator.evaluate(solid, Evaluation.of(voxel), Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        return (SolidResult.Proven) result;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 3, 5, 8})
    void provesBallsOfAFewVoxels(double radius) {
        double volume = 4 * Math.PI / 3 * Math.pow(radius, 3);
        double found = proven(Solids.sphere(new Vec3(0.1, -0.2, 0.3), radius), 1)
                .proof()
                .volume();
        assertThat(found).isBetween((1 - 0.6 / (radius * radius)) * volume, volume);
    }

    @Test
    void takesSignsFromPointsOnTheScanItself() {
        TriangleMesh ball = proven(Solids.sphere(Vec3.ZERO, 25), 2).mesh();
        ScanSurface scan = ScanSurface.of(ball, Progress.NONE);
        Solid shell = Solids.shell(scan, OffsetMap.constant(0), OffsetMap.constant(5));
        Solid half = Solids.difference(shell, List.of(Solids.cylinder(Vec3.ZERO, new Vec3(0, 0, 60), 10)));
        SolidResult.Proven result = proven(half, 1.5);
        assertThat(result.proof().largestError()).isLessThan(0.05);
    }

    @Test
    void countsNoSurfaceWhereBricksMeet() {
        RigidTransform frame = RigidTransform.rotation(Vec3.ZERO, UnitVec3.of(1, 2, 3), 40);
        List<Solid> bricks = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            Vec3 at = frame.apply(new Vec3(i % 3, i / 3 % 3, i / 9).times(6));
            RigidTransform placed = new RigidTransform(frame.xAxis(), frame.yAxis(), frame.zAxis(), at);
            bricks.add(Solids.roundedBox(placed, new Vec3(3, 3, 3), 0));
        }
        Proof proof = proven(Solids.union(bricks), 1).proof();
        assertThat(proof.volume()).isCloseTo(18 * 18 * 18, within(5.0));
        assertThat(proof.fieldVolume()).isCloseTo(18 * 18 * 18, within(60.0));
    }

    @Test
    void trimsACoarseSkin() {
        Solid bar = Solids.capsule(new Vec3(0, 0, -70), new Vec3(0, 0, 70), 30);
        ScanSurface skin = ScanSurface.of(proven(bar, 3).mesh(), Progress.NONE);
        List<List<Vec3>> rings = List.of(ring(-50), ring(50));
        TrimRibbon ribbon = TrimRibbon.of(skin, rings, new Vec3(30, 0, 0), 6, 10);
        Solid shell = Solids.shell(ribbon.skin(), OffsetMap.constant(0), OffsetMap.constant(5));
        double volume = proven(Solids.intersection(List.of(shell, Solids.ribbon(ribbon))), 2)
                .proof()
                .volume();
        double exact = 100 * Math.PI * (35 * 35 - 30 * 30);
        assertThat(volume).isCloseTo(exact, within(0.01 * exact));
    }

    @Test
    void refusesWhatDoesNotFitIntoMemoryAndSaysWhatWould() {
        Solid ball = Solids.sphere(Vec3.ZERO, 100);
        Evaluation small = Evaluation.of(0.1).withMemory(20_000_000);
        SolidResult refused = Evaluator.evaluate(ball, small, Progress.NONE);
        assertThat(refused).isInstanceOfSatisfying(SolidResult.Failed.class, f -> {
            assertThat(f.name()).isEqualTo("too-large");
            assertThat(f.place()).isEqualTo(Vec3.ZERO);
            String fits = f.message().replaceAll(".*a voxel of (.*) mm would fit", "$1");
            Evaluation coarser = Evaluation.of(Double.parseDouble(fits)).withMemory(20_000_000);
            assertThat(Evaluator.evaluate(ball, coarser, Progress.NONE)).isInstanceOf(SolidResult.Proven.class);
        });
    }

    private static List<Vec3> ring(double z) {
        List<Vec3> ring = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double a = Math.toRadians(3 * i);
            ring.add(new Vec3(30 * Math.cos(a), 30 * Math.sin(a), z));
        }
        return ring;
    }
}
