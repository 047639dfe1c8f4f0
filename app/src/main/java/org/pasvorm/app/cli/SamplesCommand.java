package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pasvorm.app.output.OutputFolder;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleCases;
import org.pasvorm.samples.SampleGenerator;
import org.pasvorm.samples.SampleScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the sample bodies and writes their scans.
@Command(name = "samples", description = "Lists the synthetic sample bodies; 'samples write ID' makes the scan of one.")
final class SamplesCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--json", description = "print a JSON array")
    private boolean json;

    SamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (json) {
            Json.print(
                    session.out(),
                    SampleCases.ALL.stream().map(SampleFiles::summary).toList());
        } else {
            for (SampleCase c : SampleCases.ALL) {
                session.out().println(String.format(Locale.ROOT, "%-18s %s", c.id(), c.label()));
            }
        }
        return ExitCode.DONE.code();
    }

    @Command(
            name = "write",
            description = {
                "Writes the scan of a sample (ID.stl, in the unit that its label names, else mm) and what is known of it"
                        + " (truth.json, always mm and degrees, in the pose of the scan) into a new folder."
            })
    int write(
            @Parameters(paramLabel = "ID", description = "which sample; 'samples' lists them") String id,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to make") Path folder,
            @Option(names = "--overwrite", description = "replace the folder if it holds a written sample")
                    boolean overwrite)
            throws Refusal {
        SampleCase sample = SampleCases.find(id).orElseThrow(() -> unknown(id));
        try (OutputFolder output = OutputFolder.open(folder, SampleFiles.TRUTH, overwrite)) {
            SampleScan scan = SampleGenerator.generate(sample, session.progress());
            SampleFiles.write(sample, scan, output.draft());
            output.publish();
            session.note("wrote " + output.target());
        }
        return ExitCode.DONE.code();
    }

    private static WrongUse unknown(String id) {
        String known = SampleCases.ALL.stream().map(SampleCase::id).collect(Collectors.joining(", "));
        return new WrongUse("there is no sample '" + id + "'; there are " + known);
    }
}
