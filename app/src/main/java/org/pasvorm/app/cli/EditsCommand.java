package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pasvorm.app.bench.EditsBench;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pasvorm bench edits`: changes of a shell under the hands of a designer.
@Command(
        name = "edits",
        description = {
            "Changes the shell of the shell job again and again: its offsets, then the place of one hole.",
            "Prints the median milliseconds until the changed pages are there, and of their proof."
        })
final class EditsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "SCAN", description = "scan in millimetres")
    private Path scan = Path.of("");

    @Parameters(index = "1", paramLabel = "JOB", description = "inner, outer, plane and cylinder lines")
    private Path job = Path.of("");

    @Parameters(index = "2", paramLabel = "VOXEL", description = "sample distance in mm")
    private double voxel;

    @Option(names = "--threads", paramLabel = "N", description = "default: all processors")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--runs", paramLabel = "N", description = "changes of each kind; default: 15")
    private int runs = 15;

    EditsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        if (!(voxel >= 0.05 && voxel <= 10)) {
            throw new WrongUse("VOXEL must be 0.05 to 10 mm");
        }
        if (threads < 1 || threads > 1024 || runs < 1) {
            throw new WrongUse("--threads and --runs count from 1");
        }
        new EditsBench(voxel, threads, runs, session.out(), session.progress()).run(scan, job);
        return ExitCode.DONE.code();
    }
}
