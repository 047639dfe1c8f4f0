package org.pasvorm.printing.export;

import java.util.Arrays;
import java.util.Locale;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;

/// Compares triangles read from a file, in the order written, with the part.
final class ReadBack {
    private ReadBack() {}

    /// The part with the coordinates of the file. Where the format does not share vertices, corners that rounding made
    /// equal are joined.
    ///
    /// @throws ExportException naming the first difference
    static TriangleMesh compare(TriangleMesh part, TriangleSoup read, PrintFormat format, String file)
            throws ExportException {
        if (read.triangleCount() != part.triangleCount()) {
            throw new ExportException(file, "has " + read.triangleCount() + " triangles, not " + part.triangleCount());
        }
        var box = part.bounds();
        double size = Math.max(box.min().length(), box.max().length());
        double allowed = format.precision(size);
        double[] xyz = new double[3 * part.vertexCount()];
        Arrays.fill(xyz, Double.NaN);
        for (int t = 0; t < part.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                take(part, read, t, k, xyz, allowed, file);
            }
        }
        return format.indexed() ? TriangleMesh.owning(withoutNaN(xyz), part.copyCorners()) : welded(part, xyz, file);
    }

    private static void take(
            TriangleMesh part, TriangleSoup read, int t, int k, double[] xyz, double allowed, String file)
            throws ExportException {
        int v = part.corner(t, k);
        int r = read.corner(t, k);
        for (int axis = 0; axis < 3; axis++) {
            double is = read.coordinate(r, axis);
            double off = Math.abs(is - part.coordinate(v, axis));
            boolean torn = !Double.isNaN(xyz[3 * v + axis]) && xyz[3 * v + axis] != is;
            if (!(off <= allowed) || torn) {
                throw new ExportException(
                        file, String.format(Locale.ROOT, "triangle %d lies %.6f mm from where it belongs", t, off));
            }
            xyz[3 * v + axis] = is;
        }
    }

    /// Joins vertices that rounding made equal and drops the triangles that thereby lost their area, as a slicer does.
    private static TriangleMesh welded(TriangleMesh part, double[] xyz, String file) throws ExportException {
        int[] same = firstEqual(xyz);
        int[] corners = new int[3 * part.triangleCount()];
        int n = 0;
        for (int t = 0; t < part.triangleCount(); t++) {
            int a = same[part.corner(t, 0)];
            int b = same[part.corner(t, 1)];
            int c = same[part.corner(t, 2)];
            if (a != b && b != c && c != a) {
                corners[n++] = a;
                corners[n++] = b;
                corners[n++] = c;
            }
        }
        try {
            return TriangleMesh.owning(withoutNaN(xyz), Arrays.copyOf(corners, n));
        } catch (IllegalArgumentException e) {
            throw new ExportException(file, "is not closed after rounding: " + e.getMessage());
        }
    }

    /// For each vertex the lowest vertex with the same coordinates.
    private static int[] firstEqual(double[] xyz) {
        int n = xyz.length / 3;
        int buckets = Integer.highestOneBit(Math.max(16, 2 * n)) * 2;
        int[] head = new int[buckets];
        int[] next = new int[n];
        int[] same = new int[n];
        Arrays.fill(head, -1);
        for (int v = 0; v < n; v++) {
            int slot = hash(xyz, v) & (buckets - 1);
            int found = head[slot];
            while (found >= 0 && !equal(xyz, found, v)) {
                found = next[found];
            }
            same[v] = found >= 0 ? found : v;
            if (found < 0) {
                next[v] = head[slot];
                head[slot] = v;
            }
        }
        return same;
    }

    private static boolean equal(double[] xyz, int a, int b) {
        return xyz[3 * a] == xyz[3 * b] && xyz[3 * a + 1] == xyz[3 * b + 1] && xyz[3 * a + 2] == xyz[3 * b + 2];
    }

    private static int hash(double[] xyz, int v) {
        // Adding zero makes minus zero plain zero.
        long h = Double.doubleToLongBits(xyz[3 * v] + 0.0) * 0x9E3779B97F4A7C15L;
        h = (h ^ Double.doubleToLongBits(xyz[3 * v + 1] + 0.0)) * 0xC2B2AE3D27D4EB4FL;
        h = (h ^ Double.doubleToLongBits(xyz[3 * v + 2] + 0.0)) * 0x165667B19E3779F9L;
        return (int) (h >>> 33);
    }

    /// A vertex that no triangle uses stays at the origin.
    private static double[] withoutNaN(double[] xyz) {
        double[] clean = xyz.clone();
        for (int i = 0; i < clean.length; i++) {
            clean[i] = Double.isNaN(clean[i]) ? 0 : clean[i];
        }
        return clean;
    }
}
