package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pasvorm.app.bench.ShellJobBench;
import org.pasvorm.app.output.OutputFile;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.mesh.TriangleMesh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pasvorm bench shelljob`: a trimmed and pierced shell around a scan.
@Command(
        name = "shelljob",
        description = {
            "A shell around a scan, trimmed by half-spaces and pierced by cylinders.",
            "Prints wall and processor seconds for each stage and in total; reading, proof and writing are not in the"
                    + " total."
        })
final class ShellJobCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "SCAN", description = "scan in millimetres")
    private Path scan = Path.of("");

    @Parameters(index = "1", paramLabel = "JOB", description = "inner, outer, plane and cylinder lines")
    private Path job = Path.of("");

    @Parameters(index = "2", paramLabel = "VOXEL", description = "sample distance in mm")
    private double voxel;

    @Option(names = "--threads", paramLabel = "N", description = "default: all processors")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--runs", paramLabel = "N", description = "default: 1; the first run is the cold one")
    private int runs = 1;

    @Option(names = "--full-band", description = "sample the whole band, as a dense level set does")
    private boolean fullBand;

    @Option(names = "--out", paramLabel = "FILE.stl", description = "write the last result")
    private @Nullable Path out;

    ShellJobCommand(Session session) {
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
        if (out != null) {
            OutputFile.require(out, true);
        }
        TriangleMesh mesh =
                ShellJobBench.run(scan, job, voxel, threads, runs, fullBand, session.out(), session.progress());
        if (out != null) {
            MeshOutput.write(mesh, out, session.progress());
        }
        return ExitCode.DONE.code();
    }
}
