package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pasvorm.app.planning.PlanResult;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.printing.jobsheet.JobSheet;

/// What `plan` tells on stdout.
final class PlanReport {
    private PlanReport() {}

    static void print(Session session, PlanResult result, Path out, boolean json) {
        if (json) {
            Json.print(session.out(), tree(result, out));
            return;
        }
        PrintWriter to = session.out();
        JobSheet sheet = result.sheet();
        JobSheet.PartFacts part = sheet.part();
        to.println(sheet.identity().jobNumber() + "  " + sheet.device().templateLabel() + "  "
                + sheet.device().sideText() + "  DRAFT");
        to.printf(
                Locale.ROOT,
                "part: %.1f x %.1f x %.1f mm, %.1f cm3, %.0f g of %s, %d triangles, proven%n",
                part.box().x(),
                part.box().y(),
                part.box().z(),
                part.volume(),
                part.mass(),
                sheet.profile().material().label(),
                part.triangles());
        FindingLines.print(to, sheet.findings());
        to.println(result.mayBeReleased() ? "may be released once approved" : "NOT to be released: see the errors");
        to.println("written to " + out + ": " + String.join(", ", result.files()));
    }

    private static Map<String, Object> tree(PlanResult result, Path out) {
        JobSheet sheet = result.sheet();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("job_number", sheet.identity().jobNumber());
        tree.put("template", sheet.device().templateId());
        tree.put("side", sheet.device().sideText());
        tree.put("status", "draft");
        tree.put("may_be_released", result.mayBeReleased());
        tree.put("out", out.toString());
        tree.put("files", result.files());
        tree.put("part", part(result));
        tree.put("errors", sheet.count(Severity.ERROR));
        tree.put("cautions", sheet.count(Severity.CAUTION));
        List<Finding> findings = sheet.findings();
        tree.put("findings", findings.stream().map(FindingLines::tree).toList());
        return tree;
    }

    private static Map<String, Object> part(PlanResult result) {
        JobSheet.PartFacts part = result.sheet().part();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("volume_cm3", part.volume());
        tree.put("area_cm2", part.area());
        tree.put("mass_g", part.mass());
        tree.put("box_mm", List.of(part.box().x(), part.box().y(), part.box().z()));
        tree.put("triangles", part.triangles());
        tree.put("bodies", part.bodies());
        return tree;
    }
}
