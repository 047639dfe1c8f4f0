package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.List;
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

    @Option(names = "--threads", split = ",", paramLabel = "N[,N…]", description = "default: all processors")
    private List<Integer> threads = List.of(Runtime.getRuntime().availableProcessors());

    @Option(names = "--runs", paramLabel = "N", description = "default: 1; the first run is the cold one")
    private int runs = 1;

    @Option(names = "--triangles", paramLabel = "N", description = "cut the scan finer until it has as many")
    private int triangles;

    @Option(names = "--decimate", paramLabel = "MM", description = "bound of the decimation; default: none")
    private double decimation;

    @Option(
            names = "--peer",
            paramLabel = "PROGRAM",
            description = "peer to run before each run, with SCAN JOB VOXEL N")
    private @Nullable Path peer;

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
        if (!(decimation >= 0 && decimation <= 1)) {
            throw new WrongUse("--decimate must be 0 to 1 mm");
        }
        if (runs < 1 || threads.stream().anyMatch(n -> n < 1 || n > 1024)) {
            throw new WrongUse("--threads and --runs count from 1");
        }
        if (triangles < 0 || triangles > 20_000_000) {
            throw new WrongUse("--triangles must be at most 20000000");
        }
        if (out != null) {
            OutputFile.require(out, true);
        }
        ShellJobBench.Settings settings =
                new ShellJobBench.Settings(voxel, threads, runs, fullBand, triangles, decimation, peer);
        TriangleMesh mesh = ShellJobBench.run(scan, job, settings, session.out(), session.progress());
        if (out != null) {
            MeshOutput.write(mesh, out, session.progress());
        }
        return ExitCode.DONE.code();
    }
}
