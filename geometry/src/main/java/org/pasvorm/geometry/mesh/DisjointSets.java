package org.pasvorm.geometry.mesh;

import java.util.Arrays;

/// A partition of the numbers 0 to n − 1 that only ever grows together (union-find). The root of a set is its lowest
/// member, so that the result does not depend on the order of the joins.
public final class DisjointSets {
    private final int[] parent;

    /// Every number alone.
    public DisjointSets(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /// Vertices of `triangles` joined along edges: one set for each connected surface, and one for each unused vertex.
    public static DisjointSets ofVertices(Triangles triangles) {
        DisjointSets sets = new DisjointSets(triangles.vertexCount());
        for (int t = 0; t < triangles.triangleCount(); t++) {
            sets.joinCorners(triangles, t);
        }
        return sets;
    }

    /// Makes one set of those of `a` and `b`.
    public void join(int a, int b) {
        int ra = root(a);
        int rb = root(b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    /// Makes one set of those of the three corners of `triangle`.
    public void joinCorners(Triangles triangles, int triangle) {
        join(triangles.corner(triangle, 0), triangles.corner(triangle, 1));
        join(triangles.corner(triangle, 0), triangles.corner(triangle, 2));
    }

    /// The lowest member of the set of `i`.
    public int root(int i) {
        int r = i;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }
}
