package org.pasvorm.geometry.solid;

/// A leaf: distance from a scan less an offset.
final class ScanNode extends Node {
    private static final double STEP = 1e-4;

    private final ScanProbe probe;
    private final OffsetMap everywhere;
    private final double least;
    private final double most;

    /// The offset as far as it matters where parts were cut, and what [#reset()] returns to.
    private OffsetMap offset;

    private OffsetMap held;
    private double slope;

    ScanNode(int id, ScanProbe probe, OffsetMap offset) {
        super(id);
        this.probe = probe;
        this.everywhere = offset;
        this.offset = offset;
        this.held = offset;
        this.slope = offset.lipschitz();
        this.least = offset.min();
        this.most = offset.max();
    }

    @Override
    double value(double x, double y, double z) {
        return probe.signed(x, y, z) - offset.at(x, y, z);
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        double v = probe.gradient(x, y, z, g) - offset.at(x, y, z);
        if (!isFlat(x, y, z, STEP)) {
            g[0] -= (offset.at(x + STEP, y, z) - offset.at(x - STEP, y, z)) / (2 * STEP);
            g[1] -= (offset.at(x, y + STEP, z) - offset.at(x, y - STEP, z)) / (2 * STEP);
            g[2] -= (offset.at(x, y, z + STEP) - offset.at(x, y, z - STEP)) / (2 * STEP);
        }
        return v;
    }

    /// Whether the offset is the same everywhere within `radius` of a point.
    private boolean isFlat(double x, double y, double z, double radius) {
        return slope == 0 || offset.lipschitzNear(x, y, z, radius) == 0;
    }

    /// Towards the nearest point of the scan, a constant offset is reached exactly; away from it, another point may
    /// come nearer by less than twice the step.
    @Override
    boolean landed(double v, double slack, double x, double y, double z) {
        double o = offset.at(x, y, z);
        boolean towards = v > 0 == o > 0;
        if (Math.abs(v) > Math.abs(o) || !(towards || 2 * Math.abs(v) < slack) || !isFlat(x, y, z, Math.abs(v))) {
            return false;
        }
        probe.expect(x, y, z, o);
        return true;
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        double d = probe.signed(x, y, z);
        double o = offset.at(x, y, z);
        double change = slope > 0 ? radius * offset.lipschitzNear(x, y, z, radius) : 0;
        lo = d - radius - Math.min(most, o + change);
        hi = d + radius - Math.max(least, o - change);
        if (cut) {
            probe.focus(x, y, z, radius, d);
            use(slope > 0 ? offset.within(x, y, z, radius) : offset);
        }
    }

    private void use(OffsetMap map) {
        offset = map;
        slope = map.lipschitz();
    }

    @Override
    void reset() {
        use(held);
    }

    @Override
    void hold() {
        held = offset;
    }

    @Override
    void release() {
        held = everywhere;
    }

    @Override
    int leaves() {
        return 1;
    }

    @Override
    double lipschitz() {
        return 1 + everywhere.lipschitz();
    }
}
