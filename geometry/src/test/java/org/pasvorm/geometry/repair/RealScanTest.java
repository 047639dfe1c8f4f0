package org.pasvorm.geometry.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pasvorm.geometry.SharedData;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.io.MeshFormatException;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

class RealScanTest {

    private static TriangleSoup read(String relative) throws IOException, MeshFormatException {
        return MeshReaders.read(SharedData.require(relative), ReadLimits.DEFAULT, Progress.NONE)
                .soup();
    }

    /// The undamaged scan and the damaged one, both cut above the open elbow, enclose the same.
    @Test
    void theDamagedForearmIsTheUndamagedOneAgain() throws Exception {
        RepairResult dirty = MeshRepairTest.repaired(read("peers/inputs/dirty_100k.stl"));
        RepairResult truth = MeshRepairTest.repaired(read("peers/inputs/noisy_100k.stl"));

        Cap elbow = dirty.report().caps().getFirst();
        assertThat(dirty.report().caps()).hasSize(1);
        assertThat(elbow.isPlanar()).isTrue();
        assertThat(elbow.place().z()).isBetween(28.0, 36.0);
        assertThat(elbow.normal().z()).isLessThan(-0.99);
        assertThat(dirty.report().holes()).hasSizeBetween(20, 25).allMatch(hole -> hole.size() < 10);
        assertThat(dirty.report().duplicates()).isEqualTo(89);
        assertThat(dirty.report().flipped()).isEqualTo(99);
        assertThat(dirty.report().largestDeviation()).isZero();
        double volume = volumeAbove40(truth);
        assertThat(volumeAbove40(dirty)).isCloseTo(volume, within(0.001 * volume));
        MeshRepairTest.assertUnchangedByRepair(dirty);
    }

    private static double volumeAbove40(RepairResult scan) {
        Box3 box = new Box3(new Vec3(-1e3, -1e3, 40), new Vec3(1e3, 1e3, 1e3));
        MarkedSoup above = ScanCrop.keepBox(scan.toSoup(), box, Progress.NONE);
        return MeshMeasures.of(MeshRepairTest.repaired(above).mesh()).volume();
    }

    @Test
    void everyDirtyMeshEndsInAMeshOrAReason() throws Exception {
        try (Stream<Path> files = Files.walk(SharedData.require("data/dirty_mesh"))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(all).hasSizeGreaterThan(50);
            for (Path file : all) {
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> readAndRepair(file), file::toString);
            }
        }
    }

    private static void readAndRepair(Path file) throws IOException {
        TriangleSoup soup;
        try {
            soup = MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE).soup();
        } catch (MeshFormatException unreadable) {
            return;
        }
        RepairOutcome outcome = MeshRepair.repair(soup, RepairOptions.DEFAULT, Progress.NONE);
        if (outcome instanceof RepairResult result) {
            MeshMeasures measures = MeshMeasures.of(result.mesh());
            assertThat(measures.volume()).as(file.toString()).isPositive();
            assertThat(measures.bodies()).as(file.toString()).isEqualTo(1);
        } else if (outcome instanceof RepairFailure failure) {
            assertThat(failure.message()).isNotBlank().doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "data/body/human_woman.obj, METRE",
        "data/limb_head_foot/boot.obj, METRE",
        "data/limb_head_foot/ampscan_residual_limb_1.stl, MILLIMETRE",
        "peers/inputs/dirty_100k.stl, MILLIMETRE",
        "data/hand_wrist/hand_closed.obj,",
        "data/hand_wrist/hand_lowres.obj,",
        "data/hand_wrist/hand.obj,",
        "data/body/makehuman_base.obj,",
        "data/limb_head_foot/demosthenes-low-res.obj,",
        "data/bones/arm_r_ulna.stl,"
    })
    void theUnitIsRightOrAskedFor(String file, LengthUnit expected) throws Exception {
        UnitGuess guess = UnitGuess.of(Optional.empty(), MarkedSoup.skin(read(file)), Progress.NONE);

        assertThat(guess.unit()).isEqualTo(Optional.ofNullable(expected));
        assertThat(guess.explanation()).contains(expected == null ? "--unit" : expected.label());
    }

    @Test
    void inspectionSaysWhatIsWrongWithTheDamagedForearm() throws Exception {
        ScanInspection scan = ScanInspection.inspect(
                MarkedSoup.skin(read("peers/inputs/dirty_100k.stl")), Optional.empty(), Progress.NONE);

        assertThat(scan.components()).hasSize(1);
        assertThat(scan.loops()).hasSize(22);
        assertThat(scan.loops().getFirst().end()).isTrue();
        assertThat(scan.loops().getFirst().place().z()).isBetween(28.0, 34.0);
        assertThat(scan.loops().stream().filter(BoundaryLoop::end)).hasSize(1);
        assertThat(scan.flipped()).isEqualTo(99);
        assertThat(scan.duplicates()).isEqualTo(89);
        assertThat(scan.selfIntersections()).isZero();
        assertThat(scan.repairs())
                .containsExactly(
                        "drop 89 repeated triangles",
                        "turn 99 triangles round",
                        "close 1 open end by a flat cap",
                        "fill 21 holes");
    }
}
