package org.pasvorm.geometry.repair;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;

/// What repair did, in numbers. Millimetres.
///
/// @param trianglesRead triangles of the input
/// @param verticesRead vertices of the input
/// @param vertices vertices of the result
/// @param triangles triangles of the result
/// @param joinedVertices vertices on open edges joined within the weld tolerance
/// @param degenerate dropped triangles with two equal corners
/// @param duplicates dropped repeated triangles
/// @param nonManifoldEdges edges with more than two triangles that were sorted out
/// @param cutTriangles triangles removed because their edge could not be sorted out; filled again like a hole
/// @param flipped triangles turned round to agree with their neighbours
/// @param insideOut whether the whole surface faced inward
/// @param dropped pieces that were left out, largest first
/// @param caps flat ends of the result, largest first: cuts of a crop box and open ends closed here
/// @param holes holes that were filled with invented skin, largest first
/// @param largestDeviation how far any scanned vertex was moved; caps and filled holes are listed apart
/// @param findings what a person must see
public record RepairReport(
        int trianglesRead,
        int verticesRead,
        int vertices,
        int triangles,
        int joinedVertices,
        int degenerate,
        int duplicates,
        int nonManifoldEdges,
        int cutTriangles,
        int flipped,
        boolean insideOut,
        List<Piece> dropped,
        List<Cap> caps,
        List<FilledHole> holes,
        double largestDeviation,
        List<Finding> findings) {
    public RepairReport {
        dropped = List.copyOf(dropped);
        caps = List.copyOf(caps);
        holes = List.copyOf(holes);
        findings = List.copyOf(findings);
    }

    /// Area of invented skin in mm².
    public double inventedArea() {
        return holes.stream().mapToDouble(FilledHole::area).sum();
    }
}
