package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.printing.printer.PrintProfile;

/// All rules, in the order of their findings.
public final class PrintRules {
    public static final List<PrintRule> ALL =
            List.of(new VolumeRule(), new BodyRule(), new BuildVolumeRule(), new OpeningRule(), new WallRule());

    private PrintRules() {}

    /// The findings of all rules.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static List<Finding> check(Part part, PrintProfile profile, Progress progress) {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            progress.report(i / (double) ALL.size(), "check " + ALL.get(i).key());
            double n = ALL.size();
            all.addAll(ALL.get(i).check(part, profile, progress.range(i / n, (i + 1) / n)));
        }
        return List.copyOf(all);
    }
}
