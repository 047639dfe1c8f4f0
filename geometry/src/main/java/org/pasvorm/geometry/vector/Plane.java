package org.pasvorm.geometry.vector;

/// The plane of all points with `normal · p = offset`; offset in millimetres. The side the normal points to is
/// positive, i.e. outside.
public record Plane(UnitVec3 normal, double offset) {
    public static Plane through(Vec3 point, UnitVec3 normal) {
        return new Plane(normal, normal.dot(point));
    }

    /// Distance of `p`, positive on the side of the normal.
    public double signedDistance(Vec3 p) {
        return normal.dot(p) - offset;
    }

    public Vec3 project(Vec3 p) {
        return p.plus(-signedDistance(p), normal.vector());
    }

    public Plane flipped() {
        return new Plane(normal.negated(), -offset);
    }
}
