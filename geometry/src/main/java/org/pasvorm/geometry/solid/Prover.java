package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TotalCurvature;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation.Decimated;
import org.pasvorm.geometry.spatial.TrianglePair;
import org.pasvorm.geometry.vector.Vec3;

/// Establishes what a [Proof] says, or throws the named failure.
final class Prover {
    /// A vertex farther than this share of a voxel from the surface is a failure.
    private static final double MOST_OFF = 0.5;

    /// Mesh and field may differ in volume by this share of a voxel times the area ...
    private static final double VOLUME_SLACK = 0.02;

    /// ... and, where that is too little, by this share of a voxel squared times the total curvature: flat triangles
    /// on a curved face leave out a sixth of it, the count from samples adds a twelfth.
    private static final double CURVATURE_SLACK = 1.0 / 3;

    private final Evaluation how;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();
    private double removed;

    Prover(Evaluation how, Progress progress) {
        this.how = how;
        this.progress = progress;
    }

    /// A closed mesh as it was extracted, with what is known of it.
    record Extracted(TriangleMesh mesh, MeshMeasures measures, int bodies, int cavities, double fieldVolume) {}

    void note(String text) {
        notes.add(text);
    }

    /// The mesh of an extracted surface, with nothing missing and no piece too many.
    Extracted extracted(BlockStore store, Surface surface) {
        double[] xyz = surface.xyz;
        int[] corners = surface.corners();
        if (corners.length == 0) {
            throw new EvaluationFailure("empty", "nothing is left of the solid", Vec3.ZERO);
        }
        progress.report(0, "counting bodies");
        progress.check();
        Bodies all = new Bodies(xyz, corners);
        progress.check();
        corners = withoutCrumbs(xyz, corners, all);
        int bodies = count(all, 1);
        int cavities = count(all, -1);
        requireBodies(xyz, all, bodies, cavities);
        progress.check();
        MeshParts parts = MeshParts.compact(xyz, corners);
        int pinched = parts.splitPinched();
        if (pinched > 0) {
            notes.add(pinched + " pinched vertices were split");
        }
        progress.check();
        TriangleMesh mesh = closed(parts);
        progress.check();
        MeshMeasures measures = MeshMeasures.of(mesh);
        progress.check();
        return new Extracted(mesh, measures, bodies, cavities, FieldVolume.of(store));
    }

    /// The proof of an extracted mesh, decimated or not.
    ///
    /// @param decimated made from `from`
    /// @param errors of the decimated mesh
    SolidResult.Proven prove(Extracted from, Decimated decimated, SurfaceErrors errors) {
        TriangleMesh mesh = decimated.mesh();
        requireBalance(from, errors.centroidPlace);
        if (errors.vertex > MOST_OFF * how.voxel()) {
            String message = String.format(Locale.ROOT, "a vertex is %.3f mm off the solid", errors.vertex);
            throw new EvaluationFailure("off-surface", message, errors.vertexPlace);
        }
        MeshMeasures measures = decimated.removed() == 0 ? from.measures() : MeshMeasures.of(mesh);
        List<Proof.Off> places = errors.places();
        Proof proof = new Proof(
                true,
                true,
                from.bodies(),
                from.cavities(),
                measures.volume(),
                from.fieldVolume(),
                measures.area(),
                0,
                how.voxel(),
                errors.vertex,
                errors.centroid,
                errors.centroidsOff,
                errors.centroidPlace,
                places.subList(0, Math.min(places.size(), Proof.MOST_PLACES)),
                places.size(),
                decimated.largestDeviation(),
                notes);
        return new SolidResult.Proven(mesh, proof);
    }

    void requireNoCrossings(List<TrianglePair> crossings) {
        if (!crossings.isEmpty()) {
            throw new EvaluationFailure(
                    "self-intersection",
                    crossings.size() + " pairs of triangles cross",
                    crossings.getFirst().place());
        }
    }

    private boolean crumb(double volume) {
        return Math.abs(volume) < how.crumbVolume();
    }

    private int count(Bodies all, int sign) {
        int n = 0;
        for (double v : all.volume) {
            n += !crumb(v) && sign * v > 0 ? 1 : 0;
        }
        return n;
    }

    private int[] withoutCrumbs(double[] xyz, int[] corners, Bodies all) {
        int[] kept = new int[corners.length];
        int n = 0;
        for (int t = 0; t < corners.length; t += 3) {
            if (!crumb(all.volume[all.ofVertex[corners[t]]])) {
                System.arraycopy(corners, t, kept, n, 3);
                n += 3;
            }
        }
        for (int i = 0; i < all.count(); i++) {
            if (crumb(all.volume[i])) {
                removed += all.volume[i];
                notes.add(String.format(
                        Locale.ROOT, "removed a crumb of %.3f mm³ at %s", all.volume[i], place(xyz, all.example[i])));
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private void requireBodies(double[] xyz, Bodies all, int bodies, int cavities) {
        if (bodies == 0) {
            throw new EvaluationFailure("empty", "nothing but crumbs is left of the solid", Vec3.ZERO);
        }
        if (how.expectedBodies() > 0 && (bodies != how.expectedBodies() || cavities > 0)) {
            int smallest = smallest(all);
            String message = String.format(
                    Locale.ROOT,
                    "%d bodies and %d cavities instead of %d bodies; the smallest has %.3f mm³ at %s",
                    bodies,
                    cavities,
                    how.expectedBodies(),
                    all.volume[smallest],
                    place(xyz, all.example[smallest]));
            throw new EvaluationFailure("bodies", message, vertex(xyz, all.example[smallest]));
        }
    }

    private int smallest(Bodies all) {
        int smallest = -1;
        for (int i = 0; i < all.count(); i++) {
            boolean smaller = smallest < 0 || Math.abs(all.volume[i]) < Math.abs(all.volume[smallest]);
            if (!crumb(all.volume[i]) && smaller) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static TriangleMesh closed(MeshParts parts) {
        try {
            return TriangleMesh.owning(parts.xyz(), parts.corners());
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            throw new EvaluationFailure("open", message == null ? "not closed" : message, Vec3.ZERO);
        }
    }

    private void requireBalance(Extracted from, Vec3 place) {
        MeshMeasures m = from.measures();
        double difference = Math.abs(m.volume() + removed - from.fieldVolume());
        double voxel = how.voxel();
        double slack = VOLUME_SLACK * voxel * m.area() + 1e-3 * from.fieldVolume();
        if (difference > slack
                && difference > slack + CURVATURE_SLACK * voxel * voxel * TotalCurvature.of(from.mesh())) {
            String message = String.format(
                    Locale.ROOT, "the mesh has %.1f mm³, the field %.1f mm³", m.volume(), from.fieldVolume());
            throw new EvaluationFailure("volume-balance", message, place);
        }
    }

    private static Vec3 vertex(double[] xyz, int v) {
        return new Vec3(xyz[3 * v], xyz[3 * v + 1], xyz[3 * v + 2]);
    }

    private static String place(double[] xyz, int v) {
        return String.format(Locale.ROOT, "(%.1f, %.1f, %.1f)", xyz[3 * v], xyz[3 * v + 1], xyz[3 * v + 2]);
    }
}
