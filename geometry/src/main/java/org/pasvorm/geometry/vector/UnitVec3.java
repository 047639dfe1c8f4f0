package org.pasvorm.geometry.vector;

/// A direction: a vector of length one (to rounding). Only the factories make one, so an unnormalised direction
/// cannot exist.
public final class UnitVec3 {
    public static final UnitVec3 X = new UnitVec3(new Vec3(1, 0, 0));
    public static final UnitVec3 Y = new UnitVec3(new Vec3(0, 1, 0));
    public static final UnitVec3 Z = new UnitVec3(new Vec3(0, 0, 1));

    private final Vec3 v;

    private UnitVec3(Vec3 v) {
        this.v = v;
    }

    /// @throws IllegalArgumentException when `v` has no direction (zero length or not finite)
    public static UnitVec3 of(Vec3 v) {
        double length = v.length();
        if (!(length > 0) || !Double.isFinite(length)) {
            throw new IllegalArgumentException("no direction in " + v);
        }
        return new UnitVec3(v.times(1 / length));
    }

    public static UnitVec3 of(double x, double y, double z) {
        return of(new Vec3(x, y, z));
    }

    public Vec3 vector() {
        return v;
    }

    public double x() {
        return v.x();
    }

    public double y() {
        return v.y();
    }

    public double z() {
        return v.z();
    }

    public double dot(Vec3 o) {
        return v.dot(o);
    }

    public double dot(UnitVec3 o) {
        return v.dot(o.v);
    }

    public Vec3 cross(Vec3 o) {
        return v.cross(o);
    }

    public Vec3 times(double s) {
        return v.times(s);
    }

    public UnitVec3 negated() {
        return new UnitVec3(v.negated());
    }

    /// Any direction at right angles to this one; the same for the same input.
    public UnitVec3 anyPerpendicular() {
        Vec3 helper = Math.abs(v.x()) < 0.6 ? X.v : Y.v;
        return of(v.cross(helper));
    }

    /// The angle to `o` in degrees, 0 to 180.
    public double angleDegrees(UnitVec3 o) {
        return Math.toDegrees(Math.atan2(v.cross(o.v).length(), v.dot(o.v)));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof UnitVec3 u && u.v.equals(v);
    }

    @Override
    public int hashCode() {
        return v.hashCode();
    }

    @Override
    public String toString() {
        return "UnitVec3[" + v.x() + ", " + v.y() + ", " + v.z() + "]";
    }
}
