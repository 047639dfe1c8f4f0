package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The main job through the program itself.
class PlanCommandTest {
    private static final List<String> RESULT = List.of(
            "build.png",
            "checks.json",
            "clearance.png",
            "four-sides.png",
            "job.json",
            "jobsheet.pdf",
            "overview.png",
            "part.3mf",
            "part.stl",
            "section.png");

    @TempDir
    private Path folder;

    private CommandRun plan(String out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("plan", "--template", "wrist-cock-up", "--date", "2026-01-31", "--case-code", "T-7"));
        arguments.addAll(
                List.of("--resolution", "1", "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSampleBecomesABraceTheSameTwice() throws Exception {
        CommandRun first =
                plan("first", "--sample", "left-small-child", "--side", "left", "--tape", "forearm-length=148");
        assertThat(first.code()).as(first.out() + first.err()).isZero();
        assertThat(names(folder.resolve("first"))).isEqualTo(RESULT);

        JsonNode job =
                JsonMapper.shared().readTree(folder.resolve("first/job.json").toFile());
        assertThat(job.findValue("side").asString()).isEqualToIgnoringCase("left");
        byte[] stl = Files.readAllBytes(folder.resolve("first/part.stl"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stl));
        assertThat(job.toString()).contains(hash);

        CommandRun again =
                plan("again", "--sample", "left-small-child", "--side", "left", "--tape", "forearm-length=148");
        assertThat(again.code()).isZero();
        for (String name : RESULT) {
            assertThat(folder.resolve("again").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(name));
        }
    }

    @Test
    void theWrongSideForbidsRelease() {
        CommandRun run = plan("wrong", "--sample", "left-small-child", "--side", "right");
        assertThat(run.code()).as(run.out() + run.err()).isOne();
        assertThat(run.out()).contains("side");
    }

    @Test
    void aUnitInWhichTheScanIsNoArmIsRefused() throws Exception {
        CommandRun scan = CommandRun.of(
                "samples",
                "write",
                "left-small-child",
                "--out",
                folder.resolve("scan").toString());
        assertThat(scan.code()).isZero();
        Path file = folder.resolve("scan/left-small-child.stl");
        CommandRun run = plan("refused", "--scan", file.toString(), "--side", "left", "--unit", "inch");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("inch cannot be the unit").contains("mm");
        assertThat(names(folder)).containsExactly("scan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hand_wrist/generic-hand_right.glb",
                "hand_wrist/generic-fixed-hand_left.glb",
                "limb_head_foot/boot.obj",
                "limb_head_foot/ampscan_residual_limb_1.stl",
                "bones/arm_r_2mc.stl",
                "bones/arm_r_radius.stl",
                "dirty_mesh/trimesh/empty.stl"
            })
    void whatIsNoForearmIsRefusedAndNothingIsWritten(String file) throws Exception {
        Path shared = Path.of("../../shared/data").resolve(file);
        Assumptions.assumeTrue(Files.exists(shared), "skipped: no " + file + " beside the checkout");
        CommandRun run = plan("refused", "--scan", shared.toString(), "--side", "right");
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(3);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void anArmOfAWholeBodyGetsAProvenBraceThroughATightWeb() throws Exception {
        Path body = Path.of("../../shared/data/body/makehuman_base.obj");
        Assumptions.assumeTrue(Files.exists(body), "skipped: no makehuman_base.obj beside the checkout");
        List<String> arguments = List.of("--scan", body.toString(), "--keep-component", "1", "--side", "left");
        List<String> more = new ArrayList<>(arguments);
        more.addAll(List.of("--keep-box=2.9,0.5,-1,6,4,4", "--set", "extension=-7", "--set", "deviation=7"));
        CommandRun run = plan("arm", more.toArray(String[]::new));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("web-bar").contains("proven");
        assertThat(names(folder.resolve("arm"))).isEqualTo(RESULT);
    }
}
