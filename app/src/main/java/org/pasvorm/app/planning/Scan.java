package org.pasvorm.app.planning;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.repair.RepairResult;

/// A scan that passed the gate: closed skin in millimetres, in the axes of its file.
///
/// @param label what to call it in papers
/// @param format of the file, a few words
/// @param unit of the file's coordinates
/// @param unitOrigin how the unit is known: `given`, `declared` or `anatomy`
/// @param repaired the closed mesh, its caps and what was done to it
/// @param findings what a person should know of reading and repair
public record Scan(
        String label,
        String format,
        LengthUnit unit,
        String unitOrigin,
        RepairResult repaired,
        List<Finding> findings) {
    public Scan {
        findings = List.copyOf(findings);
    }
}
