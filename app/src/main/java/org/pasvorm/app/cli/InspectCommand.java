package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pasvorm.app.planning.ScanReport;
import org.pasvorm.app.planning.ScanSource;
import org.pasvorm.app.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pasvorm inspect`: the scan gate, looking only.
@Command(
        name = "inspect",
        description = "Reports what a scan holds: format, unit, size, pieces, holes, faults and what repair would do.")
final class InspectCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "scan file")
    private Path file = Path.of("");

    @Mixin
    private ScanOptions scan = new ScanOptions();

    @Option(names = "--json", description = "print an object")
    private boolean json;

    InspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        ScanReport report = ScanReport.of(new ScanSource.File(file), scan.choice(), session.progress());
        if (json) {
            Json.print(session.out(), ScanReportText.tree(report));
        } else {
            ScanReportText.print(session.out(), report);
        }
        return ExitCode.DONE.code();
    }
}
