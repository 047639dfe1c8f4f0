package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StressCommandTest {
    /// The first case of the family `nest`, which needs no scan.
    private static final String NEST = "4";

    @TempDir
    private Path dir;

    @Test
    void runsOneCaseAndWritesItsReport() throws IOException {
        Path out = dir.resolve("stress");
        CommandRun run = CommandRun.of("bench", "stress", "--case", NEST, "--seed", "5", "--out", out.toString());
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("1 cases, seed 5: 0 unexplained; 1 of 1 promised ones proven");
        assertThat(run.out()).contains("volumes of promised cases counted without the mesh: 1, of which 1 agree");
        assertThat(Files.readString(out.resolve("stress.csv"))).contains("4,nest,yes,proven,proven,");
        assertThat(Files.readString(out.resolve("stress.txt"))).isEqualTo(run.out());
    }

    @Test
    void refusesWrongCounts() {
        assertThat(CommandRun.of("bench", "stress", "--cases", "0").code()).isEqualTo(2);
        assertThat(CommandRun.of("bench", "stress", "--case", "-1").code()).isEqualTo(2);
    }

    @Test
    void endsWhenCancelled() {
        CommandRun run = CommandRun.cancelledBy(new AtomicBoolean(true), "bench", "stress");
        assertThat(run.code()).isEqualTo(130);
    }
}
