package org.pasvorm.printing.check;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.printing.printer.PrintProfile;

/// One rule of printing. A new one is one class and one line in [PrintRules#ALL].
public interface PrintRule {
    /// Stable key, kebab case; the `rule` of its findings.
    String key();

    /// What a person should know about `part` on this printer with this material; places are in the part's frame.
    /// Never throws for a bad part.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    List<Finding> check(Part part, PrintProfile profile, Progress progress);
}
