package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pasvorm.app.planning.ScanReport;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.repair.BoundaryLoop;
import org.pasvorm.geometry.repair.Piece;
import org.pasvorm.geometry.repair.ScanInspection;
import org.pasvorm.geometry.repair.SkinCoverage;
import org.pasvorm.geometry.vector.Vec3;

/// A scan report for a person and for a script. Places and sizes are in the unit of the file.
final class ScanReportText {
    private static final int MOST_LINES = 10;
    private static final int MOST_LOOPS = 200;

    private ScanReportText() {}

    static void print(PrintWriter out, ScanReport report) {
        ScanInspection s = report.inspection();
        Vec3 size = s.bounds().size();
        out.println(report.label() + ": " + report.format());
        out.println("unit: " + report.unit().map(LengthUnit::label).orElse("unknown") + " (" + report.unitOrigin()
                + "); " + report.unitExplanation());
        out.printf(
                Locale.ROOT,
                "size: %.4g x %.4g x %.4g in file units, %d triangles, %d vertices (%d welded)%n",
                size.x(),
                size.y(),
                size.z(),
                s.triangles(),
                s.vertices(),
                s.weldedVertices());
        out.println("pieces: " + s.components().size());
        s.components().stream().limit(MOST_LINES).forEach(p -> piece(out, p));
        out.println("boundary loops: " + s.loops().size());
        s.loops().stream().limit(MOST_LINES).forEach(l -> loop(out, l));
        faults(out, s);
        quality(out, report);
        LimbSightText.print(out, report.limb());
        report.notes().forEach(n -> out.println("note: " + n));
        FindingLines.print(out, s.findings());
        s.repairs().forEach(r -> out.println("repair would: " + r));
    }

    private static void piece(PrintWriter out, Piece p) {
        Vec3 size = p.box().size();
        out.printf(
                Locale.ROOT,
                "  %d triangles, %.4g x %.4g x %.4g, %s%n",
                p.triangles(),
                size.x(),
                size.y(),
                size.z(),
                p.closed() ? "closed" : "open");
    }

    private static void loop(PrintWriter out, BoundaryLoop l) {
        out.printf(
                Locale.ROOT,
                "  %s of piece %d at %.4g, %.4g, %.4g: perimeter %.4g, as wide as a circle of %.4g%n",
                l.end() ? "open end" : "hole",
                l.component(),
                l.place().x(),
                l.place().y(),
                l.place().z(),
                l.perimeter(),
                l.size());
    }

    private static void faults(PrintWriter out, ScanInspection s) {
        out.printf(
                Locale.ROOT,
                "faults: %d non-manifold edges, %d flipped, %d duplicate, %d degenerate, %d self-intersections%s%n",
                s.nonManifoldEdges(),
                s.flipped(),
                s.duplicates(),
                s.degenerate(),
                s.selfIntersections(),
                s.insideOut() ? ", inside out" : "");
    }

    private static void quality(PrintWriter out, ScanReport report) {
        ScanInspection s = report.inspection();
        double mm = report.unit().map(LengthUnit::inMillimetres).orElse(1.0);
        String unit = report.unit().isPresent() ? "mm" : "file units";
        out.println(
                Double.isNaN(s.noise())
                        ? "noise: cannot be told, the surface has too few vertices"
                        : String.format(
                                Locale.ROOT,
                                "noise: %.3g %s off a smooth surface (standard deviation; detail finer than two edges"
                                        + " counts)",
                                s.noise() * mm,
                                unit));
        SkinCoverage c = s.coverage();
        out.printf(
                Locale.ROOT,
                "coverage: %.1f %% of the skin of the main piece was scanned: %.4g %s2; holes to be filled %.4g, open"
                        + " ends %.4g%n",
                100 * c.share(),
                c.skin() * mm * mm,
                unit,
                c.holes() * mm * mm,
                c.ends() * mm * mm);
    }

    static Map<String, Object> tree(ScanReport report) {
        ScanInspection s = report.inspection();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", report.label());
        tree.put("format", report.format());
        tree.put("unit", report.unit().map(LengthUnit::label).orElse("unknown"));
        tree.put("unit_origin", report.unitOrigin());
        tree.put("unit_explanation", report.unitExplanation());
        tree.put("triangles", s.triangles());
        tree.put("vertices", s.vertices());
        tree.put("vertices_welded", s.weldedVertices());
        tree.put("box", List.of(point(s.bounds().min()), point(s.bounds().max())));
        tree.put("components", s.components().stream().map(ScanReportText::tree).toList());
        tree.put("boundary_loops", s.loops().size());
        tree.put(
                "loops",
                s.loops().stream().limit(MOST_LOOPS).map(ScanReportText::tree).toList());
        tree.put("non_manifold_edges", s.nonManifoldEdges());
        tree.put("non_manifold_places", points(s.nonManifoldPlaces()));
        tree.put("flipped", s.flipped());
        tree.put("flipped_places", points(s.flippedPlaces()));
        tree.put("inside_out", s.insideOut());
        tree.put("duplicates", s.duplicates());
        tree.put("degenerate", s.degenerate());
        tree.put("self_intersections", s.selfIntersections());
        tree.put("self_intersection_places", points(s.selfIntersectionPlaces()));
        quality(tree, report);
        tree.put("limb", LimbSightText.tree(report.limb()));
        tree.put("notes", report.notes());
        tree.put("findings", s.findings().stream().map(FindingLines::tree).toList());
        tree.put("repairs", s.repairs());
        return tree;
    }

    /// Lengths and areas in file units, as all others; the noise in millimetres too when the unit is known.
    private static void quality(Map<String, Object> tree, ScanReport report) {
        ScanInspection s = report.inspection();
        if (!Double.isNaN(s.noise())) {
            tree.put("noise", s.noise());
            report.unit().ifPresent(u -> tree.put("noise_mm", s.noise() * u.inMillimetres()));
        }
        Map<String, Object> coverage = new LinkedHashMap<>();
        coverage.put("share", s.coverage().share());
        coverage.put("skin_area", s.coverage().skin());
        coverage.put("hole_area", s.coverage().holes());
        coverage.put("end_area", s.coverage().ends());
        tree.put("coverage", coverage);
    }

    private static Map<String, Object> tree(Piece p) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("triangles", p.triangles());
        tree.put("area", p.area());
        tree.put("volume", p.volume());
        tree.put("box", List.of(point(p.box().min()), point(p.box().max())));
        tree.put("closed", p.closed());
        return tree;
    }

    private static Map<String, Object> tree(BoundaryLoop l) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("place", point(l.place()));
        tree.put("perimeter", l.perimeter());
        tree.put("size", l.size());
        tree.put("edges", l.edges());
        tree.put("open_end", l.end());
        tree.put("component", l.component());
        return tree;
    }

    private static List<List<Double>> points(List<Vec3> places) {
        return places.stream().map(ScanReportText::point).toList();
    }

    private static List<Double> point(Vec3 p) {
        return List.of(p.x(), p.y(), p.z());
    }
}
