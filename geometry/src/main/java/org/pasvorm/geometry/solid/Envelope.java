package org.pasvorm.geometry.solid;

/// The space around a crossed grid edge in which its two triangles cannot meet those of other edges: the four
/// tetrahedra between the edge and the vertices of neighbouring cells. Those of different edges share no inner point
/// when every vertex lies in its own cell and cells have one vertex each (Ju and Udeshi 2006).
///
/// Heights are along the edge; the other two coordinates are taken from its line.
final class Envelope {
    private final double[] u = new double[4];
    private final double[] v = new double[4];
    private final double[] height = new double[4];

    /// Sets corner `n` of the quad.
    void set(int n, double cornerU, double cornerV, double cornerHeight) {
        u[n] = cornerU;
        v[n] = cornerV;
        height[n] = cornerHeight;
    }

    /// Whether triangles (a, b, c) and (a, c, d) of the quad lie in the envelope of the edge from height `low` to
    /// `high`.
    boolean holds(int a, int b, int c, int d, double low, double high) {
        boolean beyond = cross(a, c) > 0 == turn(a, c, d) > 0;
        return beyond ? holdsFrom(a, d, c, b, low, high) : holdsFrom(a, b, c, d, low, high);
    }

    /// For an edge through triangle (a, b, c).
    private boolean holdsFrom(int a, int b, int c, int d, double low, double high) {
        double wa = cross(b, c);
        double wb = cross(c, a);
        double wc = cross(a, b);
        double sum = wa + wb + wc;
        boolean through = wa > 0 && wb > 0 && wc > 0 || wa < 0 && wb < 0 && wc < 0;
        double pierced = (wa * height[a] + wb * height[b] + wc * height[c]) / sum;
        return through && pierced > low && pierced < high && diagonalHolds(a, c, d, low, high);
    }

    /// Whether the diagonal passes between the edge and `d` within the triangle of these.
    private boolean diagonalHolds(int a, int c, int d, double low, double high) {
        double across = u[d] * (v[c] - v[a]) - v[d] * (u[c] - u[a]);
        double towards = cross(a, c) / across;
        double along = cross(a, d) / across;
        if (!(towards > 0 && towards < 1 && along > 0 && along < 1)) {
            return false;
        }
        double h = height[a] + along * (height[c] - height[a]) - towards * height[d];
        return h > (1 - towards) * low && h < (1 - towards) * high;
    }

    private double cross(int a, int b) {
        return u[a] * v[b] - v[a] * u[b];
    }

    private double turn(int a, int b, int c) {
        return (u[b] - u[a]) * (v[c] - v[a]) - (v[b] - v[a]) * (u[c] - u[a]);
    }
}
