package org.pasvorm.geometry.repair;

import java.util.Arrays;
import java.util.BitSet;
import org.pasvorm.geometry.progress.Progress;

/// Connected patches of triangles and which of their triangles must be turned round so that each patch is consistently
/// oriented. Found by a walk over the given mates; an edge where the walk contradicts itself is a conflict (a
/// one-sided surface has them whatever one does).
final class Patches {
    final int count;
    /// Patch of each triangle, numbered by their first triangle.
    final int[] patch;
    /// Triangles to turn, relative to the first triangle of their patch.
    final BitSet turned;
    /// One half-edge of each edge where two neighbours contradict each other.
    final BitSet conflicts;

    private Patches(int count, int[] patch, BitSet turned, BitSet conflicts) {
        this.count = count;
        this.patch = patch;
        this.turned = turned;
        this.conflicts = conflicts;
    }

    static Patches of(int[] corners, int[] mates, Progress progress) {
        int triangles = corners.length / 3;
        int[] patch = new int[triangles];
        Arrays.fill(patch, -1);
        BitSet turned = new BitSet(triangles);
        BitSet conflicts = new BitSet();
        int[] queue = new int[triangles];
        int count = 0;
        for (int seed = 0; seed < triangles; seed++) {
            if (patch[seed] < 0) {
                progress.check();
                walk(corners, mates, seed, count++, patch, turned, conflicts, queue);
            }
        }
        return new Patches(count, patch, turned, conflicts);
    }

    private static void walk(
            int[] corners, int[] mates, int seed, int id, int[] patch, BitSet turned, BitSet conflicts, int[] queue) {
        int head = 0;
        int tail = 0;
        patch[seed] = id;
        queue[tail++] = seed;
        while (head < tail) {
            int t = queue[head++];
            for (int h = 3 * t; h < 3 * t + 3; h++) {
                if (mates[h] < 0) {
                    continue;
                }
                int other = mates[h] / 3;
                boolean opposite = corners[h] != corners[mates[h]];
                boolean turn = turned.get(t) == opposite;
                if (patch[other] < 0) {
                    patch[other] = id;
                    turned.set(other, turn);
                    queue[tail++] = other;
                } else if (turned.get(other) != turn) {
                    conflicts.set(Math.min(h, mates[h]));
                }
            }
        }
    }

    /// Area of each patch.
    double[] areas(Faces faces) {
        double[] area = new double[count];
        for (int t = 0; t < patch.length; t++) {
            area[patch[t]] += faces.area(t);
        }
        return area;
    }
}
