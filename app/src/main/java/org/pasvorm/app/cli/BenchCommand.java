package org.pasvorm.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `pasvorm bench …`: speed of the geometry core.
@Command(
        name = "bench",
        description = "Times the geometry core on the jobs that its peers are timed on.",
        synopsisSubcommandLabel = "JOB",
        subcommands = {ShellJobCommand.class, EditsCommand.class, StressCommand.class})
final class BenchCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a job is needed");
        }
    }
}
