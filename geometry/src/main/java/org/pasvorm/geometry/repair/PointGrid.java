package org.pasvorm.geometry.repair;

import java.util.Arrays;

/// Points in cubic cells of the search radius, for "is one of them nearer than this to that"; open addressing on the
/// cell, chains inside it.
final class PointGrid {
    private final double[] xyz;
    private final double radius;
    private final int[] heads;
    private final int[] points;
    private final int[] links;
    private int size;

    /// @param capacity how many points at most
    PointGrid(double[] xyz, double radius, int capacity) {
        this.xyz = xyz;
        this.radius = radius;
        this.heads = new int[Math.max(16, Integer.highestOneBit(Math.max(1, capacity)) << 1)];
        Arrays.fill(heads, -1);
        this.points = new int[capacity];
        this.links = new int[capacity];
    }

    void add(int v) {
        int slot = slot(cell(v, 0), cell(v, 1), cell(v, 2));
        points[size] = v;
        links[size] = heads[slot];
        heads[slot] = size++;
    }

    /// The nearest point within the radius of vertex `v`, or -1; of several equally near the lowest.
    int nearest(int v) {
        int best = -1;
        double least = radius * radius;
        for (int i = 0; i < 27; i++) {
            int slot = slot(cell(v, 0) + i % 3 - 1, cell(v, 1) + i / 3 % 3 - 1, cell(v, 2) + i / 9 - 1);
            for (int at = heads[slot]; at >= 0; at = links[at]) {
                double d = squaredDistance(v, points[at]);
                if (d < least || d == least && (best < 0 || points[at] < best)) {
                    least = d;
                    best = points[at];
                }
            }
        }
        return best;
    }

    private double squaredDistance(int a, int b) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double d = xyz[3 * a + i] - xyz[3 * b + i];
            sum += d * d;
        }
        return sum;
    }

    private long cell(int v, int axis) {
        return (long) Math.floor(xyz[3 * v + axis] / radius);
    }

    private int slot(long i, long j, long k) {
        long hash = i * 0x9E3779B97F4A7C15L + j * 0xC2B2AE3D27D4EB4FL + k * 0x165667B19E3779F9L;
        hash ^= hash >>> 32;
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 33) & heads.length - 1;
    }
}
