package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.parameter.ParameterException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/// Turns whatever a command throws into one line on stderr and an exit code: the only place that does.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /// Set to anything to see where our own faults come from.
    private static final String TRACE = "PASVORM_TRACE";

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        tell(command, firstLine(e.getMessage()));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USE.code();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        return switch (e) {
            case Refusal refusal -> {
                tell(command, refusal.getMessage());
                yield codeOf(refusal).code();
            }
            case ParameterException parameter -> {
                tell(command, parameter.getMessage());
                yield ExitCode.WRONG_USE.code();
            }
            case CancellationException _ -> {
                tell(command, "cancelled; nothing was written");
                yield ExitCode.CANCELLED.code();
            }
            default -> ourFault(e, command);
        };
    }

    /// Also used for errors that are no exceptions, such as too little memory.
    static int ourFault(Throwable e, CommandLine command) {
        boolean memory = e instanceof OutOfMemoryError;
        tell(
                command,
                memory
                        ? "not enough memory; nothing was written. Give more with PASVORM_OPTS=-Xmx6g"
                        : "a fault in this program, nothing was written: " + e + " (set " + TRACE
                                + "=1 to see where, and please report it)");
        if (System.getenv(TRACE) != null) {
            PrintWriter err = command.getErr();
            e.printStackTrace(err);
        }
        return ExitCode.CANNOT_FINISH.code();
    }

    private static ExitCode codeOf(Refusal refusal) {
        return switch (refusal) {
            case WrongUse _ -> ExitCode.WRONG_USE;
            case InputRefused _ -> ExitCode.INPUT_REFUSED;
            case CannotFinish _ -> ExitCode.CANNOT_FINISH;
        };
    }

    private static void tell(CommandLine command, @Nullable String message) {
        command.getErr().println("pasvorm: " + message);
        command.getErr().flush();
    }

    private static String firstLine(@Nullable String text) {
        return text == null
                ? "wrong use"
                : text.lines().findFirst().orElse("wrong use").replace("option option", "option");
    }
}
