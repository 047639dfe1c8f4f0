package org.pasvorm.app.planning;

import java.util.List;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.printing.jobsheet.JobSheet;

/// What a plan came to.
///
/// @param sheet the papers as data, findings included
/// @param proof of the part
/// @param files names of all files written, sorted
public record PlanResult(JobSheet sheet, Proof proof, List<String> files) {
    public PlanResult {
        files = List.copyOf(files);
    }

    /// Whether no finding forbids release.
    public boolean mayBeReleased() {
        return sheet.mayBeReleased();
    }
}
