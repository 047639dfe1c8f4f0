package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C: exit code 130, one line, nothing half-written.
class InterruptTest {
    private static final String TOLD = "pasvorm: cancelled; nothing was written";

    @TempDir
    private Path folder;

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    @Timeout(120)
    void aSignalStopsAPlanInItsOwnProcess() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill command here");
        Path out = folder.resolve("brace");
        Process plan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.pasvorm.app.Main",
                        "plan",
                        "--sample",
                        "left-large-adult",
                        "--template",
                        "wrist-cock-up",
                        "--side",
                        "left",
                        "--out",
                        out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // The hidden draft of the result shows that the work has begun.
            while (left().isEmpty() && plan.isAlive()) {
                Thread.sleep(20);
            }
            assertThat(new ProcessBuilder("/bin/kill", "-INT", String.valueOf(plan.pid()))
                            .start()
                            .waitFor())
                    .isZero();

            assertThat(plan.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String told = new String(plan.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(plan.exitValue()).as(told).isEqualTo(130);
            assertThat(told).contains(TOLD);
            assertThat(left()).isEmpty();
        } finally {
            plan.destroyForcibly();
        }
    }

    @Test
    void repairAndInspectStopAndLeaveNothing() throws Exception {
        AtomicBoolean cancelled = new AtomicBoolean();
        Path scan = folder.resolve("scan.obj");
        Files.writeString(scan, "v 0 0 0\nv 99 0 0\nv 0 99 0\nv 0 0 99\nf 1 3 2\nf 1 2 4\nf 1 4 3\nf 2 3 4\n");
        assertThat(CommandRun.cancelledBy(cancelled, "inspect", scan.toString()).code())
                .isZero();

        cancelled.set(true);
        CommandRun inspect = CommandRun.cancelledBy(cancelled, "inspect", scan.toString());
        CommandRun repair = CommandRun.cancelledBy(
                cancelled,
                "repair",
                scan.toString(),
                "--unit",
                "mm",
                "-o",
                folder.resolve("repaired.stl").toString());

        assertThat(List.of(inspect.code(), repair.code())).containsOnly(130);
        assertThat(List.of(inspect.err().strip(), repair.err().strip())).containsOnly(TOLD);
        assertThat(inspect.out() + repair.out()).isEmpty();
        assertThat(left()).containsExactly(scan);
    }
}
