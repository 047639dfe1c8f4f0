package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.SharedData;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

class ScanCropTest {
    private static final double FAR = Double.POSITIVE_INFINITY;

    private static Box3 above(double x, double y, double z) {
        return new Box3(new Vec3(x, y, z), new Vec3(FAR, FAR, FAR));
    }

    private static RepairResult cropped(TriangleMesh mesh, Box3 box) {
        return MeshRepairTest.repaired(ScanCrop.keepBox(MarkedSoup.skin(mesh.toSoup()), box, Progress.NONE));
    }

    @Test
    void aCutIsExactAndCapped() {
        RepairResult half = cropped(MeshZoo.box(10, 20, 30), above(-FAR, -FAR, 5));

        MeshMeasures found = MeshMeasures.of(half.mesh());
        assertThat(found.volume()).isCloseTo(10 * 20 * 10, within(1e-9));
        assertThat(found.area()).isCloseTo(2 * 200 + 60 * 10, within(1e-9));
        assertThat(half.mesh().bounds().min().z()).isEqualTo(5);
        assertThat(half.report().caps()).singleElement().satisfies(cap -> {
            assertThat(cap.area()).isCloseTo(200, within(1e-9));
            assertThat(cap.isPlanar()).isTrue();
            assertThat(cap.normal().z()).isEqualTo(-1);
        });
        assertThat(half.report().holes()).isEmpty();
        MeshRepairTest.assertUnchangedByRepair(half);
    }

    /// A corner cut meets three planes at once: an eighth of the sphere.
    @Test
    void severalPlanesMayMeet() {
        TriangleMesh sphere = MeshZoo.sphere(20, 4);

        RepairResult eighth = cropped(sphere, above(0, 0, 0));

        MeshMeasures whole = MeshMeasures.of(sphere);
        assertThat(MeshMeasures.of(eighth.mesh()).volume()).isCloseTo(whole.volume() / 8, within(1e-6));
        double capArea = eighth.report().caps().stream().mapToDouble(Cap::area).sum();
        assertThat(MeshMeasures.of(eighth.mesh()).area() - capArea).isCloseTo(whole.area() / 8, within(1e-6));
    }

    /// Across the axis of a torus the cut is two discs; along its equator it is a ring with a hole.
    @Test
    void cutsWithSeveralChainsKeepTheirShape() {
        TriangleMesh torus = MeshZoo.torus(30, 8, 48, 24);
        double volume = MeshMeasures.of(torus).volume();

        RepairResult bow = cropped(torus, above(0.5, -FAR, -FAR));
        RepairResult ring = cropped(torus, above(-FAR, -FAR, 0));

        assertThat(bow.report().caps()).hasSize(2);
        assertThat(MeshMeasures.of(bow.mesh()).genus()).isZero();
        assertThat(ring.report().caps()).hasSize(1);
        assertThat(MeshMeasures.of(ring.mesh()).genus()).isEqualTo(1);
        assertThat(MeshMeasures.of(ring.mesh()).volume()).isCloseTo(volume / 2, within(1e-6));
    }

    @Test
    void croppingTwiceIsCroppingOnce() {
        MarkedSoup skin = MarkedSoup.skin(MeshZoo.sphere(20, 4).toSoup());
        Box3 box = new Box3(new Vec3(-FAR, -FAR, 3), new Vec3(FAR, 12, FAR));

        MarkedSoup once = ScanCrop.keepBox(skin, box, Progress.NONE);
        MarkedSoup twice = ScanCrop.keepBox(once, box, Progress.NONE);

        assertThat(twice.soup().copyCoordinates()).isEqualTo(once.soup().copyCoordinates());
        assertThat(twice.caps()).isEqualTo(once.caps());
    }

    @Test
    void wrongUseIsRefusedWithAReason() {
        MarkedSoup skin = MarkedSoup.skin(MeshZoo.box(1, 1, 1).toSoup());

        assertThatThrownBy(() -> ScanCrop.keepComponent(skin, 2, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("component 2 does not exist; the scan has 1 component");
        assertThatThrownBy(() -> ScanCrop.keepBox(skin, Box3.EMPTY, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBoxBesideTheScanLeavesNothing() {
        MarkedSoup skin = MarkedSoup.skin(MeshZoo.box(1, 1, 1).toSoup());

        MarkedSoup none = ScanCrop.keepBox(skin, above(5, 5, 5), Progress.NONE);

        assertThat(none.soup().triangleCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aForearmOfAWholeBodyComesOutAsOneClosedPieceWithOneCap(ForearmBoxes limb) throws Exception {
        MarkedSoup scan = MarkedSoup.skin(
                MeshReaders.read(SharedData.require("data/" + limb.file), ReadLimits.DEFAULT, Progress.NONE)
                        .soup());
        if (limb.component.isPresent()) {
            scan = ScanCrop.keepComponent(scan, limb.component.get(), Progress.NONE);
        }
        MarkedSoup forearm = ScanCrop.keepBox(scan, limb.box, Progress.NONE);

        UnitGuess unit = UnitGuess.of(Optional.empty(), forearm, Progress.NONE);
        assertThat(unit.unit().map(LengthUnit::inMillimetres)).contains(limb.millimetres);

        RepairResult result = MeshRepairTest.repaired(forearm.scaled(limb.millimetres));
        MeshMeasures measures = MeshMeasures.of(result.mesh());
        assertThat(measures.bodies()).isEqualTo(1);
        assertThat(measures.genus()).isZero();
        assertThat(measures.volume()).isBetween(0.6e6, 1.2e6);
        assertThat(result.report().caps()).singleElement().satisfies(cap -> {
            assertThat(cap.isPlanar()).isTrue();
            assertThat(cap.size()).isBetween(70.0, 110.0);
        });
        assertThat(result.report().holes()).isEmpty();
        assertThat(result.report().dropped()).isEmpty();
        assertThat(result.report().findings()).extracting(f -> f.rule()).containsExactly("repair-cap");
    }
}
