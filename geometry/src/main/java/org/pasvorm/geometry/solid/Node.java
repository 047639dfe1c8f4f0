package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;

/// One node of a compiled solid; belongs to one thread because it remembers which parts are active.
///
/// A *piece* is a node whose zero set is smooth: a leaf or a rounded edge. The surface of a solid consists of
/// patches of pieces, and a vertex is solved onto the one to three pieces that meet there.
abstract class Node {
    final int id;

    /// Bounds of the value within the ball of the last [#bound].
    double lo;

    double hi;

    /// What a leaf was compiled from; null for other nodes.
    @Nullable
    Solid leaf;

    Node(int id) {
        this.id = id;
    }

    /// Whether two nodes, perhaps of different solids, surely have the same values as far as their parts are active.
    static boolean same(Node a, Node b) {
        Node x = a.effective();
        Node y = b.effective();
        return x == y || x.sameAs(y);
    }

    /// The only part that is active, if there is but one.
    Node effective() {
        return this;
    }

    boolean sameAs(Node other) {
        return leaf != null && leaf.equals(other.leaf);
    }

    abstract double value(double x, double y, double z);

    /// The piece that gave the last [#value].
    int piece() {
        return id;
    }

    /// What the value surely does not exceed, as far as that is known without any search.
    double ceiling(double x, double y, double z) {
        return Double.POSITIVE_INFINITY;
    }

    /// The value; the gradient is written to `g`.
    abstract double gradient(double x, double y, double z, double[] g);

    /// Whether a step of Newton's method from the last [#gradient], where the value was `v`, to the given point has
    /// surely
    /// landed on the zero set, so that no other look is needed: up to `slack` mm.
    boolean landed(double v, double slack, double x, double y, double z) {
        return false;
    }

    /// Sets [#lo] and [#hi] so that they hold for all points within `radius`. With `cut`, what cannot matter there is
    /// left out of the answers until [#reset()]: they are those of the whole for points of the ball only.
    abstract void bound(double x, double y, double z, double radius, boolean cut);

    /// Makes all parts active again, or after a [#hold()] those that were then.
    abstract void reset();

    /// Makes [#reset()] return to the parts that are active now, until [#release()]: for looks at many balls within one
    /// for which parts were cut.
    void hold() {}

    void release() {}

    /// Number of leaves that are active.
    abstract int leaves();

    /// Width of the narrowest feature of the active leaves, in mm; infinite when none tells.
    double detail() {
        return Double.POSITIVE_INFINITY;
    }

    /// Largest change of the value over a millimetre.
    abstract double lipschitz();
}
