package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.spatial.TriangleQuery;

/// A leaf: signed distance to the strips of a trim ribbon; see [TrimRibbon] for its sign.
///
/// The skin on both sides matters only where both are about equally near. The nearest skin comes from the scan's probe,
/// which the offsets of the scan have asked already; the skin on the other side is looked for no farther than it
/// matters.
final class RibbonNode extends Node {
    private static final double ON_STRIP = 1e-6;

    /// Beyond this distance (mm) from the strip a look is good for points so far ahead.
    private static final double FAR = 3;

    private static final double AHEAD = 1;

    private final TrimRibbon ribbon;
    private final ScanProbe skin;
    private final TriangleQuery strip;
    private final TriangleQuery kept;
    private final TriangleQuery other;
    private int seedKept = -1;
    private int seedOther = -1;

    /// Distance to the strip, and how much nearer one side's skin is than the other's (or a lower bound of that which
    /// is as good), at the last point.
    private double distance;

    private double difference;

    /// The last point, the value there, and how far from it [#difference] tells something.
    private double lastX;

    private double lastY;
    private double lastZ;
    private double last;
    private double looked = -1;

    /// The far side's skin at the last point, where that gave the value.
    private TriangleQuery far;

    private boolean nearKept;

    /// Whether the strip and the nearest skin tell the same side.
    private boolean agrees;

    private boolean bySkin;

    RibbonNode(int id, TrimRibbon ribbon, Probes probes) {
        super(id);
        this.ribbon = ribbon;
        this.skin = probes.of(ribbon.skin());
        this.strip = ribbon.strip().query();
        this.kept = ribbon.keptSkin();
        this.other = ribbon.otherSkin();
        this.far = other;
    }

    @Override
    double value(double x, double y, double z) {
        return value(x, y, z, 0);
    }

    @Override
    double ceiling(double x, double y, double z) {
        double dx = x - lastX;
        double dy = y - lastY;
        double dz = z - lastZ;
        double way = Math.sqrt(dx * dx + dy * dy + dz * dz) * (1 + 1e-9);
        double least = way <= looked ? least(way) : 0;
        return last < 0 && least > 0 ? -least : Double.POSITIVE_INFINITY;
    }

    /// What the size of the value is at least within `radius` of the last point; not positive where its sign may
    /// change.
    private double least(double radius) {
        return agrees ? Math.min(distance - radius, TrimRibbon.STEEP * (difference - 2 * radius)) : 0;
    }

    private double value(double x, double y, double z, double radius) {
        distance = strip.closest(x, y, z, strip.triangle(), Double.POSITIVE_INFINITY);
        lastX = x;
        lastY = y;
        lastZ = z;
        looked = Math.max(radius, distance > FAR ? AHEAD : 0);
        last = fromStrip(x, y, z, looked);
        return last;
    }

    /// @param radius of the ball for which [#difference] is needed
    private double fromStrip(double x, double y, double z, double radius) {
        boolean inside = inside(x, y, z);
        double near = skin.closest(x, y, z);
        nearKept = ribbon.isKept(skin.triangle());
        agrees = inside == nearKept;
        double matters = agrees ? near + distance / TrimRibbon.STEEP + 2 * radius : Double.POSITIVE_INFINITY;
        double opposite = opposite(x, y, z, matters);
        bySkin = false;
        if (Double.isInfinite(opposite)) {
            difference = matters - near;
            return inside ? -distance : distance;
        }
        difference = Math.max(0, opposite - near);
        if (adjacent()) {
            return inside ? -distance : distance;
        }
        double between = TrimRibbon.STEEP * difference;
        bySkin = between < distance;
        double least = Math.min(distance, between);
        return nearKept ? -least : least;
    }

    /// Distance to the skin of the side that is not the nearest; infinity when that is more than `most`.
    private double opposite(double x, double y, double z, double most) {
        far = nearKept ? other : kept;
        double d = far.closestWithin(x, y, z, most, nearKept ? seedOther : seedKept);
        if (far.triangle() >= 0 && nearKept) {
            seedOther = far.triangle();
        } else if (far.triangle() >= 0) {
            seedKept = far.triangle();
        }
        return d;
    }

    /// Whether the nearest skin on both sides is that at the curve.
    private boolean adjacent() {
        double dx = skin.footX() - far.px();
        double dy = skin.footY() - far.py();
        double dz = skin.footZ() - far.pz();
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
    double gradient(double x, double y, double z, double[] g) {
        double v = value(x, y, z);
        if (bySkin) {
            // Steeper than the strip's: away from the nearest skin, towards that of the other side.
            double scale = nearKept ? TrimRibbon.STEEP : -TrimRibbon.STEEP;
            towards(skin.footX(), skin.footY(), skin.footZ(), x, y, z, scale, g, false);
            towards(far.px(), far.py(), far.pz(), x, y, z, -scale, g, true);
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

    /// The gradient of the distance from a foot, times `scale`, set or added.
    private static void towards(
            double fx, double fy, double fz, double x, double y, double z, double scale, double[] g, boolean add) {
        double dx = x - fx;
        double dy = y - fy;
        double dz = z - fz;
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double by = length > 0 ? scale / length : 0;
        g[0] = (add ? g[0] : 0) + by * dx;
        g[1] = (add ? g[1] : 0) + by * dy;
        g[2] = (add ? g[2] : 0) + by * dz;
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        double v = value(x, y, z, radius);
        double most = distance + radius;
        double least = least(radius);
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
