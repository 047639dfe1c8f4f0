package org.pasvorm.app.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.EditProof;
import org.pasvorm.geometry.solid.LivingSolid;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.SolidEdit;

/// Times edits of a living solid.
public final class EditsBench {
    /// Offsets (mm) that the whole part goes through; after the first round all their distances are kept.
    private static final double[] OFFSETS = {0, 0.1, 0.2, 0.3};

    /// How far a hole is moved each time, as a share of its own length.
    private static final double STEP = 0.02;

    private final double voxel;
    private final int threads;
    private final int runs;
    private final PrintWriter out;
    private final Progress progress;
    private final LivingSolid living;
    private StageClock clock = new StageClock();

    public EditsBench(double voxel, int threads, int runs, PrintWriter out, Progress progress) {
        this.voxel = voxel;
        this.threads = threads;
        this.runs = runs;
        this.out = out;
        this.progress = progress;
        this.living = new LivingSolid(threads);
    }

    public void run(Path scan, Path job) throws Refusal {
        ShellJob read = ShellJobFile.read(job);
        ScanSurface surface = ScanSurface.of(ShellJobBench.mesh(scan, progress), threads, progress);
        IntFunction<ShellJob> offsets = i -> read.offsetBy(OFFSETS[i % OFFSETS.length]);
        out.printf(Locale.ROOT, "pasvorm edits of %s voxel=%.3f threads=%d%n", scan.getFileName(), voxel, threads);
        time("first offsets", OFFSETS.length, offsets, surface);
        time("whole part", runs, offsets, surface);
        edit(read, surface);
        time("one hole", runs, i -> read.withHoleMoved(0, i % 2 == 0 ? STEP : 0), surface);
    }

    private void time(String name, int count, IntFunction<ShellJob> jobs, ScanSurface surface) throws CannotFinish {
        List<Double> pages = new ArrayList<>();
        List<Double> proofs = new ArrayList<>();
        EditProof worst = null;
        int swapped = 0;
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            swapped = edit(jobs.apply(i), surface);
            long shown = System.nanoTime();
            worst = living.prove(voxel, progress);
            pages.add((shown - start) * 1e-6);
            proofs.add((System.nanoTime() - shown) * 1e-6);
        }
        out.printf(
                Locale.ROOT,
                "%s: pages_ms=%.1f proof_ms=%.1f pages=%d last_proof=%s%n",
                name,
                median(pages),
                median(proofs),
                swapped,
                worst);
        out.println(clock.stages().stream()
                .map(s -> String.format(
                        Locale.ROOT, "%s %.1f/%.1f", s.name(), 1000 * s.wallSeconds(), 1000 * s.cpuSeconds()))
                .collect(Collectors.joining(", ", "  last in ms, wall/cpu: ", "")));
        out.flush();
    }

    private int edit(ShellJob job, ScanSurface surface) throws CannotFinish {
        clock = new StageClock();
        return switch (living.edit(job.on(surface), voxel, progress, clock::done)) {
            case SolidEdit.Changed c -> c.pages().size();
            case SolidEdit.Failed f -> throw new CannotFinish(f.name() + " at " + f.place() + ": " + f.message());
        };
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
