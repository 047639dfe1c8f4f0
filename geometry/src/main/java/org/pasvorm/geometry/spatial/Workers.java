package org.pasvorm.geometry.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;

/// Runs independent pieces of work on a few threads. Which thread does which piece is not fixed, so pieces must write
/// to places of their own; then the result does not depend on the number of threads.
final class Workers {
    private final int threads;
    private final Progress progress;

    Workers(int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        this.threads = threads;
        this.progress = progress;
    }

    int threads() {
        return threads;
    }

    void check() {
        progress.check();
    }

    /// Calls `piece` once for every number below `count` and returns when all are done. The first exception ends the
    /// work and is thrown here.
    void run(int count, IntConsumer piece) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable loop = () -> drain(next, count, piece, failure);
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, count); i++) {
            helpers.add(Thread.ofPlatform().daemon().start(loop));
        }
        loop.run();
        helpers.forEach(Workers::await);
        rethrow(failure.get());
    }

    /// Calls `piece` with the start of every block of `size` below `total`.
    void runBlocks(int total, int size, IntConsumer piece) {
        run((total + size - 1) / size, b -> piece.accept(b * size));
    }

    private void drain(AtomicInteger next, int count, IntConsumer piece, AtomicReference<@Nullable Throwable> failure) {
        try {
            for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                progress.check();
                piece.accept(i);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
