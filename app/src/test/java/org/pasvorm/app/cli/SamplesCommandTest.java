package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pasvorm.geometry.io.LoadedScan;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleCases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplesCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void listNamesEverySample() {
        CommandRun run = CommandRun.of("samples");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(SampleCases.ALL.size());
        for (SampleCase c : SampleCases.ALL) {
            assertThat(run.out()).contains(c.id() + " ").contains(c.label());
        }
    }

    @Test
    void jsonIsAnArrayWithIdAndSide() {
        JsonNode list = MAPPER.readTree(CommandRun.of("samples", "--json").out());
        assertThat(list.isArray()).isTrue();
        for (int i = 0; i < list.size(); i++) {
            SampleCase c = SampleCases.ALL.get(i);
            assertThat(list.get(i).get("id").asString()).isEqualTo(c.id());
            assertThat(list.get(i).get("side").asString()).isEqualTo(c.side().word());
            assertThat(list.get(i).get("wristExtensionDegrees").asDouble())
                    .isEqualTo(c.shape().pose().wristExtension());
        }
    }

    @Test
    void writesAScanThatIsReadAndTheTruth() throws Exception {
        Path out = folder.resolve("child");
        CommandRun run = CommandRun.of("samples", "write", "right-child", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        LoadedScan scan = MeshReaders.read(out.resolve("right-child.stl"), ReadLimits.DEFAULT, Progress.NONE);
        assertThat(scan.soup().triangleCount()).isBetween(80_000, 140_000);
        assertThat(scan.soup().bounds().diagonal()).isBetween(25.0, 40.0);
        JsonNode truth = MAPPER.readTree(Files.readString(out.resolve("truth.json")));
        assertThat(truth.get("unit").asString()).isEqualTo("cm");
        assertThat(truth.get("landmarks").get("thumb-web").size()).isEqualTo(3);
        assertThat(truth.get("anglesDegrees").get("wrist-extension").asDouble()).isEqualTo(20);
        CommandRun again = CommandRun.of("samples", "write", "right-child", "--out", out.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("--overwrite");
    }

    @Test
    void unknownSampleIsWrongUse() {
        CommandRun run = CommandRun.of(
                "samples", "write", "right-giant", "--out", folder.resolve("x").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no sample 'right-giant'").contains("right-adult");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void cancelledWriteLeavesNothing() throws Exception {
        CommandRun run = CommandRun.cancelledBy(
                new AtomicBoolean(true),
                "samples",
                "write",
                "right-adult",
                "--out",
                folder.resolve("y").toString());
        assertThat(run.code()).isEqualTo(130);
        try (var left = Files.list(folder)) {
            assertThat(left.toList()).isEqualTo(List.of());
        }
    }
}
