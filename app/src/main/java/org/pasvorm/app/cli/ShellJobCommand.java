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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private ShellJobInput input = new ShellJobInput();

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
        input.check(runs);
        if (!(decimation >= 0 && decimation <= 1)) {
            throw new WrongUse("--decimate must be 0 to 1 mm");
        }
        if (triangles < 0 || triangles > 20_000_000) {
            throw new WrongUse("--triangles must be at most 20000000");
        }
        if (out != null) {
            OutputFile.require(out, true);
        }
        ShellJobBench.Settings settings =
                new ShellJobBench.Settings(input.voxel(), input.threads(), runs, fullBand, triangles, decimation, peer);
        TriangleMesh mesh = ShellJobBench.run(input.scan(), input.job(), settings, session.out(), session.progress());
        if (out != null) {
            MeshOutput.write(mesh, out, session.progress());
        }
        return ExitCode.DONE.code();
    }
}
