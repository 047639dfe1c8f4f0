package org.pasvorm.geometry.spatial;

import java.util.Arrays;

/// The nodes of a tree that can hold the triangle nearest to some point of a ball: where searches for points in the
/// ball start, so that they need not come down from the root. Made when enough questions have come. For one thread.
final class Frontier {
    /// Nodes are split as long as no more than so many remain.
    private static final int MOST = 16;

    /// From this question in a ball on, the nodes are worth looking for.
    private static final int WORTH = 8;

    /// Rounding of the given distance, relative.
    private static final double ROUNDING = 1 + 1e-6;

    private final DiscSlabs slabs;
    private final TreeShape shape;
    private final SlabFilter filter;
    private final float[] bounds = new float[TreeShape.FAN];

    /// The nodes, all of one level, and their discs in groups of eight.
    private int[] nodes = new int[MOST];

    private float[] discs = new float[MOST * DiscSlabs.SIZE];
    private int count;
    private int level;

    private int[] nextNodes = new int[MOST];
    private float[] nextDiscs = new float[MOST * DiscSlabs.SIZE];

    private double x;
    private double y;
    private double z;
    private double radius = -1;
    private double reach;
    private int questions;

    Frontier(DiscSlabs slabs, TreeShape shape, SlabFilter filter) {
        this.slabs = slabs;
        this.shape = shape;
        this.filter = filter;
    }

    /// Sets the ball.
    ///
    /// @param distance of its middle from the nearest triangle, or more
    void set(double px, double py, double pz, double r, double distance) {
        if (px == x && py == y && pz == z && r == radius) {
            return;
        }
        x = px;
        y = py;
        z = pz;
        radius = r;
        reach = (distance + 2 * r) * ROUNDING;
        questions = 0;
    }

    /// Whether a search for the nearest triangle of a point may start here.
    boolean serves(double px, double py, double pz) {
        double dx = px - x;
        double dy = py - y;
        double dz = pz - z;
        if (!(radius > 0) || dx * dx + dy * dy + dz * dz > radius * radius) {
            return false;
        }
        if (questions < WORTH && ++questions == WORTH) {
            make();
        }
        return questions == WORTH && level < shape.levels() - 1;
    }

    private void make() {
        RelativePoint centre = new RelativePoint();
        centre.set(x, y, z, slabs);
        float limit2 = (float) (reach * reach * ROUNDING);
        level = shape.levels() - 1;
        nodes[0] = 0;
        count = 1;
        while (level > 1 && split(centre, limit2)) {
            level--;
        }
    }

    /// Goes one level down; false when there would be too many nodes.
    private boolean split(RelativePoint centre, float limit2) {
        int found = 0;
        Arrays.fill(nextDiscs, Float.NaN);
        for (int n = 0; n < count; n++) {
            int at = DiscSlabs.group(shape, level, nodes[n]);
            int near = filter.near(slabs.data(), at, centre, limit2, bounds);
            if (found + Integer.bitCount(near) > MOST) {
                return false;
            }
            while (near != 0) {
                int c = Integer.numberOfTrailingZeros(near);
                near &= near - 1;
                take(nodes[n] * TreeShape.FAN + c, at + c, found++);
            }
        }
        int[] oldNodes = nodes;
        float[] oldDiscs = discs;
        nodes = nextNodes;
        discs = nextDiscs;
        nextNodes = oldNodes;
        nextDiscs = oldDiscs;
        count = found;
        return true;
    }

    private void take(int node, int disc, int place) {
        nextNodes[place] = node;
        int to = place / TreeShape.FAN * DiscSlabs.GROUP + place % TreeShape.FAN;
        for (int k = 0; k < DiscSlabs.SIZE; k++) {
            nextDiscs[to + TreeShape.FAN * k] = slabs.data()[disc + TreeShape.FAN * k];
        }
    }

    int level() {
        return level;
    }

    /// Number of groups of eight nodes.
    int groups() {
        return (count + TreeShape.FAN - 1) / TreeShape.FAN;
    }

    int node(int number) {
        return nodes[number];
    }

    /// The discs of the groups, as in [DiscSlabs#data()].
    float[] discs() {
        return discs;
    }
}
