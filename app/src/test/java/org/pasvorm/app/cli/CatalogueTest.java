package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.template.Templates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The catalogue, and wrong use of the main job that is found before any work begins.
class CatalogueTest {
    @TempDir
    private Path dir;

    @Test
    void listsEveryTemplateAsJson() {
        CommandRun run = CommandRun.of("templates", "--json");

        JsonNode all = new ObjectMapper().readTree(run.out());
        assertThat(all.isArray()).isTrue();
        assertThat(all.valueStream().map(t -> t.get("id").asString()))
                .containsExactlyElementsOf(
                        Templates.ALL.stream().map(Template::id).toList());
    }

    @Test
    void showsEveryParameterWithRangeAndSource() {
        CommandRun run = CommandRun.of("templates", "show", "wrist-cock-up", "--json");

        JsonNode parameters = new ObjectMapper().readTree(run.out()).get("parameters");
        assertThat(parameters.valueStream().map(p -> p.get("key").asString()))
                .contains("wall", "extension", "deviation")
                .doesNotHaveDuplicates();
        parameters.forEach(p -> assertThat(p.get("source").asString()).isNotBlank());
        assertThat(CommandRun.of("templates", "show", "no-such").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --template no-such        | template 'no-such' is not known; known are
                    --side both               | --side is left or right
                    --set no-such=1           | no-such: unknown parameter
                    --set wall=99             | outside the allowed range
                    --set extension=99        | outside the allowed range
                    --tape foot=99            | unknown tape value
                    --printer no-such         | unknown printer
                    --material no-such        | unknown material
                    --unit furlong            | unit 'furlong' is not known
                    --keep-box 1,2,3          | is not six numbers
                    --date yesterday          | is no date
                    --revision 0              | --revision counts from 1
                    --resolution 9            | --resolution
                    --case-code a/b           | --case-code
                    """)
    void wrongUseIsFoundBeforeWorkBegins(String option, String message) {
        List<String> words = new ArrayList<>(List.of("plan", "--sample", "right-adult"));
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--template", "wrist-cock-up");
        options.put("--side", "right");
        options.put("--out", dir.resolve("out").toString());
        String[] given = option.split("\\s+");
        options.put(given[0], given[1]);
        options.forEach((name, value) -> words.addAll(List.of(name, value)));

        CommandRun run = CommandRun.of(words.toArray(new String[0]));

        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(2);
        assertThat(dir).isEmptyDirectory();
    }
}
