package org.pasvorm.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pasvorm.app.bench.StressBench;
import org.pasvorm.app.bench.StressData;
import org.pasvorm.app.bench.StressRecord;
import org.pasvorm.app.bench.StressReport;
import org.pasvorm.app.output.OutputFolder;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.samples.SampleCases;
import org.pasvorm.samples.stress.StressBodies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `pasvorm bench stress`: seeded cases that try to break the geometry core.
@Command(
        name = "stress",
        description = {
            "Seeded cases that try to break the geometry core: every one must end in a proven mesh or in a failure with"
                    + " a name and a place.",
            "Ends with code 1 when one does not, when a case within the promised ranges is not proven, or when a volume"
                    + " disagrees with a count."
        })
final class StressCommand implements Callable<Integer> {
    private static final String REPORT = "stress.txt";
    private static final int COUNTED = 100;

    private final Session session;

    @Option(names = "--cases", paramLabel = "N", description = "default: 1000")
    private int cases = 1000;

    @Option(names = "--case", paramLabel = "K", description = "this case alone, counted from 0")
    private @Nullable Integer only;

    @Option(names = "--seed", paramLabel = "S", description = "default: 1")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "cases at a time; default: all processors")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "take the meshes of a folder as bodies too; cases are then others")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "DIR", description = "write the report and a table of all cases")
    private @Nullable Path out;

    StressCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        if (cases < 1 || threads < 1 || threads > 1024 || only != null && only < 0) {
            throw new WrongUse("--cases and --threads count from 1, --case from 0");
        }
        if (out == null) {
            return tell(run());
        }
        try (OutputFolder folder = OutputFolder.open(out, REPORT, false)) {
            List<StressRecord> records = run();
            write(folder, REPORT, StressReport.lines(seed, records));
            write(folder, "stress.csv", StressReport.table(records));
            folder.publish();
            return tell(records);
        }
    }

    private List<StressRecord> run() throws Refusal {
        List<TriangleMesh> given = data == null ? List.of() : StressData.in(data, session.progress());
        StressBodies bodies = new StressBodies(given, SampleCases.ALL);
        int every = only == null ? Math.max(1, cases / COUNTED) : 1;
        StressBench bench = new StressBench(seed, bodies, every, session.progress());
        return only == null ? bench.run(0, cases, threads) : bench.run(only, 1, 1);
    }

    private int tell(List<StressRecord> records) {
        StressReport.lines(seed, records).forEach(session.out()::println);
        boolean kept = records.stream().allMatch(StressRecord::kept);
        return (kept ? ExitCode.DONE : ExitCode.FORBIDDEN).code();
    }

    private static void write(OutputFolder folder, String name, List<String> lines) throws Refusal {
        try {
            Files.writeString(folder.draft().resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new CannotFinish("'" + folder.target() + "' cannot be written: " + e.getMessage());
        }
    }
}
