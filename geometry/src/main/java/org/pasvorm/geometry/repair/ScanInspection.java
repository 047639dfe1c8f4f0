package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TrianglePair;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// What a scan is like before repair: a pure function of its triangles. All places and sizes are in the unit of the
/// scan as given (usually that of its file).
///
/// @param triangles as read
/// @param vertices as read
/// @param weldedVertices different coordinates
/// @param bounds extent of everything
/// @param components connected pieces; number 1 of `--keep-component` is the first: most triangles first
/// @param loopCount how many boundary loops there are
/// @param loops the longest of them, longest first
/// @param nonManifoldEdges edges with more than two triangles
/// @param nonManifoldPlaces some of their places
/// @param flipped triangles of the main piece that face against their neighbours
/// @param flippedPlaces some of their places
/// @param insideOut whether the main piece as a whole faces inward
/// @param duplicates triangles on the same three vertices as an earlier one
/// @param degenerate triangles with two equal corners
/// @param selfIntersections pairs of triangles that cut through each other, at most [#MOST_INTERSECTIONS]
/// @param selfIntersectionPlaces some of their places
/// @param unit the unit, declared or guessed
/// @param findings what a person must see
/// @param repairs what repair would do, one sentence each; empty for a clean scan
public record ScanInspection(
        int triangles,
        int vertices,
        int weldedVertices,
        Box3 bounds,
        List<Piece> components,
        int loopCount,
        List<BoundaryLoop> loops,
        int nonManifoldEdges,
        List<Vec3> nonManifoldPlaces,
        int flipped,
        List<Vec3> flippedPlaces,
        boolean insideOut,
        int duplicates,
        int degenerate,
        int selfIntersections,
        List<Vec3> selfIntersectionPlaces,
        UnitGuess unit,
        List<Finding> findings,
        List<String> repairs) {
    /// More intersecting pairs are not counted.
    public static final int MOST_INTERSECTIONS = 1000;

    private static final int MOST_LOOPS = 200;
    private static final int MOST_PLACES = 20;

    public ScanInspection {
        components = List.copyOf(components);
        loops = List.copyOf(loops);
        nonManifoldPlaces = List.copyOf(nonManifoldPlaces);
        flippedPlaces = List.copyOf(flippedPlaces);
        selfIntersectionPlaces = List.copyOf(selfIntersectionPlaces);
        findings = List.copyOf(findings);
        repairs = List.copyOf(repairs);
    }

    /// @param declared the unit that the file states, if any
    /// @throws IllegalArgumentException when no triangle has three different corners
    public static ScanInspection inspect(MarkedSoup scan, Optional<LengthUnit> declared, Progress progress) {
        ScanTopology topology = ScanTopology.of(scan, 0, progress.range(0, 0.4));
        if (topology.pieces.isEmpty()) {
            throw new IllegalArgumentException("the scan has no triangle with three different corners");
        }
        progress.report(0.4, "inspect");
        UnitGuess unit = UnitGuess.of(declared, topology.alone(topology.main()).faces());
        List<BoundaryLoop> loops = loops(topology);
        progress.check();
        List<TrianglePair> pairs = SelfIntersections.find(soup(topology), MOST_INTERSECTIONS, progress.range(0.5, 1));
        ScanInspection bare = new ScanInspection(
                scan.soup().triangleCount(),
                scan.soup().vertexCount(),
                topology.weldedVertices,
                scan.soup().bounds(),
                topology.byTriangles().stream().map(topology.pieces::get).toList(),
                loops.size(),
                loops.subList(0, Math.min(MOST_LOOPS, loops.size())),
                topology.nonManifoldEdges,
                first(topology.nonManifoldPlaces),
                topology.turnedPlaces.size(),
                first(topology.turnedPlaces),
                topology.insideOut,
                topology.duplicates,
                topology.degenerate,
                pairs.size(),
                first(pairs.stream().map(TrianglePair::place).toList()),
                unit,
                List.of(),
                List.of());
        return bare.with(InspectionFindings.of(bare), InspectionFindings.repairs(bare));
    }

    private static List<BoundaryLoop> loops(ScanTopology topology) {
        List<BoundaryLoop> loops = new ArrayList<>();
        for (Rim rim : Rim.all(RimLoops.of(topology.faces, topology.surface.mates))) {
            int piece = topology.surface.pieces.patch[rim.halfEdges()[0] / 3];
            loops.add(rim.describe(topology.pieces.get(piece).box().diagonal()));
        }
        loops.sort(Comparator.comparingDouble((BoundaryLoop l) -> -l.perimeter()));
        return loops;
    }

    private static TriangleSoup soup(ScanTopology topology) {
        return TriangleSoup.owning(topology.faces.xyz.clone(), topology.faces.corners.clone());
    }

    private static List<Vec3> first(List<Vec3> places) {
        return places.subList(0, Math.min(MOST_PLACES, places.size()));
    }

    private ScanInspection with(List<Finding> newFindings, List<String> newRepairs) {
        return new ScanInspection(
                triangles,
                vertices,
                weldedVertices,
                bounds,
                components,
                loopCount,
                loops,
                nonManifoldEdges,
                nonManifoldPlaces,
                flipped,
                flippedPlaces,
                insideOut,
                duplicates,
                degenerate,
                selfIntersections,
                selfIntersectionPlaces,
                unit,
                newFindings,
                newRepairs);
    }

    /// The component that repair would keep: the one with the largest volume.
    public Piece mainComponent() {
        return components.get(Pieces.main(components));
    }
}
