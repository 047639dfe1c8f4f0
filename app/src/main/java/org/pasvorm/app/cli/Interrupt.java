package org.pasvorm.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The user's Ctrl-C: tells the running work that it is cancelled and holds the virtual machine until that has cleaned
/// up. The virtual machine then ends with the code of the signal, 130.
final class Interrupt {
    private static final long PATIENCE_SECONDS = 10;

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /// Starts to listen. The returned switch is set once the user has interrupted.
    AtomicBoolean listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "interrupt"));
        return cancelled;
    }

    /// To be called when the command has ended and cleaned up.
    void finished() {
        finished.countDown();
    }

    private void shutDown() {
        cancelled.set(true);
        try {
            boolean _ = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
