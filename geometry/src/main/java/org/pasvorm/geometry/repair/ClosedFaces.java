package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.progress.Progress;

/// One piece with rims closed: the triangles that were there first, then patch after patch, marked as caps or fills.
///
/// @param faces the piece
/// @param holes the filled holes, largest first
record ClosedFaces(Faces faces, List<FilledHole> holes) {

    /// Closes the given rims of `faces`, each by a flat cap or by a patch that carries on the skin.
    static ClosedFaces close(Faces faces, List<Rim> rims, boolean cap, Progress progress) {
        if (rims.isEmpty()) {
            return new ClosedFaces(faces, List.of());
        }
        BitSet rimVertices = new BitSet();
        for (Rim rim : rims) {
            for (int h : rim.halfEdges()) {
                rimVertices.set(faces.corners[h]);
            }
        }
        RimCloser closer = new RimCloser(faces, RimRings.of(faces, rimVertices, Weld.places(faces)), progress);
        Builder builder = new Builder(faces);
        for (int i = 0; i < rims.size(); i++) {
            progress.check();
            progress.report((double) i / rims.size(), "close holes");
            Rim rim = rims.get(i);
            builder.add(rim, cap ? closer.cap(rim) : closer.fill(rim), cap);
        }
        return builder.build();
    }

    private static final class Builder {
        private final Faces faces;
        private final BitSet caps;
        private final BitSet fills;
        private final List<FilledHole> holes = new ArrayList<>();
        private double[] xyz;
        private int[] corners;
        private int vertices;
        private int triangles;

        Builder(Faces faces) {
            this.faces = faces;
            this.caps = (BitSet) faces.caps.clone();
            this.fills = (BitSet) faces.fills.clone();
            this.xyz = faces.xyz;
            this.corners = faces.corners;
            this.vertices = faces.vertices();
            this.triangles = faces.triangles();
        }

        void add(Rim rim, PatchMesh patch, boolean cap) {
            int[] rimVertices = rim.vertices(faces);
            double[] inner = patch.copyInner();
            int[] local = patch.copyCorners();
            xyz = grown(xyz, 3 * vertices + inner.length);
            System.arraycopy(inner, 0, xyz, 3 * vertices, inner.length);
            corners = grown(corners, 3 * triangles + local.length);
            for (int i = 0; i < local.length; i++) {
                corners[3 * triangles + i] =
                        local[i] < patch.rim ? rimVertices[local[i]] : vertices + local[i] - patch.rim;
            }
            (cap ? caps : fills).set(triangles, triangles + local.length / 3);
            if (!cap) {
                holes.add(hole(rim, patch));
            }
            vertices += inner.length / 3;
            triangles += local.length / 3;
        }

        private static FilledHole hole(Rim rim, PatchMesh patch) {
            Faces own = new Faces(patch.xyz, patch.copyCorners(), new BitSet(), new BitSet());
            double area = 0;
            for (int t = 0; t < own.triangles(); t++) {
                area += own.area(t);
            }
            return new FilledHole(rim.place(), rim.perimeter(), area, rim.size(), own.triangles());
        }

        private static double[] grown(double[] array, int length) {
            return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length * 5 / 4));
        }

        private static int[] grown(int[] array, int length) {
            return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length * 5 / 4));
        }

        ClosedFaces build() {
            holes.sort(Comparator.comparingDouble((FilledHole hole) -> -hole.area()));
            Faces closed =
                    new Faces(Arrays.copyOf(xyz, 3 * vertices), Arrays.copyOf(corners, 3 * triangles), caps, fills);
            return new ClosedFaces(closed, holes);
        }
    }
}
