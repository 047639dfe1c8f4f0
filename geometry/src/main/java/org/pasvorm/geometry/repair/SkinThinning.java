package org.pasvorm.geometry.repair;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.pasvorm.geometry.mesh.DisjointSets;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// Makes a coarser copy of a closed skin, to read from what takes no more: vertices that lie in one cell of a cubic
/// grid *and* hang together there become one in their middle. So two fingers that nearly touch stay apart, unlike in
/// [ScanThinning], which takes any scan.
///
/// Vertices lie within a cell's diagonal of the skin; where it bends by a radius R, about cell²/(8 R) inside it. Never
/// to design on.
public final class SkinThinning {
    private static final int FINE = 200_000;
    private static final int ENOUGH = 150_000;

    /// Bits for the number of a vertex of the copy.
    private static final int BITS = 21;

    private SkinThinning() {}

    /// A copy of a fine skin that is coarse enough to read and draw it in a moment: about 150,000 triangles,
    /// an edge of about a millimetre on an arm. Empty where the skin has not more than 200,000 triangles, or
    /// its copy cannot be closed.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Optional<RepairResult> ofFine(TriangleMesh skin, BitSet caps, Progress progress) {
        return skin.triangleCount() > FINE ? thin(skin, caps, ENOUGH, progress) : Optional.empty();
    }

    /// A closed skin with about `triangles` triangles, up to twice as many; empty where the coarse skin cannot be
    /// closed.
    ///
    /// @param caps triangles of `skin` that close a cut; those of the copy are told in the answer
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Optional<RepairResult> thin(TriangleMesh skin, BitSet caps, int triangles, Progress progress) {
        double area = 0;
        for (int t = 0; t < skin.triangleCount(); t++) {
            area += skin.areaVector(t).length() / 2;
        }
        int[] cell = cells(skin, Math.sqrt(2 * area / triangles));
        progress.check();
        if (Arrays.stream(cell).max().orElse(0) >> BITS > 0) {
            return Optional.empty();
        }
        MarkedSoup soup = joined(skin, caps, cell);
        progress.check();
        return MeshRepair.repair(soup, RepairOptions.DEFAULT, progress) instanceof RepairResult closed
                ? Optional.of(closed)
                : Optional.empty();
    }

    /// For each vertex the number of its patch in a cell, in the order of the patches' first vertices.
    private static int[] cells(TriangleMesh skin, double size) {
        int[] grid = new int[3 * skin.vertexCount()];
        Arrays.setAll(grid, i -> (int) Math.floor(skin.coordinate(i / 3, i % 3) / size));
        DisjointSets patches = new DisjointSets(skin.vertexCount());
        for (int i = 0; i < 3 * skin.triangleCount(); i++) {
            int a = skin.corner(i / 3, i % 3);
            int b = skin.corner(i / 3, (i + 1) % 3);
            if (a < b && same(grid, 3 * a, 3 * b)) {
                patches.join(a, b);
            }
        }
        int[] cell = new int[skin.vertexCount()];
        int count = 0;
        for (int v = 0; v < cell.length; v++) {
            int root = patches.root(v);
            cell[v] = root == v ? count++ : cell[root];
        }
        return cell;
    }

    private static boolean same(int[] grid, int a, int b) {
        return grid[a] == grid[b] && grid[a + 1] == grid[b + 1] && grid[a + 2] == grid[b + 2];
    }

    /// The triangles whose corners lie in three patches, without those that lie on each other.
    private static MarkedSoup joined(TriangleMesh skin, BitSet caps, int[] cell) {
        long[] keys = new long[skin.triangleCount()];
        for (int t = 0; t < keys.length; t++) {
            keys[t] = key(cell[skin.corner(t, 0)], cell[skin.corner(t, 1)], cell[skin.corner(t, 2)]);
        }
        long[] sorted = keys.clone();
        Arrays.parallelSort(sorted);
        int[] corners = new int[3 * skin.triangleCount()];
        BitSet marked = new BitSet();
        int n = 0;
        for (int t = 0; t < keys.length; t++) {
            if (keys[t] >= 0 && alone(sorted, keys[t])) {
                marked.set(n, caps.get(t));
                for (int k = 0; k < 3; k++) {
                    corners[3 * n + k] = cell[skin.corner(t, k)];
                }
                n++;
            }
        }
        return new MarkedSoup(TriangleSoup.owning(middles(skin, cell), Arrays.copyOf(corners, 3 * n)), marked);
    }

    /// The same for three patches in any order, -1 where two are one.
    private static long key(int a, int b, int c) {
        if (a == b || b == c || c == a) {
            return -1;
        }
        long low = Math.min(a, Math.min(b, c));
        long high = Math.max(a, Math.max(b, c));
        long middle = (long) a + b + c - low - high;
        return low << 2 * BITS | middle << BITS | high;
    }

    private static boolean alone(long[] sorted, long key) {
        int at = Arrays.binarySearch(sorted, key);
        boolean first = at == 0 || sorted[at - 1] != key;
        boolean last = at == sorted.length - 1 || sorted[at + 1] != key;
        return first && last;
    }

    private static double[] middles(TriangleMesh skin, int[] cell) {
        int count = Arrays.stream(cell).max().orElse(-1) + 1;
        double[] xyz = new double[3 * count];
        int[] members = new int[count];
        for (int v = 0; v < cell.length; v++) {
            members[cell[v]]++;
            for (int axis = 0; axis < 3; axis++) {
                xyz[3 * cell[v] + axis] += skin.coordinate(v, axis);
            }
        }
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] /= members[i / 3];
        }
        return xyz;
    }
}
