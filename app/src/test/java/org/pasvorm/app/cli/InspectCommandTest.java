package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {
    @TempDir
    private Path folder;

    /// A tetrahedron with one face missing is no limb, and that is an answer.
    @Test
    void aBodyThatIsNoLimbIsDescribedAllTheSame() throws Exception {
        Path scan = folder.resolve("scan.obj");
        Files.writeString(scan, "v 0 0 0\nv 90 0 0\nv 0 90 0\nv 0 0 90\nf 1 3 2\nf 1 2 4\nf 1 4 3\n");

        CommandRun text = CommandRun.of("inspect", scan.toString(), "--unit", "mm");
        CommandRun json = CommandRun.of("inspect", scan.toString(), "--unit", "mm", "--json");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out())
                .contains("unit: mm (given)", "boundary loops: 1", "noise: cannot be told", "coverage: ")
                .contains("limb: no forearm and hand found: ");
        JsonNode tree = JsonMapper.shared().readTree(json.out());
        assertThat(tree.path("loops").path(0).path("component").asInt()).isEqualTo(1);
        assertThat(tree.path("coverage").path("skin_area").asDouble()).isEqualTo(3 * 4050.0);
        assertThat(tree.path("limb").path("found").asBoolean(true)).isFalse();
        assertThat(tree.path("limb").path("reason").asString()).isNotBlank();
        assertThat(tree.has("noise")).isFalse();
    }
}
