package org.pasvorm.app.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.Templates;
import org.pasvorm.printing.jobsheet.JobSheet;
import org.pasvorm.printing.printer.PrintProfile;
import org.pasvorm.printing.printer.Printers;

/// Proves an installation: plans a shipped sample and compares the part with the values that this version gave when it
/// was built. Needs no network.
public final class SelfTest {
    private static final String PINNED = "selftest.properties";
    private static final String SAMPLE = "right-adult";

    /// Shares by which a figure may differ: rounding of the machine's mathematics, no more.
    private static final double COUNT_SHARE = 0.01;

    private static final double SIZE_SHARE = 0.001;

    private SelfTest() {}

    /// One compared figure.
    public record Line(String key, String expected, String found, boolean same) {}

    /// @param folder an empty folder for the result
    public static List<Line> run(Path folder, Progress progress) throws Refusal, ParameterException {
        PlanRequest request = new PlanRequest(
                new ScanSource.Sample(SAMPLE),
                ScanChoice.NONE,
                Templates.ALL.getFirst(),
                Side.RIGHT,
                false,
                "SELFTEST",
                1,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Map.of(),
                Tape.NONE,
                Map.of(),
                PrintProfile.of(Printers.DEFAULT_ID),
                0.5);
        return compare(figures(Planner.plan(request, folder, progress)), pinned());
    }

    /// The figures of a result that are compared.
    static SortedMap<String, String> figures(PlanResult result) {
        JobSheet sheet = result.sheet();
        SortedMap<String, String> figures = new TreeMap<>();
        figures.put("triangles", Integer.toString(sheet.part().triangles()));
        figures.put("bodies", Integer.toString(sheet.part().bodies()));
        figures.put(
                "volume_cm3", String.format(Locale.ROOT, "%.4f", sheet.part().volume()));
        figures.put("area_cm2", String.format(Locale.ROOT, "%.3f", sheet.part().area()));
        figures.put("files", String.join(" ", result.files()));
        figures.put(
                "findings",
                sheet.findings().stream()
                        .filter(f -> f.severity() != Severity.INFO)
                        .map(f -> f.severity().name().toLowerCase(Locale.ROOT) + ":" + f.rule())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        return figures;
    }

    static List<Line> compare(SortedMap<String, String> found, Properties pinned) {
        List<Line> lines = new ArrayList<>();
        found.forEach((key, value) -> {
            String expected = pinned.getProperty(key, "");
            lines.add(new Line(key, expected, value, same(key, expected, value)));
        });
        return lines;
    }

    private static boolean same(String key, String expected, String found) {
        if (!key.equals("triangles") && !key.startsWith("volume") && !key.startsWith("area")) {
            return expected.equals(found);
        }
        try {
            double share = key.equals("triangles") ? COUNT_SHARE : SIZE_SHARE;
            double pinned = Double.parseDouble(expected);
            return Math.abs(Double.parseDouble(found) - pinned) <= share * pinned;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static Properties pinned() {
        try (InputStream in = SelfTest.class.getResourceAsStream(PINNED)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
