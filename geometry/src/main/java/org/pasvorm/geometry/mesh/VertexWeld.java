package org.pasvorm.geometry.mesh;

import java.util.Arrays;
import org.pasvorm.geometry.progress.Progress;

/// Makes one vertex of all vertices with the same coordinates, bit for bit (−0 counts as 0). Vertices that no triangle
/// uses are left out; the others are numbered in the order in which triangles first use them, so the result does not
/// depend on the hash. Triangles keep number, order and direction; some may come out with two equal corners.
///
/// Vertices that are only close to each other stay apart.
public final class VertexWeld {
    private static final int CHECK_EVERY = 1 << 16;

    private double[] xyz;
    private int[] table;
    private int count;

    private VertexWeld(int vertices) {
        this.xyz = new double[3 * Math.clamp(vertices / 4, 16, vertices + 16)];
        this.table = new int[Integer.highestOneBit(Math.clamp(vertices, 16, 1 << 29))];
    }

    public static TriangleSoup exact(TriangleSoup soup) {
        return exact(soup, Progress.NONE);
    }

    public static TriangleSoup exact(TriangleSoup soup, Progress progress) {
        VertexWeld weld = new VertexWeld(soup.vertexCount());
        int[] number = new int[soup.vertexCount()];
        Arrays.fill(number, -1);
        int[] corners = new int[3 * soup.triangleCount()];
        for (int i = 0; i < corners.length; i++) {
            int v = soup.corner(i / 3, i % 3);
            if (number[v] < 0) {
                number[v] = weld.numberOf(soup.coordinate(v, 0), soup.coordinate(v, 1), soup.coordinate(v, 2));
            }
            corners[i] = number[v];
            if (i % CHECK_EVERY == 0) {
                progress.check();
                progress.report((double) i / corners.length, "weld vertices");
            }
        }
        return TriangleSoup.owning(Arrays.copyOf(weld.xyz, 3 * weld.count), corners);
    }

    private int numberOf(double px, double py, double pz) {
        double x = px + 0.0;
        double y = py + 0.0;
        double z = pz + 0.0;
        int slot = slot(x, y, z);
        while (table[slot] != 0) {
            int at = 3 * (table[slot] - 1);
            if (xyz[at] == x && xyz[at + 1] == y && xyz[at + 2] == z) {
                return at / 3;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = count + 1;
        return append(x, y, z);
    }

    private int append(double x, double y, double z) {
        int at = 3 * count;
        if (at + 3 > xyz.length) {
            xyz = Arrays.copyOf(xyz, (int) Math.min(Integer.MAX_VALUE - 8L, xyz.length + xyz.length / 2L));
        }
        xyz[at] = x;
        xyz[at + 1] = y;
        xyz[at + 2] = z;
        count++;
        if (count > table.length / 2 && table.length < 1 << 30) {
            widen();
        }
        return count - 1;
    }

    private void widen() {
        table = new int[2 * table.length];
        for (int v = 0; v < count; v++) {
            int slot = slot(xyz[3 * v], xyz[3 * v + 1], xyz[3 * v + 2]);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = v + 1;
        }
    }

    /// Mixes all bits: coordinates read from single precision differ in the upper half only.
    private int slot(double x, double y, double z) {
        long h = Double.doubleToRawLongBits(x) * 0x9E3779B97F4A7C15L;
        h = (h ^ (h >>> 32)) + Double.doubleToRawLongBits(y) * 0xC2B2AE3D27D4EB4FL;
        h = (h ^ (h >>> 29)) * 0xBF58476D1CE4E5B9L + Double.doubleToRawLongBits(z) * 0x94D049BB133111EBL;
        h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) (h >>> 32) & (table.length - 1);
    }
}
