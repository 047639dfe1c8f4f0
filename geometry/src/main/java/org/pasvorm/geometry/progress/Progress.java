package org.pasvorm.geometry.progress;

import java.util.concurrent.CancellationException;

/// Where long work reports how far it is and learns that it is no longer wanted. Owns no thread; implementations must
/// allow calls from several threads.
public interface Progress {
    /// Silent and never cancelled.
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, String what) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Tells that `fraction` (0 to 1) of the work is done and what is being done, in a few words for a person.
    void report(double fraction, String what);

    boolean isCancelled();

    /// To be called at least every half second of work.
    ///
    /// @throws CancellationException when cancelled
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /// The part from `from` to `to` of this progress as a progress of its own.
    default Progress range(double from, double to) {
        Progress outer = this;
        return new Progress() {
            @Override
            public void report(double fraction, String what) {
                outer.report(from + (to - from) * fraction, what);
            }

            @Override
            public boolean isCancelled() {
                return outer.isCancelled();
            }
        };
    }
}
