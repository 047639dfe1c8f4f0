package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleCases;
import org.pasvorm.samples.SampleGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the sample bodies and writes their scans.
@Command(name = "samples", description = "Lists the synthetic sample bodies; 'samples write ID' makes the scan of one.")
final class SamplesCommand implements Callable<Integer> {
    private static final Catalogue<SampleCase> ALL = new Catalogue<>(
            "sample", SampleCases.ALL, SampleCase::id, SampleCase::label, SampleFiles::summary, SampleFiles.TRUTH);

    private final Session session;

    @Option(names = "--json", description = "print a JSON array")
    private boolean json;

    SamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return ALL.list(session, json);
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
        return ALL.write(
                session,
                id,
                folder,
                overwrite,
                (sample, into, progress) ->
                        SampleFiles.write(sample, SampleGenerator.generate(sample, progress), into));
    }
}
