package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A part that does not fit into memory is refused with a reason; nothing is half-written.
class LittleMemoryTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(240)
    void refusesAPartThatIsTooFine() throws IOException, InterruptedException {
        Path out = folder.resolve("brace");
        Process plan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.pasvorm.app.Main",
                        "plan",
                        "--sample",
                        "left-small-child",
                        "--template",
                        "wrist-cock-up",
                        "--side",
                        "left",
                        "--resolution",
                        "0.25",
                        "--out",
                        out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(plan.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(plan.waitFor()).as(told).isEqualTo(4);
        assertThat(told).contains("too-large").containsPattern("a voxel of 0\\.\\d+ mm would fit");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
