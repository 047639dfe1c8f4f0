package org.pasvorm.app.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PrescriptionFileTest {
    private static final String FULL = """
            {"version": 1, "diagnosis": "wrist sprain", "side": "left", "device": "wrist-cock-up",
             "angles": {"extension": 25, "deviation": -5}, "regime": "night", "wounds": ["dorsum of the hand"],
             "wires": ["radial styloid"], "sensation": "reduced", "oedema": "mild", "allergies": ["latex"],
             "prescriber": "Dr. A", "notes": "first brace"}
            """;

    @TempDir
    private Path dir;

    @Test
    void readsEveryField() throws Exception {
        Prescription p = PrescriptionFile.read(file(FULL));

        assertThat(p.side()).isEqualTo("left");
        assertThat(p.extensionDegrees()).hasValue(25);
        assertThat(p.deviationDegrees()).hasValue(-5);
        assertThat(p.notes()).contains("first brace");
        assertThat(PrescriptionFindings.of(p))
                .extracting(Finding::rule)
                .containsExactly("wound", "wire", "sensation", "oedema", "allergy");
    }

    @Test
    void asksForNoMoreThanTheSchema() throws Exception {
        Path file = file(
                "{\"version\": 1, \"diagnosis\": \"d\", \"side\": \"right\", \"device\": \"x\", \"prescriber\": \"p\"}");

        assertThat(PrescriptionFindings.of(PrescriptionFile.read(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "left"            | "both"      | side: 'both' is not one of left, right
                    "version": 1      | "version": 2 | version: must be 1
                    "wires"           | "pins"      | pins: unknown field
                    25                | 90          | extension: 90.0 is outside -70.0 to 70.0 degrees
                    "extension": 25   | "flex": 1   | angles: flex: unknown field
                    "wrist sprain"    | ""          | diagnosis: is empty
                    ["latex"]         | "latex"     | allergies: must be a list
                    "night",          | "night"     | line 2: is no valid JSON
                    "device"          | "side"      | line 1: is no valid JSON
                    """, quoteCharacter = '~')
    void refusesWhatTheSchemaDoes(String from, String to, String message) throws IOException {
        assertThat(FULL).contains(from);
        Path file = file(FULL.replace(from, to));

        assertThatThrownBy(() -> PrescriptionFile.read(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void schemaAndReaderKnowTheSameFields() throws Exception {
        try (InputStream in = Prescription.class.getResourceAsStream("prescription.schema.json")) {
            JsonNode schema =
                    new ObjectMapper().readTree(Objects.requireNonNull(in).readAllBytes());
            Map<String, Object> example = new TreeMap<>();
            new ObjectMapper().readTree(FULL).propertyNames().forEach(k -> example.put(k, k));

            assertThat(schema.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(example.keySet());
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(dir.resolve("prescription.json"), text);
    }
}
