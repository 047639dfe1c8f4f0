package org.pasvorm.app.cli;

import java.io.PrintWriter;
import org.pasvorm.geometry.progress.Progress;

/// What a command has of its surroundings: where results and messages go, and the progress it reports to.
///
/// @param out results
/// @param err messages
record Session(PrintWriter out, PrintWriter err, Progress progress) {
    /// Tells the user something that is no result.
    void note(String message) {
        err.println(message);
    }
}
