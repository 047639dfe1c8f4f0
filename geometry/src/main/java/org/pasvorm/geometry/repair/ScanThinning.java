package org.pasvorm.geometry.repair;

import java.util.Arrays;
import java.util.BitSet;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.mesh.VertexWeld;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

/// Makes a coarser scan for a quick look: all vertices in one cell of a cubic grid become one in their middle, and
/// triangles that lose their area are left out. The surface moves by up to a cell; where it comes closer to itself than
/// that it can stick together, which repair sorts out. Never to design on.
public final class ScanThinning {
    private ScanThinning() {}

    /// A scan with about `triangles` triangles, or the scan itself when it has not more than twice as many.
    public static MarkedSoup thin(MarkedSoup scan, int triangles, Progress progress) {
        TriangleSoup soup = scan.soup();
        if (soup.triangleCount() / 2 <= triangles) {
            return scan;
        }
        double area = 0;
        for (int t = 0; t < soup.triangleCount(); t++) {
            Vec3 a = soup.cornerPoint(t, 0);
            area += soup.cornerPoint(t, 1)
                            .minus(a)
                            .cross(soup.cornerPoint(t, 2).minus(a))
                            .length()
                    / 2;
        }
        return area > 0 ? clustered(scan, Math.sqrt(2 * area / triangles), progress) : scan;
    }

    private static MarkedSoup clustered(MarkedSoup scan, double cell, Progress progress) {
        TriangleSoup soup = scan.soup();
        TriangleSoup cells = VertexWeld.exact(snapped(soup, cell), progress);
        int[] corners = new int[3 * cells.triangleCount()];
        BitSet caps = new BitSet();
        int n = 0;
        for (int t = 0; t < cells.triangleCount(); t++) {
            int a = cells.corner(t, 0);
            int b = cells.corner(t, 1);
            int c = cells.corner(t, 2);
            if (a != b && b != c && c != a) {
                caps.set(n, scan.isCap(t));
                corners[3 * n] = a;
                corners[3 * n + 1] = b;
                corners[3 * n++ + 2] = c;
            }
        }
        return new MarkedSoup(TriangleSoup.owning(middles(soup, cells), Arrays.copyOf(corners, 3 * n)), caps);
    }

    private static TriangleSoup snapped(TriangleSoup soup, double cell) {
        double[] xyz = soup.copyCoordinates();
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] = Math.floor(xyz[i] / cell);
        }
        return TriangleSoup.owning(xyz, soup.copyCorners());
    }

    /// For each cell the mean of the corners in it.
    private static double[] middles(TriangleSoup soup, TriangleSoup cells) {
        double[] xyz = new double[3 * cells.vertexCount()];
        int[] members = new int[cells.vertexCount()];
        for (int i = 0; i < 3 * soup.triangleCount(); i++) {
            int cell = cells.corner(i / 3, i % 3);
            int vertex = soup.corner(i / 3, i % 3);
            members[cell]++;
            for (int axis = 0; axis < 3; axis++) {
                xyz[3 * cell + axis] += soup.coordinate(vertex, axis);
            }
        }
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] /= members[i / 3];
        }
        return xyz;
    }
}
