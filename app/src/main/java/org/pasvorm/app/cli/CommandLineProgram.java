package org.pasvorm.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;

/// Runs one command from its arguments to its exit code.
public final class CommandLineProgram {
    private CommandLineProgram() {}

    /// Runs on the standard streams, with progress when they are a terminal, and can be interrupted.
    ///
    /// @return the exit code
    public static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean terminal = onTerminal();
        Interrupt interrupt = new Interrupt();
        try {
            return run(out, err, terminal, interrupt.listen(), args);
        } finally {
            interrupt.finished();
        }
    }

    /// Whether a person watches. The console is absent, or one that is no terminal, when a stream is redirected.
    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// Runs with the given streams.
    ///
    /// @param cancelled set by another thread to stop the command
    static int run(PrintWriter out, PrintWriter err, boolean terminal, AtomicBoolean cancelled, String... args) {
        TerminalProgress progress = new TerminalProgress(err, terminal, cancelled);
        CommandLine commandLine =
                commandLine(new Session(out, err, progress)).setOut(out).setErr(err);
        Failures failures = new Failures();
        commandLine.setParameterExceptionHandler(failures);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> {
            progress.clear();
            return failures.handleExecutionException(e, command, parsed);
        });
        try {
            int code = commandLine.execute(args);
            progress.clear();
            return code;
        } catch (OutOfMemoryError | StackOverflowError | AssertionError e) {
            progress.clear();
            return Failures.ourFault(e, commandLine);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /// The whole command tree, for running it and for looking at it in tests.
    static CommandLine commandLine(Session session) {
        CommandLine root = new CommandLine(new PasvormCommand(), new SessionFactory(session));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(true);
        return root;
    }
}
