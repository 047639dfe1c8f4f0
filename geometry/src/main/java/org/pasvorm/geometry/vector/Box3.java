package org.pasvorm.geometry.vector;

/// An axis-parallel box from `min` to `max` in millimetres. [#EMPTY] contains nothing and is neutral in [#union].
public record Box3(Vec3 min, Vec3 max) {
    public static final Box3 EMPTY = new Box3(
            new Vec3(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
            new Vec3(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY));

    public static Box3 around(Vec3 centre, double halfSize) {
        return new Box3(
                new Vec3(centre.x() - halfSize, centre.y() - halfSize, centre.z() - halfSize),
                new Vec3(centre.x() + halfSize, centre.y() + halfSize, centre.z() + halfSize));
    }

    public boolean isEmpty() {
        return !(min.x() <= max.x() && min.y() <= max.y() && min.z() <= max.z());
    }

    public Vec3 centre() {
        return min.lerp(max, 0.5);
    }

    public Vec3 size() {
        return max.minus(min);
    }

    public double diagonal() {
        return isEmpty() ? 0 : size().length();
    }

    public boolean contains(Vec3 p) {
        return p.x() >= min.x()
                && p.x() <= max.x()
                && p.y() >= min.y()
                && p.y() <= max.y()
                && p.z() >= min.z()
                && p.z() <= max.z();
    }

    public boolean intersects(Box3 o) {
        return min.x() <= o.max.x()
                && o.min.x() <= max.x()
                && min.y() <= o.max.y()
                && o.min.y() <= max.y()
                && min.z() <= o.max.z()
                && o.min.z() <= max.z();
    }

    public Box3 include(Vec3 p) {
        return new Box3(
                new Vec3(Math.min(min.x(), p.x()), Math.min(min.y(), p.y()), Math.min(min.z(), p.z())),
                new Vec3(Math.max(max.x(), p.x()), Math.max(max.y(), p.y()), Math.max(max.z(), p.z())));
    }

    public Box3 union(Box3 o) {
        return o.isEmpty() ? this : include(o.min).include(o.max);
    }

    public Box3 intersection(Box3 o) {
        return new Box3(
                new Vec3(Math.max(min.x(), o.min.x()), Math.max(min.y(), o.min.y()), Math.max(min.z(), o.min.z())),
                new Vec3(Math.min(max.x(), o.max.x()), Math.min(max.y(), o.max.y()), Math.min(max.z(), o.max.z())));
    }

    /// This box grown by `margin` on all sides (shrunk when negative).
    public Box3 grown(double margin) {
        return new Box3(
                new Vec3(min.x() - margin, min.y() - margin, min.z() - margin),
                new Vec3(max.x() + margin, max.y() + margin, max.z() + margin));
    }
}
