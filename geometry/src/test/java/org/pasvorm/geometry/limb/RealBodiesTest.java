package org.pasvorm.geometry.limb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.SharedData;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairOutcome;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.repair.ScanCrop;
import org.pasvorm.geometry.repair.SkinRefinement;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Whole bodies and bodies that are no forearm with hand.
class RealBodiesTest {

    @ParameterizedTest
    @CsvSource({"0.45,0.9,LEFT", "-0.9,-0.45,RIGHT"})
    void bothForearmsOfABodyInMetresShowTheirSide(double from, double to, Side side) throws Exception {
        Path file = SharedData.require("data/body/human_woman.obj");
        MarkedSoup body = MarkedSoup.skin(
                MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE).soup());
        Box3 box = new Box3(new Vec3(from, 1, -1), new Vec3(to, 2, 1));

        LandmarkRequest request = repaired(
                        ScanCrop.keepBox(body, box, Progress.NONE).scaled(1000))
                .orElseThrow();
        LandmarkReport report = found(request);
        Limb limb = Limb.of(request, report, Progress.NONE);

        assertThat(report.side().seen()).contains(side);
        assertThat(limb.side()).isEqualTo(side);
        assertThat(limb.mirrored()).isEqualTo(side == Side.LEFT);
        assertThat(limb.measures().handLength()).isBetween(170.0, 195.0);
        assertThat(limb.measures().wristGirth()).isBetween(148.0, 170.0);
        assertThat(limb.measures().wrist().extensionDegrees()).isBetween(-12.0, 2.0);
        assertThat(Math.abs(limb.at(LandmarkId.WRIST_CENTRE).length())).isLessThan(1e-9);
        assertThat(limb.at(LandmarkId.THUMB_TIP).x()).isGreaterThan(40);
        assertThat(limb.at(LandmarkId.MCP_3).y())
                .isGreaterThan(limb.at(LandmarkId.PALMAR_CREASE_ULNAR).y());
        Vec3 web = report.landmarks().at(LandmarkId.THUMB_WEB);
        assertThat(limb.toScan(limb.toCanonical(web)).distance(web)).isLessThan(1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.5,-1,4", "0.5,0.3,4", "0.5,0.5,4", "0.9,0.6,4", "0.5,-1,3.6"})
    void aBoxThatCutsTheForearmAskewDoesNotMoveTheWrist(double y0, double z0, double y1) throws Exception {
        Path file = SharedData.require("data/body/makehuman_base.obj");
        MarkedSoup body = MarkedSoup.skin(
                MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE).soup());
        Box3 box = new Box3(new Vec3(2.9, y0, z0), new Vec3(6, y1, 4));
        MarkedSoup arm = ScanCrop.keepBox(ScanCrop.keepComponent(body, 1, Progress.NONE), box, Progress.NONE);
        LandmarkRequest coarse = repaired(arm.scaled(100)).orElseThrow();
        SkinRefinement.Refined fine = SkinRefinement.refine(coarse.skin(), coarse.caps(), 3, Progress.NONE);

        LandmarkReport report = found(LandmarkRequest.of(fine.mesh(), fine.caps()));

        Vec3 wrist = report.landmarks().at(LandmarkId.WRIST_CENTRE);
        assertThat(wrist.distance(new Vec3(426.4, 240.9, 173.2))).isLessThan(2);
        assertThat(report.handLength()).isBetween(178.0, 182.0);
        assertThat(report.side().seen()).contains(Side.LEFT);
    }

    @ParameterizedTest
    @CsvSource({
        "data/bones/radius_rv.stl,1000",
        "data/bones/r_foot.stl,1000",
        "data/bones/lumbar1.stl,1000",
        "data/limb_head_foot/ampscan_residual_limb_1.stl,1",
        "data/limb_head_foot/boot.obj,1000",
        "data/hand_wrist/generic-hand_left.glb,1000",
        "data/hand_wrist/generic-hand_right.glb,1000",
        "data/hand_wrist/hand_lowres.obj,10",
        "data/body/human_woman.obj,1000",
        "data/body/human_woman.obj,100"
    })
    void otherBodiesAreRefused(String name, double scale) throws Exception {
        Path file = SharedData.require(name);
        MarkedSoup scan = MarkedSoup.skin(
                MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE).soup().scaled(scale));
        Optional<LandmarkRequest> request = repaired(scan);
        if (request.isPresent()) {
            LandmarkResult result = LandmarkFinder.find(request.get(), Progress.NONE);

            assertThat(result).isInstanceOf(LandmarkResult.Refused.class);
            LandmarkResult.Refused refused = (LandmarkResult.Refused) result;
            assertThat(refused.reason()).isIn("no-hand", "no-forearm", "not-a-limb", "no-palm", "thumb-unclear");
            assertThat(refused.message()).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void mathematicalBodiesAreRefused() {
        for (Map.Entry<String, TriangleMesh> member : MeshZoo.all().entrySet()) {
            LandmarkRequest request = LandmarkRequest.of(member.getValue(), new BitSet());
            assertThat(LandmarkFinder.find(request, Progress.NONE))
                    .as(member.getKey())
                    .isInstanceOf(LandmarkResult.Refused.class);
        }
    }

    private static Optional<LandmarkRequest> repaired(MarkedSoup scan) {
        RepairOutcome outcome = MeshRepair.repair(scan, RepairOptions.DEFAULT, Progress.NONE);
        return outcome instanceof RepairResult r
                ? Optional.of(LandmarkRequest.of(r.mesh(), r.caps()))
                : Optional.empty();
    }

    private static LandmarkReport found(LandmarkRequest request) {
        LandmarkResult result = LandmarkFinder.find(request, Progress.NONE);
        assertThat(result).isInstanceOf(LandmarkResult.Found.class);
        return ((LandmarkResult.Found) result).report();
    }
}
