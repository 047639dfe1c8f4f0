package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// From scanned triangles to one closed mesh.
///
/// The steps: weld equal vertices, then those on open edges within a tolerance; drop empty and repeated triangles; sort
/// out edges with more than two triangles; orient every piece by its neighbours, outward by its volume; give every fan
/// its own vertex, a few micrometres apart where sheets touch along an edge; keep the piece with the largest volume;
/// close its rims, an open end by a flat *cap*, a hole by a
/// patch that carries on the curvature around it. Skin keeps its place (but for the weld tolerance), nothing is
/// smoothed, self-intersections stay. Repairing a repaired scan changes nothing.
///
/// Not promised: that a filled hole is true, or that two scanned sheets that touch are told apart.
public final class MeshRepair {
    /// More of the skin than this share would be invented: it is not a scan of a body part but an open sheet.
    private static final double MOST_INVENTED = 0.3;

    /// Flat ends may be at most this share of the skin.
    private static final double MOST_CAPPED = 0.8;

    /// A cut along a one-sided surface longer than this share of the diagonal is no local defect.
    private static final double MOST_ONE_SIDED = 0.05;

    /// A closed surface encloses at least this share of area^1.5; a cube has 0.068, a needle of 1:300 0.001.
    private static final double LEAST_VOLUME = 1e-4;

    private MeshRepair() {}

    /// Repairs a scan of skin, in millimetres.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` is cancelled
    public static RepairOutcome repair(TriangleSoup scan, RepairOptions options, Progress progress) {
        return repair(MarkedSoup.skin(scan), options, progress);
    }

    /// Repairs a scan in millimetres, some triangles of which are known caps; they stay caps.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` is cancelled
    public static RepairOutcome repair(MarkedSoup scan, RepairOptions options, Progress progress) {
        progress.report(0, "repair");
        if (scan.soup().triangleCount() == 0) {
            return new RepairFailure("empty", "the scan has no triangles", List.of());
        }
        ScanTopology topology = ScanTopology.of(scan, options.weldTolerance(), progress.range(0, 0.6));
        if (topology.pieces.isEmpty()) {
            return new RepairFailure("empty", "every triangle of the scan is empty", List.of());
        }
        progress.check();
        int main = topology.main();
        ScanTopology.Alone alone = topology.alone(main);
        progress.check();
        RepairFailure failure = refusal(topology, topology.pieces.get(main), alone.rims());
        if (failure != null) {
            return failure;
        }
        progress.report(0.6, "close holes");
        double diagonal = topology.pieces.get(main).box().diagonal();
        List<Rim> holes =
                alone.rims().stream().filter(rim -> !rim.isEnd(diagonal)).toList();
        List<Rim> ends =
                alone.rims().stream().filter(rim -> rim.isEnd(diagonal)).toList();
        ClosedFaces filled = ClosedFaces.close(alone.faces(), holes, false, progress.range(0.6, 0.8));
        List<EndTrim.Trim> trims = new ArrayList<>();
        Faces closed = closeEnds(filled.faces(), ends, trims, progress.range(0.8, 0.95));
        return result(scan, options, topology, trims, new ClosedFaces(closed, filled.holes()), progress);
    }

    /// Open ends are cut straight where they are ragged, then capped.
    private static Faces closeEnds(Faces faces, List<Rim> ends, List<EndTrim.Trim> trims, Progress progress) {
        Faces straight = EndTrim.straighten(faces, ends, trims);
        if (trims.isEmpty()) {
            return ClosedFaces.close(faces, ends, true, progress).faces();
        }
        ScanTopology topology = ScanTopology.of(straight, progress.range(0, 0.5));
        ScanTopology.Alone alone = topology.alone(topology.main());
        return ClosedFaces.close(alone.faces(), alone.rims(), true, progress.range(0.5, 1))
                .faces();
    }

    private static @Nullable RepairFailure refusal(ScanTopology topology, Piece main, List<Rim> rims) {
        double diagonal = main.box().diagonal();
        if (topology.tangled || topology.oneSidedLength() > MOST_ONE_SIDED * diagonal) {
            return new RepairFailure(
                    "one-sided",
                    "the surface has no inside and outside (it is one-sided or tangled); scan again",
                    places(rims));
        }
        double invented = 0;
        double capped = 0;
        for (Rim rim : rims) {
            capped += rim.isEnd(diagonal) ? rim.area() : 0;
            invented += rim.isEnd(diagonal) ? 0 : rim.area();
        }
        if (invented > MOST_INVENTED * main.area() || capped > MOST_CAPPED * main.area()) {
            return new RepairFailure(
                    "open-sheet",
                    Texts.format(
                            "the scan is an open sheet: closing it would invent %.0f %% of its surface; scan all round",
                            100 * (invented + capped) / main.area()),
                    places(rims));
        }
        return null;
    }

    private static List<Vec3> places(List<Rim> rims) {
        return rims.stream()
                .sorted(Comparator.comparingDouble((Rim r) -> -r.perimeter()))
                .limit(5)
                .map(Rim::place)
                .toList();
    }

    private static RepairOutcome result(
            MarkedSoup scan,
            RepairOptions options,
            ScanTopology topology,
            List<EndTrim.Trim> trims,
            ClosedFaces closed,
            Progress progress) {
        progress.report(0.95, "close the mesh");
        TouchingEdges apart = TouchingEdges.apart(closed.faces().compact());
        progress.check();
        Faces faces = apart.faces();
        Piece whole = measure(faces);
        if (whole.volume() < LEAST_VOLUME * Math.pow(whole.area(), 1.5)) {
            return new RepairFailure(
                    "no-volume",
                    "the scan encloses no volume: its sheets lie on each other; scan all round",
                    List.of(whole.box().centre()));
        }
        List<Finding> findings = RepairFindings.of(options, topology, trims, closed, apart, whole);
        RepairReport report = report(scan, topology, closed, apart, findings);
        progress.check();
        TriangleMesh mesh = TriangleMesh.owning(faces.xyz, faces.corners);
        return new RepairResult(mesh, faces.caps, faces.fills, report);
    }

    private static Piece measure(Faces faces) {
        double area = 0;
        double volume = 0;
        double[] n = new double[3];
        for (int t = 0; t < faces.triangles(); t++) {
            area += faces.area(t);
            faces.areaVector(t, n);
            for (int i = 0; i < 3; i++) {
                volume += n[i] * (faces.x(faces.corners[3 * t], i) - faces.x(faces.corners[0], i)) / 6;
            }
        }
        Box3 box = Box3.EMPTY;
        for (int v = 0; v < faces.vertices(); v++) {
            box = box.include(new Vec3(faces.x(v, 0), faces.x(v, 1), faces.x(v, 2)));
        }
        return new Piece(faces.triangles(), area, volume, box, true);
    }

    private static RepairReport report(
            MarkedSoup scan, ScanTopology topology, ClosedFaces closed, TouchingEdges apart, List<Finding> findings) {
        Faces faces = apart.faces();
        return new RepairReport(
                scan.soup().triangleCount(),
                scan.soup().vertexCount(),
                faces.vertices(),
                faces.triangles(),
                topology.joinedVertices,
                topology.degenerate,
                topology.duplicates,
                topology.nonManifoldEdges,
                topology.cutTriangles,
                topology.turnedPlaces.size(),
                topology.insideOut,
                topology.dropped(),
                Cap.of(faces),
                closed.holes(),
                Math.max(topology.largestMove, apart.distance()),
                findings);
    }
}
