package org.pasvorm.printing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.printing.Shapes;

/// Other programs accept our files. Skipped where they are not installed.
class ForeignToolsTest {
    @TempDir
    Path folder;

    static List<PrintFormat> formats() {
        return PrintFormats.ALL;
    }

    @Test
    void admeshFindsNothingToMend() throws Exception {
        Path file = written(new StlWriter());
        String said = run("admesh", file.toString());
        assertThat(said).containsPattern("Number of parts\\s*:\\s*1\\b");
        assertThat(said).containsPattern("Total disconnected facets\\s*:\\s*0\\b");
        assertThat(said).containsPattern("Degenerate facets\\s*:\\s*0\\b");
        assertThat(said).containsPattern("Backwards edges\\s*:\\s*0\\b");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void prusaSlicerSeesOneManifoldPartOfTheRightSize(PrintFormat format) throws Exception {
        String said = run("prusa-slicer", "--info", written(format).toString());
        assertThat(said).contains("manifold = yes").contains("number_of_parts =  1");
        assertThat(said).containsPattern("size_z = 120\\.0");
    }

    private Path written(PrintFormat format) throws IOException {
        Path file = folder.resolve("part." + format.id());
        Files.write(
                file, format.bytes(ExporterTest.part(Shapes.shell(30, 200, 120, 60, 40, (u, v) -> 3)), Progress.NONE));
        return file;
    }

    private String run(String... command) throws IOException, InterruptedException {
        boolean installed = List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(p -> Files.isExecutable(Path.of(p, command[0])));
        Assumptions.assumeTrue(installed, () -> "skipped: " + command[0] + " is not installed");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
