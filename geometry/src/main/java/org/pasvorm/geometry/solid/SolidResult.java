package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// What an evaluation gives: a proven mesh or a failure with a name and a place. There is nothing in between.
public sealed interface SolidResult {
    record Proven(TriangleMesh mesh, Proof proof) implements SolidResult {}

    /// @param name `empty` (nothing is left), `open` (the surface has an end), `bodies` (not the expected
    ///     number, or a closed cavity), `volume-balance` (mesh and field disagree), `self-intersection`,
    ///     `off-surface` (a vertex does not lie on the solid) or `too-large` (would need too much memory)
    /// @param message one sentence for a person
    /// @param place where, in mm
    record Failed(String name, String message, Vec3 place) implements SolidResult {}

    /// The mesh.
    ///
    /// @throws IllegalStateException when the evaluation failed; the message says how and where
    default TriangleMesh mesh() {
        return switch (this) {
            case Proven p -> p.mesh();
            case Failed f -> throw new IllegalStateException(f.name() + ": " + f.message() + " at " + f.place());
        };
    }
}
