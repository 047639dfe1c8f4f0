package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// A box about the origin of a frame, `halfSize` along its axes, edges and corners rounded by `radius` (which lies
/// within the half size; 0 for sharp edges); exact.
public final class RoundedBoxField extends ValueField {
    private final Local local;
    private final double hx;
    private final double hy;
    private final double hz;
    private final double radius;

    public RoundedBoxField(RigidTransform frame, Vec3 halfSize, double radius) {
        super(frame, halfSize, radius);
        if (!(radius >= 0) || radius > Math.min(halfSize.x(), Math.min(halfSize.y(), halfSize.z()))) {
            throw new IllegalArgumentException("radius " + radius + " does not fit half size " + halfSize);
        }
        this.local = new Local(frame);
        this.hx = halfSize.x() - radius;
        this.hy = halfSize.y() - radius;
        this.hz = halfSize.z() - radius;
        this.radius = radius;
    }

    /// Its shortest side.
    @Override
    public double detail() {
        return 2 * (radius + Math.min(hx, Math.min(hy, hz)));
    }

    @Override
    public double at(double x, double y, double z) {
        double dx = Math.abs(local.x(x, y, z)) - hx;
        double dy = Math.abs(local.y(x, y, z)) - hy;
        double dz = Math.abs(local.z(x, y, z)) - hz;
        double inside = Math.max(dx, Math.max(dy, dz));
        if (inside <= 0) {
            return inside - radius;
        }
        dx = Math.max(dx, 0);
        dy = Math.max(dy, 0);
        dz = Math.max(dz, 0);
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
    }

    @Override
    public int faces() {
        return radius > 0 ? 1 : 6;
    }

    /// Twice the axis, plus one on the positive side.
    @Override
    public int face(double x, double y, double z) {
        double lx = local.x(x, y, z);
        double ly = local.y(x, y, z);
        double lz = local.z(x, y, z);
        double dx = Math.abs(lx) - hx;
        double dy = Math.abs(ly) - hy;
        double dz = Math.abs(lz) - hz;
        if (dx >= dy && dx >= dz) {
            return lx > 0 ? 1 : 0;
        }
        return dy >= dz ? (ly > 0 ? 3 : 2) : (lz > 0 ? 5 : 4);
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        if (radius > 0) {
            return gradient(x, y, z, g);
        }
        int sign = (face & 1) == 0 ? -1 : 1;
        double half = face < 2 ? hx : face < 4 ? hy : hz;
        return sign * local.axis(face >> 1, sign, x, y, z, g) - half;
    }
}
