package org.pasvorm.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.io.MeshFormatException;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairFailure;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.SolidResult;

/// Times the shell job. Reading and repairing the scan and writing the result are not timed; proof has a line of its
/// own
/// and is no part of the total.
public final class ShellJobBench {
    private final TriangleMesh scan;
    private final ShellJob job;
    private final Evaluation how;
    private final boolean fullBand;

    private ShellJobBench(TriangleMesh scan, ShellJob job, Evaluation how, boolean fullBand) {
        this.scan = scan;
        this.job = job;
        this.how = how;
        this.fullBand = fullBand;
    }

    /// Runs the job `runs` times and prints its stages.
    ///
    /// @param fullBand whether to sample the whole band between the surfaces, as a dense level set does
    /// @return the last mesh
    public static TriangleMesh run(
            Path scan,
            Path job,
            double voxel,
            int threads,
            int runs,
            boolean fullBand,
            PrintWriter out,
            Progress progress)
            throws Refusal {
        ShellJob read = ShellJobFile.read(job);
        TriangleMesh mesh = mesh(scan, progress);
        out.printf(
                Locale.ROOT,
                "pasvorm %s triangles=%d voxel=%.3f threads=%d%n",
                scan.getFileName(),
                mesh.triangleCount(),
                voxel,
                threads);
        ShellJobBench bench = new ShellJobBench(mesh, read, Evaluation.of(voxel).withThreads(threads), fullBand);
        SolidResult.Proven last = bench.once(out, progress);
        for (int i = 1; i < runs; i++) {
            last = bench.once(out, progress);
        }
        return last.mesh();
    }

    private SolidResult.Proven once(PrintWriter out, Progress progress) throws CannotFinish {
        StageClock clock = new StageClock();
        ScanSurface surface = ScanSurface.of(scan, how.threads(), progress);
        clock.done("index");
        SolidResult result = fullBand
                ? Evaluator.evaluateFullBand(job.on(surface), how, progress, clock::done)
                : Evaluator.evaluate(job.on(surface), how, progress, clock::done);
        clock.stages().forEach(stage -> print(out, stage));
        print(out, clock.total());
        return switch (result) {
            case SolidResult.Proven proven -> {
                print(out, proven.mesh(), proven.proof());
                yield proven;
            }
            case SolidResult.Failed f ->
                throw new CannotFinish(
                        "the result is not proven: " + f.name() + " at " + f.place() + ": " + f.message());
        };
    }

    private static void print(PrintWriter out, StageClock.Stage s) {
        out.printf(Locale.ROOT, "%s wall_s=%.3f cpu_s=%.3f%n", s.name(), s.wallSeconds(), s.cpuSeconds());
        out.flush();
    }

    private static void print(PrintWriter out, TriangleMesh mesh, Proof proof) {
        out.printf(
                Locale.ROOT,
                "triangles_out=%d volume_mm3=%.3f bodies=%d self_intersections=%d centroids_off=%d largest_error_mm=%.4f%n",
                mesh.triangleCount(),
                proof.volume(),
                proof.bodies(),
                proof.selfIntersections(),
                proof.centroidsOff(),
                proof.largestError());
        out.flush();
    }

    private static TriangleMesh mesh(Path scan, Progress progress) throws InputRefused {
        try {
            TriangleSoup soup =
                    MeshReaders.read(scan, ReadLimits.DEFAULT, progress).soup();
            return switch (MeshRepair.repair(soup, RepairOptions.DEFAULT, progress)) {
                case RepairResult repaired -> repaired.mesh();
                case RepairFailure f -> throw new InputRefused(scan + ": " + f.message());
            };
        } catch (MeshFormatException e) {
            throw new InputRefused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new InputRefused(scan + ": cannot be read: " + e.getMessage());
        }
    }
}
