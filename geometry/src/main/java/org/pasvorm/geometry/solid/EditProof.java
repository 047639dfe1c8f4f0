package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.vector.Vec3;

/// What is established of the pages that changed since the last proof.
///
/// @param closed whether each edge of a changed triangle has exactly one triangle on either side
/// @param selfIntersections pairs of triangles that cross
/// @param largestVertexError largest distance of a vertex from the solid's surface, mm
/// @param largestError largest distance of a triangle's centroid from it, mm
/// @param centroidsOff centroids more than [Proof#TOLERANCE] off
/// @param place where the largest error is
public record EditProof(
        boolean closed,
        int selfIntersections,
        double largestVertexError,
        double largestError,
        int centroidsOff,
        Vec3 place) {}
