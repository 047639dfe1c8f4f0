package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.vector.Vec3;

/// The image of a node under an isometry: asks it at the place a point comes from. Every node of the tree that was
/// moved has an image of its own, `images` numbers further on, so that vertices are solved onto images of
/// pieces.
final class MovedNode extends PassingNode {
    private final int images;
    private final Vec3 x;
    private final Vec3 y;
    private final Vec3 z;
    private final Vec3 origin;

    MovedNode(int id, Node of, int images, Isometry by) {
        super(id, of);
        this.images = images;
        this.x = by.xAxis().vector();
        this.y = by.yAxis().vector();
        this.z = by.zAxis().vector();
        this.origin = by.origin();
    }

    @Override
    boolean sameAs(Node other) {
        return other instanceof MovedNode m
                && x.equals(m.x)
                && y.equals(m.y)
                && z.equals(m.z)
                && origin.equals(m.origin)
                && same(of, m.of);
    }

    private double along(Vec3 axis, double px, double py, double pz) {
        return (px - origin.x()) * axis.x() + (py - origin.y()) * axis.y() + (pz - origin.z()) * axis.z();
    }

    @Override
    double value(double px, double py, double pz) {
        return of.value(along(x, px, py, pz), along(y, px, py, pz), along(z, px, py, pz));
    }

    @Override
    int piece() {
        return of.piece() + images;
    }

    @Override
    double gradient(double px, double py, double pz, double[] g) {
        double v = of.gradient(along(x, px, py, pz), along(y, px, py, pz), along(z, px, py, pz), g);
        double a = g[0];
        double b = g[1];
        double c = g[2];
        g[0] = a * x.x() + b * y.x() + c * z.x();
        g[1] = a * x.y() + b * y.y() + c * z.y();
        g[2] = a * x.z() + b * y.z() + c * z.z();
        return v;
    }

    @Override
    void bound(double px, double py, double pz, double radius, boolean cut) {
        of.bound(along(x, px, py, pz), along(y, px, py, pz), along(z, px, py, pz), radius, cut);
        lo = of.lo;
        hi = of.hi;
    }
}
