package org.pasvorm.printing.check;

import java.util.List;
import java.util.OptionalInt;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.vector.Box3;

/// A part as the rules see it.
///
/// @param mesh in build orientation
/// @param index over the triangles of `mesh`
/// @param expectedBodies how many bodies the design declares
/// @param selfIntersections pairs of crossing triangles when a proof has counted them; empty lets the rule count
/// @param openings holes and slots as designed, in the frame of the mesh
/// @param textZones where raised or cut letters are; there no wall is judged
public record Part(
        String name,
        TriangleMesh mesh,
        TriangleIndex index,
        int expectedBodies,
        OptionalInt selfIntersections,
        List<PartOpening> openings,
        List<Box3> textZones) {
    public Part {
        openings = List.copyOf(openings);
        textZones = List.copyOf(textZones);
    }

    /// One body without openings or letters.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Part of(String name, TriangleMesh mesh, Progress progress) {
        TriangleIndex index = TriangleIndex.build(mesh, progress);
        return new Part(name, mesh, index, 1, OptionalInt.empty(), List.of(), List.of());
    }

    public Part withExpectedBodies(int bodies) {
        return new Part(name, mesh, index, bodies, selfIntersections, openings, textZones);
    }

    /// Takes over a count that a proof of the same mesh has made.
    public Part withSelfIntersections(int pairs) {
        return new Part(name, mesh, index, expectedBodies, OptionalInt.of(pairs), openings, textZones);
    }

    public Part withOpenings(List<PartOpening> list) {
        return new Part(name, mesh, index, expectedBodies, selfIntersections, list, textZones);
    }

    public Part withTextZones(List<Box3> zones) {
        return new Part(name, mesh, index, expectedBodies, selfIntersections, openings, zones);
    }
}
