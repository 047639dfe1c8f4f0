package org.pasvorm.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.app.version.SoftwareVersion;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.progress.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ExitCodeTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new WrongUse("w"), 2, "pasvorm: w"),
                Arguments.of(new ParameterException("wall", "too thin"), 2, "pasvorm: wall: too thin"),
                Arguments.of(new InputRefused("i"), 3, "pasvorm: i"),
                Arguments.of(new CannotFinish("c"), 4, "pasvorm: c"),
                Arguments.of(new IllegalStateException("bug"), 4, "pasvorm: a fault in this program"),
                Arguments.of(new CancellationException("x"), 130, "pasvorm: cancelled"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyKindOfFailureHasItsCodeAndOneLine(Exception failure, int code, String message) {
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(CommandSpec.create()).setErr(new PrintWriter(err));

        assertThat(new Failures().handleExecutionException(failure, line, line.parseArgs()))
                .isEqualTo(code);

        assertThat(err.toString()).startsWith(message);
        assertThat(err.toString().strip().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-command", "--no-such-option"})
    void wrongUseIsTwoWithAHint(String arguments) {
        CommandRun run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("pasvorm: ").contains("--help");
    }

    @Test
    void everyCommandHasHelpThatDescribesIt() {
        Session session =
                new Session(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Progress.NONE);

        for (String name :
                CommandLineProgram.commandLine(session).getSubcommands().keySet()) {
            CommandRun run = CommandRun.of(name, "--help");
            assertThat(run.code()).as(name).isZero();
            assertThat(run.out()).as(name).contains("Usage: pasvorm " + name);
            assertThat(run.err()).as(name).isEmpty();
        }
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(SoftwareVersion.text()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(CommandRun.of("--version").out().strip()).isEqualTo("pasvorm " + SoftwareVersion.text());
    }
}
