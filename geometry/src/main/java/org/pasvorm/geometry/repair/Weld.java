package org.pasvorm.geometry.repair;

import java.util.Arrays;
import java.util.BitSet;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.mesh.VertexWeld;
import org.pasvorm.geometry.progress.Progress;

/// Joins vertices. First those of equal coordinates; then, among the vertices on open edges only, those closer than a
/// tolerance, so that a closed surface is never touched.
final class Weld {
    private Weld() {}

    /// Vertices of equal coordinates become one.
    static Faces exact(MarkedSoup scan, Progress progress) {
        TriangleSoup welded = VertexWeld.exact(scan.soup(), progress);
        return new Faces(welded.copyCoordinates(), welded.copyCorners(), scan.caps(), new BitSet());
    }

    /// The same faces with vertices of equal coordinates joined again.
    static Faces again(Faces faces) {
        TriangleSoup soup = TriangleSoup.owning(faces.xyz.clone(), faces.corners.clone());
        TriangleSoup welded = VertexWeld.exact(soup);
        return faces.with(welded.copyCoordinates(), welded.copyCorners());
    }

    /// A number for every vertex, the same for vertices of equal coordinates.
    static int[] places(Faces faces) {
        int n = faces.vertices();
        int[] corners = new int[(n + 2) / 3 * 3];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = Math.min(i, n - 1);
        }
        TriangleSoup points = TriangleSoup.owning(faces.xyz.clone(), corners);
        return Arrays.copyOf(VertexWeld.exact(points).copyCorners(), n);
    }

    /// @param faces the welded faces (the same object when nothing was joined)
    /// @param joined how many vertices went into another
    /// @param largestMove the longest way a vertex was moved
    record Close(Faces faces, int joined, double largestMove) {}

    /// Joins vertices on open edges that are at most `tolerance` apart: each goes to the nearest earlier vertex that
    /// stays, so no vertex moves further than the tolerance.
    static Close closeBoundaries(Faces faces, double tolerance) {
        if (tolerance <= 0) {
            return new Close(faces, 0, 0);
        }
        BitSet open = openVertices(faces);
        int[] index = new int[faces.vertices()];
        Arrays.setAll(index, v -> v);
        PointGrid grid = new PointGrid(faces.xyz, tolerance, open.cardinality());
        int joined = 0;
        double largest = 0;
        for (int v = open.nextSetBit(0); v >= 0; v = open.nextSetBit(v + 1)) {
            int near = grid.nearest(v);
            if (near < 0) {
                grid.add(v);
            } else {
                index[v] = near;
                joined++;
                largest = Math.max(largest, faces.distance(v, near));
            }
        }
        if (joined == 0) {
            return new Close(faces, 0, 0);
        }
        int[] corners = faces.corners.clone();
        for (int i = 0; i < corners.length; i++) {
            corners[i] = index[corners[i]];
        }
        return new Close(faces.with(faces.xyz, corners), joined, largest);
    }

    private static BitSet openVertices(Faces faces) {
        EdgeGroups groups = EdgeGroups.of(faces.corners, faces.vertices());
        BitSet open = new BitSet();
        for (int g = 0; g < groups.count(); g++) {
            if (groups.size(g) == 1) {
                open.set(faces.corners[groups.halfEdge(g, 0)]);
                open.set(faces.corners[Faces.next(groups.halfEdge(g, 0))]);
            }
        }
        return open;
    }
}
