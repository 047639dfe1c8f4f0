package org.pasvorm.geometry.vector;

/// A point or a displacement in millimetres. Components may be any double; callers that need finite values ask
/// [#isFinite()].
public record Vec3(double x, double y, double z) {
    public static final Vec3 ZERO = new Vec3(0, 0, 0);

    public static Vec3 of(double x, double y, double z) {
        return new Vec3(x, y, z);
    }

    public Vec3 plus(Vec3 o) {
        return new Vec3(x + o.x, y + o.y, z + o.z);
    }

    /// This point moved by `scale` times `direction`.
    public Vec3 plus(double scale, Vec3 direction) {
        return new Vec3(x + scale * direction.x, y + scale * direction.y, z + scale * direction.z);
    }

    public Vec3 minus(Vec3 o) {
        return new Vec3(x - o.x, y - o.y, z - o.z);
    }

    public Vec3 times(double s) {
        return new Vec3(x * s, y * s, z * s);
    }

    public Vec3 negated() {
        return new Vec3(-x, -y, -z);
    }

    public double dot(Vec3 o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Vec3 cross(Vec3 o) {
        return new Vec3(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    public double lengthSquared() {
        return x * x + y * y + z * z;
    }

    public double length() {
        return Math.sqrt(lengthSquared());
    }

    public double distance(Vec3 o) {
        return minus(o).length();
    }

    /// The point that divides the way from this point to `o` at `t` (0 here, 1 there; other values extrapolate).
    public Vec3 lerp(Vec3 o, double t) {
        return new Vec3(x + t * (o.x - x), y + t * (o.y - y), z + t * (o.z - z));
    }

    /// The direction of this vector.
    ///
    /// @throws IllegalArgumentException when the length is zero or not finite
    public UnitVec3 direction() {
        return UnitVec3.of(this);
    }

    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }
}
