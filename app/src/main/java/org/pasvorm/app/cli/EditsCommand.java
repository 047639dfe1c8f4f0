package org.pasvorm.app.cli;

import java.util.concurrent.Callable;
import org.pasvorm.app.bench.EditsBench;
import org.pasvorm.app.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pasvorm bench edits`: changes of a shell under the hands of a designer.
@Command(
        name = "edits",
        description = {
            "Changes the shell of the shell job again and again: its offsets, then the place of one hole.",
            "Prints the median milliseconds until the changed pages are there, and of their proof."
        })
final class EditsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private ShellJobInput input = new ShellJobInput();

    @Option(names = "--runs", paramLabel = "N", description = "changes of each kind; default: 15")
    private int runs = 15;

    EditsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        input.check(runs);
        new EditsBench(input.voxel(), input.onlyThreads(), runs, session.out(), session.progress())
                .run(input.scan(), input.job());
        return ExitCode.DONE.code();
    }
}
