package org.pasvorm.printing.jobsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JobSheetTest {
    private static final JobSheet PLAIN = SheetExample.sheet(false);
    private static final JobSheet NASTY = SheetExample.sheet(true);

    @Test
    void thePageSaysWhatTheSheetSays() throws IOException {
        String text = text(JobSheetPdf.bytes(PLAIN));
        assertThat(text)
                .contains("LEFT", "DRAFT", "C-2041  rev 2", "HP Jet Fusion 5200", "PA12", "66.0 x 50.0 x 160.0 mm")
                .contains("51.2 cm3", "0123456789abcdef".repeat(4), "findings forbid release")
                .contains("1 error, 2 cautions, 1 info", "wrist-angle", "Material lot", "Released by", "2026-03-14")
                .contains(JobSheetPdf.NOTICE);
        assertThat(text).doesNotContain("RIGHT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onePageEmbeddedFontNothingTooSmallOrOffThePage(boolean nasty) throws IOException {
        byte[] pdf = JobSheetPdf.bytes(nasty ? NASTY : PLAIN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(document);
            assertThat(letters).hasSizeGreaterThan(500).allSatisfy(t -> {
                assertThat(t.getFontSizeInPt()).isGreaterThanOrEqualTo(9);
                assertThat(t.getTextMatrix().getTranslateX()).isBetween(20f, 580f);
                assertThat(t.getTextMatrix().getTranslateY()).isBetween(15f, 825f);
            });
        }
    }

    @Test
    void hostileTextsArePrintedAsWhatTheyAre() throws IOException {
        String text = text(JobSheetPdf.bytes(NASTY));
        assertThat(text).contains("RIGHT", "<U+202E>", "=cmd", "and 4 more in checks.json");
        assertThat(text.codePoints().noneMatch(c -> c == 0x202E)).isTrue();
    }

    @Test
    void aReleasedSheetIsNoDraft() throws IOException {
        JobSheet.Identity id = PLAIN.identity();
        JobSheet released = new JobSheet(
                new JobSheet.Identity(id.caseCode(), id.revision(), id.date(), JobSheet.Status.RELEASED, id.software()),
                PLAIN.device(),
                PLAIN.profile(),
                PLAIN.build(),
                PLAIN.part(),
                PLAIN.files(),
                List.of(),
                List.of(),
                PLAIN.inspection());
        assertThat(text(JobSheetPdf.bytes(released))).doesNotContain("DRAFT").contains("no finding forbids release");
    }

    @Test
    void theSameSheetGivesTheSameBytesAnywhere() {
        byte[] pdf = JobSheetPdf.bytes(NASTY);
        byte[] job = JobJson.job(NASTY);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            assertThat(Arrays.equals(JobSheetPdf.bytes(NASTY), pdf)).isTrue();
            assertThat(JobJson.job(NASTY)).isEqualTo(job);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theJobFollowsItsSchema() {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode schema = mapper.readTree(resource("job.schema.json"));
        assertThat(SchemaCheck.problems(schema, mapper.readTree(JobJson.job(PLAIN))))
                .isEmpty();
        assertThat(SchemaCheck.problems(schema, mapper.readTree(JobJson.job(NASTY))))
                .isEmpty();
        assertThat(SchemaCheck.problems(schema, mapper.readTree(JobJson.checks(PLAIN))))
                .isNotEmpty();
    }

    @Test
    void jsonIsCanonicalAndHoldsNoNaN() {
        String job = new String(JobJson.job(PLAIN), StandardCharsets.UTF_8);
        assertThat(job).startsWith("{\n  \"build\"").endsWith("}\n").doesNotContain("\r", "NaN", "E-");
        assertThat(job.indexOf("\"case_code\"")).isLessThan(job.indexOf("\"revision\""));
        String checks = new String(JobJson.checks(PLAIN), StandardCharsets.UTF_8);
        assertThat(checks).contains("\"rule\" : \"wrist-angle\"").doesNotContain("NaN");
        assertThat(checks.indexOf("\"error\"")).isLessThan(checks.indexOf("\"caution\""));
        assertThat(checks.indexOf("\"caution\"")).isLessThan(checks.indexOf("\"info\""));
    }

    @Test
    void worstFirstAndErrorsForbidRelease() {
        assertThat(PLAIN.findings().getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(PLAIN.findings().getLast().severity()).isEqualTo(Severity.INFO);
        assertThat(PLAIN.mayBeReleased()).isFalse();
    }

    @Test
    void tolerancesComeFromThePrinter() {
        assertThat(PLAIN.inspection().get(2).tolerance()).isEqualTo(0.3 + 0.002 * (160 - 25.4));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(JobJson.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
