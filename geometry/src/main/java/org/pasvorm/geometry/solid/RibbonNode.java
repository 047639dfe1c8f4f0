package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.spatial.TriangleQuery;

/// A leaf: signed distance to the strips of a trim ribbon; see [TrimRibbon] for its sign.
final class RibbonNode extends Node {
    private static final double ON_STRIP = 1e-6;

    private final TrimRibbon ribbon;
    private final TriangleQuery strip;
    private final TriangleQuery kept;
    private final TriangleQuery other;

    /// Distance to the strip, and how much nearer the kept skin is than the other, at the last point.
    private double distance;

    private double nearer;
    private boolean bySkin;

    RibbonNode(int id, TrimRibbon ribbon) {
        super(id);
        this.ribbon = ribbon;
        this.strip = ribbon.strip().query();
        this.kept = ribbon.keptSkin().query();
        this.other = ribbon.otherSkin().query();
        this.piece = id;
    }

    @Override
    double value(double x, double y, double z) {
        distance = strip.closest(x, y, z, strip.triangle(), Double.POSITIVE_INFINITY);
        nearer = other.closest(x, y, z, other.triangle(), Double.POSITIVE_INFINITY)
                - kept.closest(x, y, z, kept.triangle(), Double.POSITIVE_INFINITY);
        if (adjacent()) {
            bySkin = false;
            return inside(x, y, z) ? -distance : distance;
        }
        double between = TrimRibbon.STEEP * Math.abs(nearer);
        bySkin = between < distance;
        double far = Math.min(distance, between);
        return nearer > 0 ? -far : far;
    }

    /// Whether the nearest skin on both sides is that at the curve.
    private boolean adjacent() {
        double dx = kept.px() - other.px();
        double dy = kept.py() - other.py();
        double dz = kept.pz() - other.pz();
        return dx * dx + dy * dy + dz * dz < TrimRibbon.ADJACENT * TrimRibbon.ADJACENT;
    }

    private boolean inside(double x, double y, double z) {
        int t = strip.triangle();
        double side = (x - strip.px()) * ribbon.normal(t, 0)
                + (y - strip.py()) * ribbon.normal(t, 1)
                + (z - strip.pz()) * ribbon.normal(t, 2);
        return side < 0;
    }

    @Override
    double pick(double x, double y, double z) {
        return value(x, y, z);
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        double v = value(x, y, z);
        if (bySkin) {
            towards(kept, x, y, z, TrimRibbon.STEEP, g, false);
            towards(other, x, y, z, -TrimRibbon.STEEP, g, true);
        } else if (Math.abs(v) < ON_STRIP) {
            g[0] = ribbon.normal(strip.triangle(), 0);
            g[1] = ribbon.normal(strip.triangle(), 1);
            g[2] = ribbon.normal(strip.triangle(), 2);
        } else {
            g[0] = (x - strip.px()) / v;
            g[1] = (y - strip.py()) / v;
            g[2] = (z - strip.pz()) / v;
        }
        return v;
    }

    /// The gradient of a distance, times `scale`, set or added.
    private static void towards(
            TriangleQuery foot, double x, double y, double z, double scale, double[] g, boolean add) {
        double dx = x - foot.px();
        double dy = y - foot.py();
        double dz = z - foot.pz();
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double by = length > 0 ? scale / length : 0;
        g[0] = (add ? g[0] : 0) + by * dx;
        g[1] = (add ? g[1] : 0) + by * dy;
        g[2] = (add ? g[2] : 0) + by * dz;
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        double v = value(x, y, z);
        double most = distance + radius;
        double least = Math.min(distance - radius, TrimRibbon.STEEP * (Math.abs(nearer) - 2 * radius));
        lo = least > 0 && v > 0 ? least : -most;
        hi = least > 0 && v < 0 ? -least : most;
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
