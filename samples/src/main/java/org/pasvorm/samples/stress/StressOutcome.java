package org.pasvorm.samples.stress;

import java.util.Optional;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.geometry.spatial.SelfIntersections;

/// How a case ended. A claim of the kernel is looked into once more: a mesh that is called proven and is not, and a
/// failure without a name or place, are [Unexplained].
public sealed interface StressOutcome {
    record Proven(TriangleMesh mesh, Proof proof) implements StressOutcome {}

    record Failed(SolidResult.Failed failure) implements StressOutcome {}

    record Unexplained(String what) implements StressOutcome {}

    static StressOutcome of(SolidResult result) {
        return switch (result) {
            case SolidResult.Proven p ->
                doubt(p.mesh(), p.proof())
                        .<StressOutcome>map(Unexplained::new)
                        .orElseGet(() -> new Proven(p.mesh(), p.proof()));
            case SolidResult.Failed f
            when f.name().isBlank() || f.message().isBlank() ->
                new Unexplained("a failure without name or message: " + f);
            case SolidResult.Failed f
            when !f.place().isFinite() ->
                new Unexplained("a failure without a place: " + f.name() + ": " + f.message());
            case SolidResult.Failed f -> new Failed(f);
        };
    }

    /// What is wrong with a mesh that is called proven.
    private static Optional<String> doubt(TriangleMesh mesh, Proof proof) {
        MeshMeasures m = MeshMeasures.of(mesh);
        if (!proof.closed() || !proof.manifold() || proof.selfIntersections() != 0) {
            return Optional.of("a proof that proves nothing: " + proof);
        }
        if (!(Math.abs(m.volume() - proof.volume()) <= 1e-6 * Math.abs(m.volume()))) {
            return Optional.of("the proof says " + proof.volume() + " mm³, the mesh has " + m.volume());
        }
        if (m.bodies() != proof.bodies() + proof.cavities()) {
            return Optional.of("the proof counts other surfaces than the mesh has, " + m.bodies());
        }
        return SelfIntersections.find(mesh, 1, 1, Progress.NONE).stream()
                .findFirst()
                .map(pair -> "a mesh that is called proven crosses itself at " + pair.place());
    }
}
