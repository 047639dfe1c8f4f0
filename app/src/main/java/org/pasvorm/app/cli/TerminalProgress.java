package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.pasvorm.geometry.progress.Progress;

/// One line on a terminal, rewritten as work goes on; silent elsewhere. Cancelled by the user's interrupt.
final class TerminalProgress implements Progress {
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final String CLEAR = "\r\033[2K";

    private final PrintWriter err;
    private final boolean visible;
    private final AtomicBoolean cancelled;
    private final AtomicLong lastDrawn = new AtomicLong(System.nanoTime() - REDRAW_NANOS);

    TerminalProgress(PrintWriter err, boolean visible, AtomicBoolean cancelled) {
        this.err = err;
        this.visible = visible;
        this.cancelled = cancelled;
    }

    @Override
    public void report(double fraction, String what) {
        long now = System.nanoTime();
        long last = lastDrawn.get();
        if (visible && now - last >= REDRAW_NANOS && lastDrawn.compareAndSet(last, now)) {
            err.print(CLEAR + Math.round(100 * fraction) + " % " + what);
            err.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /// Removes the line, so that messages start on a clean one.
    void clear() {
        if (visible) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
