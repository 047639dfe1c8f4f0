package org.pasvorm.geometry.solid;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;

/// Runs numbered tasks on several threads. Each task must write only to places of its own, so that the result
/// does not depend on who runs it.
final class Parallel {
    /// One thread's way to do a task.
    interface Worker {
        void task(int index);
    }

    private Parallel() {}

    /// Runs tasks 0 to `tasks − 1`; `workers` makes the worker of each thread from its number. The caller's thread
    /// is one of the threads. Returns when all are done; the first exception of a task ends the run and is
    /// thrown here.
    static void run(int threads, int tasks, Progress progress, String what, IntFunction<Worker> workers) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread[] helpers = new Thread[Math.min(threads, Math.max(tasks, 1)) - 1];
        for (int t = 0; t < helpers.length; t++) {
            int number = t + 1;
            helpers[t] = Thread.ofPlatform()
                    .daemon()
                    .name("solid-" + number)
                    .start(() -> work(next, tasks, failure, progress, what, () -> workers.apply(number)));
        }
        work(next, tasks, failure, progress, what, () -> workers.apply(0));
        for (Thread helper : helpers) {
            join(helper, failure);
        }
        rethrow(failure.get());
    }

    private static void work(
            AtomicInteger next,
            int tasks,
            AtomicReference<@Nullable Throwable> failure,
            Progress progress,
            String what,
            Supplier<Worker> makeWorker) {
        try {
            Worker worker = makeWorker.get();
            int report = Math.max(1, tasks / 64);
            for (int i = next.getAndIncrement(); i < tasks && failure.get() == null; i = next.getAndIncrement()) {
                progress.check();
                if (i % report == 0) {
                    progress.report((double) i / tasks, what);
                }
                worker.task(i);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void join(Thread helper, AtomicReference<@Nullable Throwable> failure) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                failure.compareAndSet(null, new CancellationException("interrupted"));
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
