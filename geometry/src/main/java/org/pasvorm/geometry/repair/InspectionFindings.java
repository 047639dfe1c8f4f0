package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.vector.Vec3;

/// What an inspection means for a person, and for repair.
final class InspectionFindings {
    /// Another component with at least this share of the area of the main one may belong to the limb.
    private static final double LARGE_COMPONENT = 0.02;

    private static final int MOST_PLACES = 20;

    private InspectionFindings() {}

    static List<Finding> of(ScanInspection scan) {
        List<Finding> findings = new ArrayList<>();
        if (scan.unit().unit().isEmpty()) {
            findings.add(Finding.error("scan-unit", scan.unit().explanation()));
        }
        holes(findings, scan);
        components(findings, scan);
        if (scan.nonManifoldEdges() > 0) {
            String message = Texts.count(scan.nonManifoldEdges(), "edge") + " with more than two triangles";
            findings.add(counted(
                    "scan-non-manifold", Severity.CAUTION, message, scan.nonManifoldEdges(), scan.nonManifoldPlaces()));
        }
        if (scan.flipped() > 0) {
            String message = Texts.count(scan.flipped(), "triangle") + " facing against the neighbours";
            findings.add(counted("scan-flipped", Severity.INFO, message, scan.flipped(), scan.flippedPlaces()));
        }
        if (scan.insideOut()) {
            findings.add(Finding.info("scan-inside-out", "the surface faces inward as a whole"));
        }
        if (scan.duplicates() + scan.degenerate() > 0) {
            String message = scan.duplicates() + " repeated and " + scan.degenerate() + " empty triangles";
            int both = scan.duplicates() + scan.degenerate();
            findings.add(counted("scan-idle-triangles", Severity.INFO, message, both, List.of()));
        }
        if (scan.selfIntersections() > 0) {
            findings.add(selfIntersections(
                    "scan-self-intersection",
                    "repair leaves them",
                    scan.selfIntersections(),
                    scan.selfIntersectionPlaces()));
        }
        return findings;
    }

    static Finding selfIntersections(String rule, String what, int count, List<Vec3> places) {
        String pairs = (count == ScanInspection.MOST_INTERSECTIONS ? "at least " : "") + Texts.count(count, "pair");
        String message = pairs + " of triangles cut through each other; " + what;
        return counted(rule, Severity.CAUTION, message, count, places);
    }

    private static void holes(List<Finding> findings, ScanInspection scan) {
        List<BoundaryLoop> ends =
                scan.mainLoops().stream().filter(BoundaryLoop::end).toList();
        List<BoundaryLoop> holes =
                scan.mainLoops().stream().filter(l -> !l.end()).toList();
        if (!ends.isEmpty()) {
            String message = Texts.count(ends.size(), "open end") + " of the limb";
            findings.add(counted("scan-open-end", Severity.INFO, message, ends.size(), places(ends)));
        }
        if (!holes.isEmpty()) {
            String message = Texts.format(
                    "%s in the surface, the largest %.4g across in file units",
                    Texts.count(holes.size(), "hole"), holes.getFirst().size());
            findings.add(counted("scan-holes", Severity.CAUTION, message, holes.size(), places(holes)));
        }
    }

    private static List<Vec3> places(List<BoundaryLoop> loops) {
        return loops.stream().limit(MOST_PLACES).map(BoundaryLoop::place).toList();
    }

    private static void components(List<Finding> findings, ScanInspection scan) {
        Piece main = scan.mainComponent();
        List<Piece> large = scan.components().stream()
                .filter(p -> p != main && p.area() >= LARGE_COMPONENT * main.area())
                .toList();
        if (scan.components().size() > 1) {
            String message = Texts.format(
                    "%d separate components, %d of them besides the main one large; repair keeps component %d",
                    scan.components().size(), large.size(), scan.components().indexOf(main) + 1);
            Severity severity = large.isEmpty() ? Severity.INFO : Severity.CAUTION;
            List<Vec3> places =
                    large.stream().limit(MOST_PLACES).map(p -> p.box().centre()).toList();
            findings.add(counted(
                    "scan-components", severity, message, scan.components().size(), places));
        }
    }

    private static Finding counted(String rule, Severity severity, String message, int count, List<Vec3> places) {
        return new Finding(rule, severity, message, count, Double.NaN, Unit.COUNT, places);
    }

    /// What repair would do, in the order it would.
    static List<String> repairs(ScanInspection scan) {
        List<String> repairs = new ArrayList<>();
        add(repairs, scan.degenerate(), "drop %s", "empty triangle");
        add(repairs, scan.duplicates(), "drop %s", "repeated triangle");
        add(repairs, scan.nonManifoldEdges(), "cut %s apart", "non-manifold edge");
        add(repairs, scan.flipped(), "turn %s round", "triangle");
        add(repairs, scan.insideOut() ? 1 : 0, "turn %s inside out", "surface");
        add(repairs, scan.components().size() - 1, "leave out %s", "separate component");
        int loops = scan.mainLoops().size();
        int ends = (int) scan.mainLoops().stream().filter(BoundaryLoop::end).count();
        add(repairs, ends, "close %s by a flat cap", "open end");
        add(repairs, loops - ends, "fill %s", "hole");
        return repairs;
    }

    private static void add(List<String> repairs, int count, String pattern, String what) {
        if (count > 0) {
            repairs.add(Texts.format(pattern, Texts.count(count, what)));
        }
    }
}
