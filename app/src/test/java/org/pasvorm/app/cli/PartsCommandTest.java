package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pasvorm.geometry.hardware.HardwarePart;
import org.pasvorm.geometry.hardware.HardwareParts;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.progress.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartsCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void listNamesEveryFitting() {
        CommandRun run = CommandRun.of("parts");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(HardwareParts.ALL.size());
        JsonNode list = MAPPER.readTree(CommandRun.of("parts", "--json").out());
        assertThat(list.valueStream().map(p -> p.get("id").asString()))
                .containsExactlyElementsOf(
                        HardwareParts.ALL.stream().map(HardwarePart::id).toList());
    }

    @Test
    void writesEveryPieceWithItsPicture() throws Exception {
        Path out = folder.resolve("lock");
        CommandRun run = CommandRun.of("parts", "write", "snap-lock", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        for (String piece : List.of("snap-lock-hook", "snap-lock-frame")) {
            for (String format : List.of(".stl", ".3mf")) {
                Path file = out.resolve(piece + format);
                assertThat(MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE)
                                .soup()
                                .triangleCount())
                        .isGreaterThan(20);
            }
            assertThat(out.resolve(piece + ".png")).isNotEmptyFile();
        }
        JsonNode told = MAPPER.readTree(Files.readString(out.resolve("part.json")));
        assertThat(told.get("pieces").valueStream().map(p -> p.get("bodies").asInt()))
                .containsExactly(1, 1);
        assertThat(CommandRun.of("parts", "write", "snap-lock", "--out", out.toString())
                        .err())
                .contains("--overwrite");
        CommandRun again = CommandRun.of("parts", "write", "d-ring", "--overwrite", "--out", out.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(out.resolve("d-ring-ring.stl")).exists();
        assertThat(out.resolve("snap-lock-hook.stl")).doesNotExist();
    }

    @Test
    void unknownFittingIsWrongUse() {
        CommandRun run = CommandRun.of(
                "parts", "write", "zip", "--out", folder.resolve("x").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no fitting 'zip'").contains("d-ring");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void cancelledWriteLeavesNothing() throws Exception {
        CommandRun run = CommandRun.cancelledBy(
                new AtomicBoolean(true),
                "parts",
                "write",
                "d-ring",
                "--out",
                folder.resolve("y").toString());
        assertThat(run.code()).isEqualTo(130);
        try (var left = Files.list(folder)) {
            assertThat(left.toList()).isEqualTo(List.of());
        }
    }
}
