package org.pasvorm.geometry.solid;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// What was established about a result.
///
/// @param closed every edge has exactly two triangles, oppositely directed
/// @param manifold closed, and the triangles at every vertex form one fan
/// @param bodies number of separate bodies (cavities do not count)
/// @param cavities number of closed hollows
/// @param volume of the mesh in mm³
/// @param fieldVolume of the solid in mm³, counted from the samples of the field
/// @param area of the mesh in mm²
/// @param selfIntersections number of triangle pairs that cross
/// @param voxel distance of samples in mm
/// @param largestError largest distance of a vertex from the surface of the field, mm
/// @param largestCentroidError the same of triangle centroids
/// @param centroidsOff number of centroids more than [#TOLERANCE] off
/// @param worstPlace where a centroid is farthest off
/// @param offPlaces the worst of the distinct places where centroids are off, at most [#MOST_PLACES]; they are more
///     than 2 mm apart, and every centroid that is off has a distinct place within 4 mm
/// @param offPlaceCount number of all distinct places
/// @param decimation largest distance, in mm, of a vertex that decimation took away from the mesh; 0 when none was
/// @param notes what a person should know, e.g. crumbs removed
public record Proof(
        boolean closed,
        boolean manifold,
        int bodies,
        int cavities,
        double volume,
        double fieldVolume,
        double area,
        int selfIntersections,
        double voxel,
        double largestError,
        double largestCentroidError,
        int centroidsOff,
        Vec3 worstPlace,
        List<Off> offPlaces,
        int offPlaceCount,
        double decimation,
        List<String> notes) {
    /// What counts as off the surface, in mm.
    public static final double TOLERANCE = 0.05;

    /// Most places that are listed.
    public static final int MOST_PLACES = 20;

    /// A place where a centroid is off.
    ///
    /// @param error distance from the surface of the field, mm
    public record Off(Vec3 place, double error) {}

    public Proof {
        offPlaces = List.copyOf(offPlaces);
        notes = List.copyOf(notes);
    }
}
