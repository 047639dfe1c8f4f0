package org.pasvorm.app.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.pasvorm.app.bench.StressRecord.Ending;
import org.pasvorm.geometry.mesh.TotalCurvature;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.samples.stress.CountedVolume;
import org.pasvorm.samples.stress.StressBodies;
import org.pasvorm.samples.stress.StressCase;
import org.pasvorm.samples.stress.StressCases;
import org.pasvorm.samples.stress.StressOutcome;

/// Runs stress cases on several threads, one case a thread, and says how each ended.
public final class StressBench {
    /// A case that runs longer than this is unexplained.
    private static final double MOST_SECONDS = 120;

    private static final int COUNTED_POINTS = 60_000;

    /// Share of a layer of one voxel over the whole surface.
    private static final double BLUNTED = 0.01;

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long seed;
    private final StressBodies bodies;
    private final int volumesEvery;
    private final Progress progress;

    /// @param volumesEvery every how manieth case has its volume counted; 0 for none
    public StressBench(long seed, StressBodies bodies, int volumesEvery, Progress progress) {
        this.seed = seed;
        this.bodies = bodies;
        this.volumesEvery = volumesEvery;
        this.progress = progress;
    }

    /// Runs `count` cases from number `first` on; the records are in order of numbers.
    ///
    /// @throws CancellationException when cancelled
    public List<StressRecord> run(int first, int count, int threads) {
        AtomicInteger next = new AtomicInteger();
        List<StressRecord> records = new ArrayList<>();
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < Math.min(threads, count); t++) {
            workers.add(Thread.ofPlatform().daemon().name("stress-" + t).start(() -> {
                for (int i = next.getAndIncrement(); i < count && !progress.isCancelled(); i = next.getAndIncrement()) {
                    progress.report((double) i / count, "case " + (first + i));
                    StressRecord record = one(first + i);
                    synchronized (records) {
                        records.add(record);
                    }
                }
            }));
        }
        workers.forEach(StressBench::join);
        progress.check();
        records.sort(Comparator.comparingInt(StressRecord::number));
        return records;
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /// Whatever a case throws is a finding about the kernel, so all of it is caught here.
    private StressRecord one(int number) {
        StressRecord blank = StressRecord.blank(number, StressCases.family(number));
        try {
            StressCase made = StressCases.make(seed, number, bodies);
            return evaluate(made, blank.of(made));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return blank.ended(Ending.UNEXPLAINED, "making the case", trace(e));
        }
    }

    private StressRecord evaluate(StressCase made, StressRecord blank) {
        long start = System.nanoTime();
        long bytes = MEMORY.getCurrentThreadAllocatedBytes();
        StressRecord ended;
        try {
            ended = ended(made, made.run(new Patience(progress, start)), blank);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            boolean slow = e instanceof CancellationException && !progress.isCancelled();
            ended = blank.ended(
                    Ending.UNEXPLAINED, slow ? "timeout" : e.getClass().getSimpleName(), trace(e));
        }
        return ended.cost((System.nanoTime() - start) * 1e-9, MEMORY.getCurrentThreadAllocatedBytes() - bytes);
    }

    private StressRecord ended(StressCase made, StressOutcome outcome, StressRecord blank) {
        return switch (outcome) {
            case StressOutcome.Proven p -> proven(made, p, blank);
            case StressOutcome.Failed f ->
                blank.ended(
                        Ending.FAILED,
                        f.failure().name(),
                        f.failure().message() + " at " + f.failure().place());
            case StressOutcome.Unexplained u -> blank.ended(Ending.UNEXPLAINED, "unproven", u.what());
        };
    }

    private StressRecord proven(StressCase made, StressOutcome.Proven p, StressRecord blank) {
        StressRecord ended =
                blank.ended(Ending.PROVEN, "proven", "").triangles(p.mesh().triangleCount());
        return volumesEvery > 0 && made.number() % volumesEvery == 0 ? ended.counted(count(made, p)) : ended;
    }

    private StressRecord.Volumes count(StressCase made, StressOutcome.Proven p) {
        Proof proof = p.proof();
        Box3 bounds = p.mesh().bounds().grown(2 * made.how().voxel());
        CountedVolume counted = CountedVolume.of(made.solid(), bounds, COUNTED_POINTS, made.number(), progress);
        return new StressRecord.Volumes(proof.volume(), counted.volume(), counted.deviation(), coarseness(p));
    }

    /// What flat triangles of a voxel's size may leave out: up to a sixth of the curvature times the voxel squared at
    /// smooth faces, and a little of every face where creases are blunted.
    private static double coarseness(StressOutcome.Proven p) {
        double voxel = p.proof().voxel();
        return voxel * voxel * TotalCurvature.of(p.mesh()) / 6
                + BLUNTED * voxel * p.proof().area();
    }

    private static String trace(Throwable e) {
        StringBuilder text = new StringBuilder(String.valueOf(e));
        for (int i = 0; i < Math.min(6, e.getStackTrace().length); i++) {
            text.append(" < ").append(e.getStackTrace()[i]);
        }
        return text.toString();
    }

    /// Cancels what takes too long.
    private record Patience(Progress outer, long start) implements Progress {
        @Override
        public void report(double fraction, String what) {}

        @Override
        public boolean isCancelled() {
            return outer.isCancelled() || (System.nanoTime() - start) * 1e-9 > MOST_SECONDS;
        }
    }
}
