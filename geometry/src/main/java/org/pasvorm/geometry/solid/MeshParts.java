package org.pasvorm.geometry.solid;

import java.util.Arrays;

/// Coordinates and corners on the way to a mesh.
final class MeshParts {
    private double[] xyz;
    private final int[] corners;

    private MeshParts(double[] xyz, int[] corners) {
        this.xyz = xyz;
        this.corners = corners;
    }

    double[] xyz() {
        return xyz;
    }

    int[] corners() {
        return corners;
    }

    /// Copies without the vertices that no triangle uses; the order of the others stays.
    static MeshParts compact(double[] xyz, int[] corners) {
        int[] number = new int[xyz.length / 3];
        for (int c : corners) {
            number[c] = 1;
        }
        double[] kept = new double[xyz.length];
        int n = 0;
        for (int v = 0; v < number.length; v++) {
            if (number[v] == 1) {
                System.arraycopy(xyz, 3 * v, kept, 3 * n, 3);
                number[v] = n++;
            }
        }
        int[] renumbered = new int[corners.length];
        for (int i = 0; i < corners.length; i++) {
            renumbered[i] = number[corners[i]];
        }
        return new MeshParts(Arrays.copyOf(kept, 3 * n), renumbered);
    }

    /// Gives every fan of triangles at a vertex a vertex of its own; the answer is how many were added.
    int splitPinched() {
        int vertices = xyz.length / 3;
        int[] first = new int[vertices + 1];
        for (int c : corners) {
            first[c + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            first[v + 1] += first[v];
        }
        int[] fill = Arrays.copyOf(first, vertices);
        int[] around = new int[corners.length];
        for (int i = 0; i < corners.length; i++) {
            around[fill[corners[i]]++] = i;
        }
        int added = 0;
        for (int v = 0; v < vertices; v++) {
            added += splitAt(v, Arrays.copyOfRange(around, first[v], first[v + 1]), vertices + added);
        }
        return added;
    }

    /// Walks the fan of the first corner; what is left over gets new vertices from number `next`.
    private int splitAt(int v, int[] at, int next) {
        int done = 0;
        int added = 0;
        while (done < at.length) {
            int fanStart = done;
            int wanted = outgoing(at[done++]);
            for (int i = done; i < at.length; i++) {
                if (incoming(at[i]) == wanted) {
                    int swap = at[i];
                    at[i] = at[done];
                    at[done] = swap;
                    wanted = outgoing(at[done++]);
                    i = done - 1;
                }
            }
            if (fanStart > 0) {
                moveFan(v, at, fanStart, done, next + added++);
            }
        }
        return added;
    }

    private void moveFan(int v, int[] at, int from, int to, int number) {
        xyz = Arrays.copyOf(xyz, 3 * number + 3);
        System.arraycopy(xyz, 3 * v, xyz, 3 * number, 3);
        for (int i = from; i < to; i++) {
            corners[at[i]] = number;
        }
    }

    /// The far end of the edge that leaves the corner's vertex within its triangle.
    private int outgoing(int corner) {
        return corners[corner - corner % 3 + (corner + 1) % 3];
    }

    private int incoming(int corner) {
        return corners[corner - corner % 3 + (corner + 2) % 3];
    }
}
