package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pasvorm.geometry.specimen.Specimen;
import org.pasvorm.geometry.specimen.Specimens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpecimensCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void listNamesEverySpecimen() {
        assertThat(CommandRun.of("specimens").out().lines()).hasSize(Specimens.ALL.size());
        JsonNode list = MAPPER.readTree(CommandRun.of("specimens", "--json").out());
        assertThat(list.valueStream().map(s -> s.get("id").asString()))
                .containsExactlyElementsOf(
                        Specimens.ALL.stream().map(Specimen::id).toList());
    }

    @Test
    void writesFilesAndPicturesAndWhatWasProven() throws Exception {
        Path out = folder.resolve("slot");
        CommandRun run = CommandRun.of("specimens", "write", "strap-slot", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(f -> String.valueOf(f.getFileName())))
                    .containsExactlyInAnyOrder(
                            "strap-slot.stl",
                            "strap-slot.3mf",
                            "strap-slot.png",
                            "strap-slot-detail.png",
                            "specimen.json");
        }
        JsonNode told = MAPPER.readTree(Files.readString(out.resolve("specimen.json")));
        assertThat(told.get("closed").asBoolean()).isTrue();
        assertThat(told.get("bodies").asInt()).isEqualTo(1);
        assertThat(told.get("largestErrorMm").asDouble()).isLessThan(0.02);
    }

    @Test
    void unknownSpecimenIsWrongUse() {
        CommandRun run = CommandRun.of(
                "specimens", "write", "zip", "--out", folder.resolve("x").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no specimen 'zip'").contains("gyroid");
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
