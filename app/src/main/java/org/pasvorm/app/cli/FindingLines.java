package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pasvorm.geometry.finding.Finding;

/// Findings for a person and for a script.
final class FindingLines {
    private FindingLines() {}

    static void print(PrintWriter out, List<Finding> findings) {
        for (Finding f : findings) {
            out.println(f.severity().name().toLowerCase(Locale.ROOT) + ": " + f.rule() + ": " + f.message());
        }
    }

    static Map<String, Object> tree(Finding f) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", f.rule());
        tree.put("severity", f.severity().name().toLowerCase(Locale.ROOT));
        tree.put("message", f.message());
        if (Double.isFinite(f.measured())) {
            tree.put("measured", f.measured());
        }
        if (Double.isFinite(f.limit())) {
            tree.put("limit", f.limit());
        }
        tree.put("unit", f.unit().symbol());
        tree.put(
                "places",
                f.places().stream().map(p -> List.of(p.x(), p.y(), p.z())).toList());
        return tree;
    }
}
