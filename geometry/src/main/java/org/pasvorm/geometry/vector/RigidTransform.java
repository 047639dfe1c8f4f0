package org.pasvorm.geometry.vector;

/// A rotation (a proper one, determinant +1) followed by a translation in millimetres. Never mirrors: a mirror is
/// always a step of its own.
///
/// `xAxis`, `yAxis`, `zAxis` are the images of the coordinate axes (the columns of the rotation matrix); `origin` is
/// the image of the origin. So `new RigidTransform(x, y, z, o)` maps local coordinates of a frame to the world.
public record RigidTransform(UnitVec3 xAxis, UnitVec3 yAxis, UnitVec3 zAxis, Vec3 origin) {
    public static final RigidTransform IDENTITY = new RigidTransform(UnitVec3.X, UnitVec3.Y, UnitVec3.Z, Vec3.ZERO);

    private static final double TOLERANCE = 1e-6;

    /// @throws IllegalArgumentException when the axes are not orthogonal or are left-handed
    public RigidTransform {
        boolean orthogonal = Math.abs(xAxis.dot(yAxis)) < TOLERANCE
                && Math.abs(yAxis.dot(zAxis)) < TOLERANCE
                && Math.abs(zAxis.dot(xAxis)) < TOLERANCE;
        if (!orthogonal || xAxis.vector().cross(yAxis.vector()).dot(zAxis.vector()) < 0) {
            throw new IllegalArgumentException("axes are not a right-handed orthogonal frame");
        }
    }

    public static RigidTransform translation(Vec3 by) {
        return new RigidTransform(UnitVec3.X, UnitVec3.Y, UnitVec3.Z, by);
    }

    /// Rotation about the axis through `centre`, counter-clockwise seen against `axis`.
    public static RigidTransform rotation(Vec3 centre, UnitVec3 axis, double angleDegrees) {
        double a = Math.toRadians(angleDegrees);
        Vec3 x = turned(UnitVec3.X.vector(), axis.vector(), a);
        Vec3 y = turned(UnitVec3.Y.vector(), axis.vector(), a);
        Vec3 z = x.cross(y);
        RigidTransform turn = new RigidTransform(UnitVec3.of(x), UnitVec3.of(y), UnitVec3.of(z), Vec3.ZERO);
        return new RigidTransform(turn.xAxis, turn.yAxis, turn.zAxis, centre.minus(turn.applyDirection(centre)));
    }

    /// The frame with the given origin whose z axis is `z` and whose x axis is as close as possible to `towardsX`.
    ///
    /// @throws IllegalArgumentException when `towardsX` is parallel to `z`
    public static RigidTransform frame(Vec3 origin, UnitVec3 z, Vec3 towardsX) {
        UnitVec3 y = UnitVec3.of(z.cross(towardsX));
        UnitVec3 x = UnitVec3.of(y.cross(z.vector()));
        return new RigidTransform(x, y, z, origin);
    }

    private static Vec3 turned(Vec3 v, Vec3 axis, double angle) {
        double c = Math.cos(angle);
        return v.times(c).plus(axis.cross(v).times(Math.sin(angle))).plus(axis.times(axis.dot(v) * (1 - c)));
    }

    public Vec3 apply(Vec3 p) {
        return applyDirection(p).plus(origin);
    }

    /// The image of a displacement: turned, not moved.
    public Vec3 applyDirection(Vec3 d) {
        return new Vec3(
                xAxis.x() * d.x() + yAxis.x() * d.y() + zAxis.x() * d.z(),
                xAxis.y() * d.x() + yAxis.y() * d.y() + zAxis.y() * d.z(),
                xAxis.z() * d.x() + yAxis.z() * d.y() + zAxis.z() * d.z());
    }

    public RigidTransform inverse() {
        UnitVec3 x = UnitVec3.of(xAxis.x(), yAxis.x(), zAxis.x());
        UnitVec3 y = UnitVec3.of(xAxis.y(), yAxis.y(), zAxis.y());
        UnitVec3 z = UnitVec3.of(xAxis.z(), yAxis.z(), zAxis.z());
        RigidTransform turn = new RigidTransform(x, y, z, Vec3.ZERO);
        return new RigidTransform(x, y, z, turn.applyDirection(origin).negated());
    }

    /// The motion that does `first`, then this.
    public RigidTransform after(RigidTransform first) {
        return new RigidTransform(
                UnitVec3.of(applyDirection(first.xAxis.vector())),
                UnitVec3.of(applyDirection(first.yAxis.vector())),
                UnitVec3.of(applyDirection(first.zAxis.vector())),
                apply(first.origin));
    }
}
