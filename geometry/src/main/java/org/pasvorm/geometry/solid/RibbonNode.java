package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.spatial.TriangleQuery;

/// A leaf: signed distance to the strips of a trim ribbon.
final class RibbonNode extends Node {
    private static final double ON_STRIP = 1e-6;

    private final TrimRibbon ribbon;
    private final ScanProbe skin;
    private final TriangleQuery query;
    private int seed = -1;

    RibbonNode(int id, TrimRibbon ribbon, ScanProbe skin) {
        super(id);
        this.ribbon = ribbon;
        this.skin = skin;
        this.query = ribbon.strip().query();
        this.piece = id;
    }

    @Override
    double value(double x, double y, double z) {
        double d = query.closest(x, y, z, seed, Double.POSITIVE_INFINITY);
        seed = query.triangle();
        return inside(x, y, z, d) ? -d : d;
    }

    private boolean inside(double x, double y, double z, double d) {
        if (d > TrimRibbon.NEAR) {
            byte flag = ribbon.flag(skin.nearestTriangle(x, y, z));
            if (flag != SkinRegion.BARRIER) {
                return flag == SkinRegion.INSIDE;
            }
        }
        double side = (x - query.px()) * ribbon.normal(seed, 0)
                + (y - query.py()) * ribbon.normal(seed, 1)
                + (z - query.pz()) * ribbon.normal(seed, 2);
        return side < 0;
    }

    @Override
    double pick(double x, double y, double z) {
        return value(x, y, z);
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        double v = value(x, y, z);
        if (Math.abs(v) < ON_STRIP) {
            g[0] = ribbon.normal(seed, 0);
            g[1] = ribbon.normal(seed, 1);
            g[2] = ribbon.normal(seed, 2);
        } else {
            g[0] = (x - query.px()) / v;
            g[1] = (y - query.py()) / v;
            g[2] = (z - query.pz()) / v;
        }
        return v;
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        double v = value(x, y, z);
        lo = v - radius;
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
