package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.spatial.TriangleQuery;

/// A leaf: distance to a sheet of triangles less half its thickness.
final class SheetNode extends Node {
    private final TriangleQuery query;
    private final double half;

    SheetNode(int id, Solid.Sheet sheet) {
        super(id);
        this.query = sheet.triangles().query();
        this.half = sheet.thickness() / 2;
    }

    @Override
    double value(double x, double y, double z) {
        return query.closest(x, y, z, query.triangle(), Double.POSITIVE_INFINITY) - half;
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        double v = value(x, y, z);
        double scale = v + half > 0 ? 1 / (v + half) : 0;
        g[0] = (x - query.px()) * scale;
        g[1] = (y - query.py()) * scale;
        g[2] = (z - query.pz()) * scale;
        return v;
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        double v = value(x, y, z);
        lo = Math.max(v - radius, -half);
        hi = v + radius;
    }

    @Override
    void reset() {}

    @Override
    int leaves() {
        return 1;
    }

    @Override
    double lipschitz() {
        return 1;
    }
}
