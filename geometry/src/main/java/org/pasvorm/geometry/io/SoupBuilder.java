package org.pasvorm.geometry.io;

import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleSoup;

/// Collects vertices and triangles of one file and makes the soup: refuses what cannot be a scan, leaves out vertices
/// that no triangle uses.
final class SoupBuilder {
    /// Makes a refusal at a place the reader gave with a vertex.
    interface Refusal {
        MeshFormatException at(long place, String reason, String cure);
    }

    private static final int MOST_AT_START = 1 << 20;

    private final ScanBytes source;
    private final ReadLimits limits;
    private final Refusal refusal;
    private final DoubleList xyz;
    private final IntList corners;
    private final IntList badVertices = new IntList(0);
    private final DoubleList badPlaces = new DoubleList(0);

    /// @param refusal turns the place of a vertex (a byte or line number) into a refusal
    SoupBuilder(ScanBytes source, ReadLimits limits, int expectedVertices, Refusal refusal) {
        this.source = source;
        this.limits = limits;
        this.refusal = refusal;
        int start = Math.min(expectedVertices, MOST_AT_START);
        this.xyz = new DoubleList(3 * start);
        this.corners = new IntList(6 * start);
    }

    int vertexCount() {
        return xyz.size() / 3;
    }

    double coordinate(int vertex, int axis) {
        return xyz.get(3 * vertex + axis);
    }

    /// Adds a vertex; one that is not finite or absurdly far away is refused only when a triangle uses it.
    int vertex(double x, double y, double z, long place) {
        int v = vertexCount();
        xyz.add(x);
        xyz.add(y);
        xyz.add(z);
        if (!inReach(x) || !inReach(y) || !inReach(z)) {
            badVertices.add(v);
            badPlaces.add(place);
        }
        return v;
    }

    private boolean inReach(double c) {
        return Math.abs(c) <= limits.coordinate();
    }

    /// Adds a triangle of vertices that exist or will.
    void triangle(int a, int b, int c) throws MeshFormatException {
        if (corners.size() / 3 >= limits.triangles()) {
            throw tooMany(source, limits);
        }
        corners.add(a);
        corners.add(b);
        corners.add(c);
    }

    static MeshFormatException tooMany(ScanBytes source, ReadLimits limits) {
        return source.refusal("more than " + limits.triangles() + " triangles", "reduce the scan before reading it");
    }

    /// @param notes gets a sentence when vertices are left out
    TriangleSoup finish(List<String> notes) throws MeshFormatException {
        if (corners.size() == 0) {
            throw vertexCount() == 0
                    ? source.refusal("the file holds no triangles", "choose the file with the scan")
                    : source.refusal(
                            "the file has points but no triangles", "mesh the points first and save the surface");
        }
        BitSet used = used();
        for (int i = 0; i < badVertices.size(); i++) {
            if (used.get(badVertices.get(i))) {
                throw unusable(badVertices.get(i), (long) badPlaces.get(i));
            }
        }
        if (used.cardinality() == vertexCount()) {
            return TriangleSoup.owning(xyz.toArray(), corners.toArray());
        }
        notes.add("vertices that no triangle uses and were left out: " + (vertexCount() - used.cardinality()));
        return compacted(used);
    }

    private BitSet used() {
        BitSet used = new BitSet(vertexCount());
        for (int i = 0; i < corners.size(); i++) {
            used.set(corners.get(i));
        }
        return used;
    }

    private MeshFormatException unusable(int v, long place) {
        for (int axis = 0; axis < 3; axis++) {
            double c = coordinate(v, axis);
            if (!inReach(c)) {
                return refusal.at(place, unusable("xyz".charAt(axis), c, limits), "repair or export the scan again");
            }
        }
        throw new IllegalStateException("vertex " + v + " is usable");
    }

    static String unusable(char axis, double c, ReadLimits limits) {
        return Double.isFinite(c)
                ? "coordinate " + axis + " = " + c + " is beyond " + limits.coordinate()
                : "coordinate " + axis + " is not finite (" + c + ")";
    }

    private TriangleSoup compacted(BitSet used) {
        int[] number = new int[vertexCount()];
        double[] kept = new double[3 * used.cardinality()];
        int next = 0;
        for (int v = used.nextSetBit(0); v >= 0; v = used.nextSetBit(v + 1)) {
            number[v] = next;
            for (int axis = 0; axis < 3; axis++) {
                kept[3 * next + axis] = coordinate(v, axis);
            }
            next++;
        }
        int[] renumbered = corners.toArray();
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = number[renumbered[i]];
        }
        return TriangleSoup.owning(kept, renumbered);
    }
}
