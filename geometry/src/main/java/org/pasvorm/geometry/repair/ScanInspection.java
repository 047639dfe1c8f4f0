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
/// @param loops all boundary loops, longest first
/// @param nonManifoldEdges edges with more than two triangles
/// @param nonManifoldPlaces some of their places
/// @param flipped triangles of the main piece that face against their neighbours
/// @param flippedPlaces some of their places
/// @param insideOut whether the main piece as a whole faces inward
/// @param duplicates triangles on the same three vertices as an earlier one
/// @param degenerate triangles with two equal corners
/// @param selfIntersections pairs of triangles that cut through each other, at most [#MOST_INTERSECTIONS]
/// @param selfIntersectionPlaces some of their places
/// @param noise standard deviation of the main piece's vertices off a smooth surface, NaN when it cannot be told; fine
///     detail of a coarse mesh counts, see [NoiseEstimate]
/// @param coverage how much of the main piece is skin
/// @param unit the unit, declared or guessed
public record ScanInspection(
        int triangles,
        int vertices,
        int weldedVertices,
        Box3 bounds,
        List<Piece> components,
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
        double noise,
        SkinCoverage coverage,
        UnitGuess unit) {
    /// More intersecting pairs are not counted.
    public static final int MOST_INTERSECTIONS = 1000;

    private static final int MOST_PLACES = 20;

    public ScanInspection {
        components = List.copyOf(components);
        loops = List.copyOf(loops);
        nonManifoldPlaces = List.copyOf(nonManifoldPlaces);
        flippedPlaces = List.copyOf(flippedPlaces);
        selfIntersectionPlaces = List.copyOf(selfIntersectionPlaces);
    }

    /// @param declared the unit that the file states, if any
    /// @throws IllegalArgumentException when no triangle has three different corners
    public static ScanInspection inspect(MarkedSoup scan, Optional<LengthUnit> declared, Progress progress) {
        ScanTopology topology = ScanTopology.of(scan, 0, progress.range(0, 0.4));
        if (topology.pieces.isEmpty()) {
            throw new IllegalArgumentException("the scan has no triangle with three different corners");
        }
        progress.report(0.4, "inspect");
        Faces main = topology.alone(topology.main()).faces();
        progress.check();
        UnitGuess unit = UnitGuess.of(declared, main);
        progress.check();
        double noise = NoiseEstimate.of(main, progress.range(0.4, 0.5));
        List<BoundaryLoop> loops = loops(topology);
        progress.check();
        List<TrianglePair> pairs = SelfIntersections.find(soup(topology), MOST_INTERSECTIONS, progress.range(0.5, 1));
        return new ScanInspection(
                scan.soup().triangleCount(),
                scan.soup().vertexCount(),
                topology.weldedVertices,
                scan.soup().bounds(),
                topology.byTriangles().stream().map(topology.pieces::get).toList(),
                loops,
                topology.nonManifoldEdges,
                first(topology.nonManifoldPlaces),
                topology.turnedPlaces.size(),
                first(topology.turnedPlaces),
                topology.insideOut,
                topology.duplicates,
                topology.degenerate,
                pairs.size(),
                first(pairs.stream().map(TrianglePair::place).toList()),
                noise,
                SkinCoverage.of(topology),
                unit);
    }

    private static List<BoundaryLoop> loops(ScanTopology topology) {
        List<Integer> order = topology.byTriangles();
        int[] number = new int[order.size()];
        for (int i = 0; i < number.length; i++) {
            number[order.get(i)] = i + 1;
        }
        List<BoundaryLoop> loops = new ArrayList<>();
        for (Rim rim : Rim.all(RimLoops.of(topology.faces, topology.surface.mates))) {
            int piece = topology.surface.pieces.patch[rim.halfEdges()[0] / 3];
            loops.add(rim.describe(topology.pieces.get(piece).box().diagonal(), number[piece]));
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

    /// What a person must see.
    public List<Finding> findings() {
        return InspectionFindings.of(this);
    }

    /// What repair would do, one sentence each; empty for a clean scan.
    public List<String> repairs() {
        return InspectionFindings.repairs(this);
    }

    /// The component that repair would keep: the one with the largest volume.
    public Piece mainComponent() {
        return components.get(Pieces.main(components));
    }

    /// The boundary loops of that component, longest first.
    public List<BoundaryLoop> mainLoops() {
        int main = Pieces.main(components) + 1;
        return loops.stream().filter(l -> l.component() == main).toList();
    }
}
