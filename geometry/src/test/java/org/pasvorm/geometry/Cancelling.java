package org.pasvorm.geometry;

import java.util.concurrent.atomic.AtomicInteger;
import org.pasvorm.geometry.progress.Progress;

/// A progress that cancels itself, and counts how often it was asked.
public final class Cancelling implements Progress {
    private final AtomicInteger asked = new AtomicInteger();
    private final int patience;

    private Cancelling(int patience) {
        this.patience = patience;
    }

    /// Cancelled from the start.
    public static Cancelling now() {
        return new Cancelling(1);
    }

    /// Cancelled when asked for the `patience`-th time.
    public static Cancelling at(int patience) {
        return new Cancelling(patience);
    }

    /// Never cancelled, only counting.
    public static Cancelling never() {
        return new Cancelling(Integer.MAX_VALUE);
    }

    @Override
    public void report(double fraction, String what) {}

    @Override
    public boolean isCancelled() {
        return asked.incrementAndGet() >= patience;
    }

    /// How often it was asked so far.
    public int asked() {
        return asked.get();
    }
}
