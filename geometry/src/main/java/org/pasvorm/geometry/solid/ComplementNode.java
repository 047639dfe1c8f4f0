package org.pasvorm.geometry.solid;

/// Inside and outside exchanged.
final class ComplementNode extends PassingNode {
    ComplementNode(int id, Node of) {
        super(id, of);
    }

    @Override
    boolean sameAs(Node other) {
        return other instanceof ComplementNode c && same(of, c.of);
    }

    @Override
    double value(double x, double y, double z) {
        return -of.value(x, y, z);
    }

    @Override
    int piece() {
        return of.piece();
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        double v = -of.gradient(x, y, z, g);
        g[0] = -g[0];
        g[1] = -g[1];
        g[2] = -g[2];
        return v;
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        of.bound(x, y, z, radius, cut);
        lo = -of.hi;
        hi = -of.lo;
    }
}
