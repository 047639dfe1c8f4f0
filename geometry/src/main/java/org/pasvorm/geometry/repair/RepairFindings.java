package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.vector.Vec3;

/// What a person must see of a repair.
final class RepairFindings {
    /// A dropped piece with at least this share of the area of the main piece may be part of the limb.
    private static final double LARGE_PIECE = 0.02;

    private static final int MOST_PLACES = 20;

    private RepairFindings() {}

    static List<Finding> of(
            RepairOptions options,
            ScanTopology topology,
            List<EndTrim.Trim> trims,
            ClosedFaces closed,
            TouchingEdges apart,
            Piece main) {
        List<Finding> findings = new ArrayList<>();
        for (FilledHole hole : closed.holes()) {
            if (hole.size() > options.quietHole()) {
                findings.add(hole(hole, options));
            }
        }
        smallHoles(findings, closed.holes(), options);
        Cap.of(closed.faces()).forEach(cap -> findings.add(cap(cap)));
        trims.forEach(trim -> findings.add(trim(trim)));
        droppedPieces(findings, main, topology.dropped());
        cutPlaces(findings, topology);
        if (apart.moved() > 0) {
            findings.add(Finding.info(
                    "repair-touching",
                    Texts.format(
                            "%s on edges along which sheets touch moved %.3f mm apart",
                            Texts.count(apart.moved(), "corner"), apart.distance())));
        }
        return findings;
    }

    private static Finding cap(Cap cap) {
        String message = Texts.format(
                "the end at %s is a cap of %.0f mm diameter, not skin", Texts.place(cap.place()), cap.size());
        return new Finding(
                "repair-cap",
                Severity.INFO,
                message,
                cap.area(),
                Double.NaN,
                Unit.SQUARE_MILLIMETRE,
                List.of(cap.place()));
    }

    private static Finding trim(EndTrim.Trim trim) {
        String message = Texts.format(
                "the ragged open end at %s was cut straight, %.1f mm below its outermost point",
                Texts.place(trim.place()), trim.depth());
        return new Finding(
                "repair-trimmed-end",
                Severity.INFO,
                message,
                trim.depth(),
                Double.NaN,
                Unit.MILLIMETRE,
                List.of(trim.place()));
    }

    private static Finding hole(FilledHole hole, RepairOptions options) {
        Severity severity = hole.size() > options.largestHole() ? Severity.ERROR : Severity.CAUTION;
        String message = Texts.format(
                "a hole of %.0f mm diameter at %s was filled with %.0f mm² of invented skin",
                hole.size(), Texts.place(hole.place()), hole.area());
        return new Finding(
                "repair-filled-hole",
                severity,
                message,
                hole.size(),
                options.largestHole(),
                Unit.MILLIMETRE,
                List.of(hole.place()));
    }

    private static void smallHoles(List<Finding> findings, List<FilledHole> holes, RepairOptions options) {
        List<FilledHole> small =
                holes.stream().filter(c -> c.size() <= options.quietHole()).toList();
        if (small.isEmpty()) {
            return;
        }
        double area = small.stream().mapToDouble(FilledHole::area).sum();
        String message = Texts.format(
                "%s up to %.1f mm diameter filled with %.0f mm² of invented skin in all",
                Texts.count(small.size(), "small hole"), options.quietHole(), area);
        findings.add(new Finding(
                "repair-filled-hole",
                Severity.INFO,
                message,
                area,
                Double.NaN,
                Unit.SQUARE_MILLIMETRE,
                first(small.stream().map(FilledHole::place).toList())));
    }

    private static void droppedPieces(List<Finding> findings, Piece main, List<Piece> dropped) {
        List<Piece> large = dropped.stream()
                .filter(p -> p.area() >= LARGE_PIECE * main.area())
                .toList();
        for (Piece piece : large.stream().limit(MOST_PLACES).toList()) {
            String message = Texts.format(
                    "a separate piece with %.0f %% of the area of the main piece was left out at %s; --keep-component chooses another",
                    100 * piece.area() / main.area(), Texts.place(piece.box().centre()));
            findings.add(new Finding(
                    "repair-dropped-piece",
                    Severity.CAUTION,
                    message,
                    piece.area(),
                    LARGE_PIECE * main.area(),
                    Unit.SQUARE_MILLIMETRE,
                    List.of(piece.box().centre())));
        }
        List<Piece> crumbs = dropped.subList(large.size(), dropped.size());
        if (!crumbs.isEmpty()) {
            String message = Texts.count(crumbs.size(), "crumb") + " left out";
            List<Vec3> places = first(crumbs.stream().map(p -> p.box().centre()).toList());
            findings.add(new Finding(
                    "repair-dropped-crumb", Severity.INFO, message, crumbs.size(), Double.NaN, Unit.COUNT, places));
        }
    }

    private static void cutPlaces(List<Finding> findings, ScanTopology topology) {
        if (topology.nonManifoldEdges > 0) {
            String message = Texts.format(
                    "%s with more than two triangles cut apart; %s removed and filled again",
                    Texts.count(topology.nonManifoldEdges, "edge"), Texts.count(topology.cutTriangles, "triangle"));
            findings.add(new Finding(
                    "repair-non-manifold",
                    topology.cutTriangles > 0 ? Severity.CAUTION : Severity.INFO,
                    message,
                    topology.nonManifoldEdges,
                    0,
                    Unit.COUNT,
                    first(topology.nonManifoldPlaces)));
        }
        if (topology.oneSidedLength() > 0) {
            findings.add(Finding.caution(
                    "repair-one-sided",
                    Texts.format(
                            "the surface was one-sided along %.1f mm and was cut there", topology.oneSidedLength())));
        }
    }

    private static List<Vec3> first(List<Vec3> places) {
        return places.subList(0, Math.min(MOST_PLACES, places.size()));
    }
}
