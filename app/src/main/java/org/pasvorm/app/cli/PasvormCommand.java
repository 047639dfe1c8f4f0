package org.pasvorm.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root of the command line. A new command is one class and one entry here.
@Command(
        name = "pasvorm",
        description = {
            "Plans patient-specific 3D-printed orthoses from a body scan.",
            "Not a certified medical device: everything it makes is a draft for a professional to judge."
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, cautions allowed",
            "1:done and written, but findings forbid release",
            "2:wrong use",
            "3:input unreadable or refused, nothing written",
            "4:could not finish, nothing half-written",
            "130:cancelled"
        },
        subcommands = {
            PlanCommand.class,
            InspectCommand.class,
            RepairCommand.class,
            TemplatesCommand.class,
            SamplesCommand.class,
            PartsCommand.class,
            SpecimensCommand.class,
            SelfTestCommand.class,
            BenchCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
final class PasvormCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a command is needed");
        }
    }
}
