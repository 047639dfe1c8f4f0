package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pasvorm.geometry.progress.Progress;

/// What a 3MF model part declares, as it is parsed: objects by number, and the build. Objects refer to earlier ones
/// only,
/// so their sizes are known, and held against the limits, before anything is placed.
final class ThreeMfModel {
    private static final int MOST_INSTANCES = 100_000;

    /// A mesh, or components, or (in an empty object) neither.
    ///
    /// @param triangles that one instance has, components included
    /// @param instances of meshes in one instance
    /// @param depth of its components
    record Part(
            int id,
            Kind kind,
            double[] xyz,
            int[] corners,
            List<Use> uses,
            long triangles,
            long instances,
            int depth) {}

    record Use(Part part, Affine transform) {}

    enum Kind {
        SHAPE,
        SUPPORT,
        OTHER
    }

    private final ReadLimits limits;
    private final Progress progress;
    private final Map<Integer, Part> parts = new HashMap<>();
    private final List<Use> build = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private LengthUnit unit = LengthUnit.MILLIMETRE;
    private long triangles;
    private long instances;

    ThreeMfModel(ReadLimits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    ReadLimits limits() {
        return limits;
    }

    Progress progress() {
        return progress;
    }

    LengthUnit unit() {
        return unit;
    }

    void setUnit(LengthUnit declared) {
        unit = declared;
    }

    List<String> notes() {
        return notes;
    }

    void note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    Optional<Part> part(int id) {
        return Optional.ofNullable(parts.get(id));
    }

    /// Adds an object; empty when all is well, else what is too much about it.
    Optional<String> add(int id, Kind kind, double[] xyz, int[] corners, List<Use> uses) {
        long ownTriangles = corners.length / 3;
        long ownInstances = 1;
        int depth = 1;
        for (Use use : uses) {
            ownTriangles += use.part().triangles();
            ownInstances += use.part().instances();
            depth = Math.max(depth, use.part().depth() + 1);
        }
        parts.put(id, new Part(id, kind, xyz, corners, List.copyOf(uses), ownTriangles, ownInstances, depth));
        return depth > limits.depth()
                ? Optional.of("components are nested deeper than " + limits.depth())
                : tooMuch(ownTriangles, ownInstances);
    }

    /// Adds a build item; empty when all is well.
    Optional<String> build(Use use) {
        build.add(use);
        triangles += use.part().triangles();
        instances += use.part().instances();
        return tooMuch(triangles, instances);
    }

    private Optional<String> tooMuch(long ofTriangles, long ofInstances) {
        if (ofTriangles > limits.triangles()) {
            return Optional.of("more than " + limits.triangles() + " triangles");
        }
        return ofInstances > MOST_INSTANCES
                ? Optional.of("more than " + MOST_INSTANCES + " placed parts")
                : Optional.empty();
    }

    void placeInto(SoupBuilder soup) throws MeshFormatException {
        for (Use use : build) {
            place(use.part(), use.transform(), soup);
        }
    }

    private void place(Part part, Affine transform, SoupBuilder soup) throws MeshFormatException {
        progress.check();
        int first = soup.vertexCount();
        double[] p = part.xyz();
        for (int i = 0; i < p.length; i += 3) {
            soup.vertex(
                    transform.apply(0, p[i], p[i + 1], p[i + 2]),
                    transform.apply(1, p[i], p[i + 1], p[i + 2]),
                    transform.apply(2, p[i], p[i + 1], p[i + 2]),
                    part.id());
        }
        int[] c = part.corners();
        for (int i = 0; i < c.length; i += 3) {
            soup.triangle(first + c[i], first + c[i + 1], first + c[i + 2]);
        }
        for (Use use : part.uses()) {
            place(use.part(), transform.after(use.transform()), soup);
        }
    }
}
