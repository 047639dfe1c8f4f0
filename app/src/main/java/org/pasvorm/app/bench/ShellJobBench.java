package org.pasvorm.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
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
import org.pasvorm.geometry.solid.Subdivision;
import org.pasvorm.geometry.spatial.TriangleIndex;

/// Times the shell job. Reading and repairing the scan and writing the result are not timed; proof and decimation have
/// lines of their own and are no part of the total.
public final class ShellJobBench {
    /// The first runs of a Java virtual machine are slower; from this one on they count as warm.
    private static final int WARM = 3;

    private final TriangleMesh scan;
    private final ShellJob job;
    private final boolean fullBand;

    private ShellJobBench(TriangleMesh scan, ShellJob job, boolean fullBand) {
        this.scan = scan;
        this.job = job;
        this.fullBand = fullBand;
    }

    /// What is timed.
    ///
    /// @param threads numbers of threads; all runs are done with each
    /// @param fullBand whether to sample the whole band between the surfaces, as a dense level set does
    /// @param triangles the scan is cut finer until it has as many
    /// @param decimation bound in mm, 0 for none
    /// @param peer a program that does the same job and prints `total wall_s=…`; run in turn with ours
    public record Settings(
            double voxel,
            List<Integer> threads,
            int runs,
            boolean fullBand,
            int triangles,
            double decimation,
            @Nullable Path peer) {}

    /// Runs the job and prints its stages; the answer is the last mesh.
    public static TriangleMesh run(Path scan, Path job, Settings settings, PrintWriter out, Progress progress)
            throws Refusal {
        ShellJob read = ShellJobFile.read(job);
        TriangleMesh mesh = Subdivision.toCount(mesh(scan, progress), settings.triangles());
        ShellJobBench bench = new ShellJobBench(mesh, read, settings.fullBand());
        TriangleMesh last = mesh;
        for (int threads : settings.threads()) {
            out.printf(
                    Locale.ROOT,
                    "pasvorm %s triangles=%d voxel=%.3f threads=%d code=%s%n",
                    scan.getFileName(),
                    mesh.triangleCount(),
                    settings.voxel(),
                    threads,
                    TriangleIndex.usesVectors() ? "vector" : "scalar");
            Evaluation how =
                    Evaluation.of(settings.voxel()).withThreads(threads).withDecimation(settings.decimation());
            Path program = settings.peer();
            Peer peer = program == null ? null : new Peer(program, scan, job, settings.voxel(), threads);
            last = bench.runs(how, settings.runs(), peer, out, progress);
        }
        return last;
    }

    private TriangleMesh runs(Evaluation how, int runs, @Nullable Peer peer, PrintWriter out, Progress progress)
            throws Refusal {
        List<StageClock.Stage> ours = new ArrayList<>();
        List<StageClock.Stage> theirs = new ArrayList<>();
        TriangleMesh last = scan;
        for (int i = 0; i < runs; i++) {
            if (peer != null) {
                theirs.add(peer.run(out));
            }
            StageClock clock = new StageClock();
            last = once(how, clock, out, progress).mesh();
            ours.add(clock.total());
        }
        out.println("sha256=" + MeshDigest.of(last));
        summary("first", ours.subList(0, 1), theirs, out);
        if (runs >= WARM) {
            summary("warm", ours.subList(WARM - 1, runs), theirs, out);
        }
        return last;
    }

    private static void summary(
            String name, List<StageClock.Stage> ours, List<StageClock.Stage> theirs, PrintWriter out) {
        double wall = median(ours.stream().mapToDouble(StageClock.Stage::wallSeconds));
        double cpu = median(ours.stream().mapToDouble(StageClock.Stage::cpuSeconds));
        out.printf(Locale.ROOT, "%s wall_s=%.3f cpu_s=%.3f", name, wall, cpu);
        if (!theirs.isEmpty()) {
            double peerWall = median(theirs.stream().mapToDouble(StageClock.Stage::wallSeconds));
            double peerCpu = median(theirs.stream().mapToDouble(StageClock.Stage::cpuSeconds));
            out.printf(Locale.ROOT, " peer_wall_s=%.3f peer_cpu_s=%.3f", peerWall, peerCpu);
            out.printf(Locale.ROOT, " wall_ratio=%.2f cpu_ratio=%.2f", wall / peerWall, cpu / peerCpu);
        }
        out.println();
        out.flush();
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    private SolidResult.Proven once(Evaluation how, StageClock clock, PrintWriter out, Progress progress)
            throws CannotFinish {
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
                "triangles_out=%d volume_mm3=%.3f bodies=%d self_intersections=%d centroids_off=%d off_places=%d"
                        + " largest_error_mm=%.4f%n",
                mesh.triangleCount(),
                proof.volume(),
                proof.bodies(),
                proof.selfIntersections(),
                proof.centroidsOff(),
                proof.offPlaceCount(),
                proof.largestError());
        out.flush();
    }

    static TriangleMesh mesh(Path scan, Progress progress) throws InputRefused {
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
