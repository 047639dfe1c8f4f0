package org.pasvorm.geometry.repair;

import java.util.BitSet;

/// For every vertex on an open edge: its neighbours across the skin, found in one pass over all triangles.
final class RimRings {
    private final Faces faces;
    private final int[] first;
    private final int[] neighbours;

    /// Pairs of places of rim vertices that an edge of the skin already joins.
    private final EdgeMap joined = new EdgeMap();
    private final int[] place;

    private RimRings(Faces faces, int[] place, int[] first, int[] neighbours) {
        this.faces = faces;
        this.place = place;
        this.first = first;
        this.neighbours = neighbours;
    }

    /// @param rim the vertices on open edges
    /// @param place the same number for vertices with the same coordinates
    static RimRings of(Faces faces, BitSet rim, int[] place) {
        int[] first = new int[faces.vertices() + 1];
        for (int v : faces.corners) {
            first[v + 1] += rim.get(v) ? 2 : 0;
        }
        for (int v = 0; v < faces.vertices(); v++) {
            first[v + 1] += first[v];
        }
        int[] neighbours = new int[first[faces.vertices()]];
        int[] fill = first.clone();
        for (int h = 0; h < faces.corners.length; h++) {
            int v = faces.corners[h];
            if (rim.get(v)) {
                neighbours[fill[v]++] = faces.corners[Faces.next(h)];
                neighbours[fill[v]++] = faces.corners[Faces.next(Faces.next(h))];
            }
        }
        RimRings rings = new RimRings(faces, place, first, neighbours);
        rings.join(rim);
        return rings;
    }

    private void join(BitSet rim) {
        BitSet rimPlaces = new BitSet();
        rim.stream().forEach(v -> rimPlaces.set(place[v]));
        for (int h = 0; h < faces.corners.length; h++) {
            int a = place[faces.corners[h]];
            int b = place[faces.corners[Faces.next(h)]];
            if (rimPlaces.get(a) && rimPlaces.get(b)) {
                joined.put(a, b, 0);
            }
        }
    }

    /// Whether a new edge between rim vertices `a` and `b` would lie on an edge of the skin or have no length.
    boolean joined(int a, int b) {
        return place[a] == place[b] || joined.contains(place[a], place[b]);
    }

    /// How many triangles of the skin lie at rim vertex `v`.
    int triangles(int v) {
        return (first[v + 1] - first[v]) / 2;
    }

    /// The corner after (`which` 0) or before (1) `v` in the `k`-th triangle there.
    int corner(int v, int k, int which) {
        return neighbours[first[v] + 2 * k + which];
    }

    /// Mean length of the edges at `v`.
    double meanLength(int v) {
        double sum = 0;
        for (int i = first[v]; i < first[v + 1]; i++) {
            sum += faces.distance(v, neighbours[i]);
        }
        return sum / Math.max(1, first[v + 1] - first[v]);
    }
}
