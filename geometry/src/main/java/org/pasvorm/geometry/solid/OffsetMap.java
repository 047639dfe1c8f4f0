package org.pasvorm.geometry.solid;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// A distance from the skin as a smooth function of position: how region-wise clearance and thickness are said.
///
/// The value lies between [#min()] and [#max()] everywhere and changes by at most [#lipschitz()] a millimetre.
public interface OffsetMap {
    double at(double x, double y, double z);

    double min();

    double max();

    double lipschitz();

    /// As [#lipschitz()], but only for the ball around a point; may be smaller. Where it is 0, the value in its middle
    /// is taken for that of the whole ball.
    default double lipschitzNear(double x, double y, double z, double radius) {
        return lipschitz();
    }

    /// The same map for points of the ball around a point only: simpler, and quicker to ask, where less of it reaches
    /// there. Values are the same, but for rounding on the rim of the ball.
    default OffsetMap within(double x, double y, double z, double radius) {
        return lipschitzNear(x, y, z, radius) == 0 ? constant(at(x, y, z)) : this;
    }

    /// The same offset everywhere.
    static OffsetMap constant(double offset) {
        return new Bumps(offset, List.of());
    }

    /// A base offset plus the sum of `bumps`.
    static OffsetMap of(double base, List<Bump> bumps) {
        return new Bumps(base, bumps);
    }

    /// The sum of two maps, say of a clearance and a thickness.
    static OffsetMap sum(OffsetMap a, OffsetMap b) {
        return new Sum(a, b);
    }

    /// See [#sum].
    record Sum(OffsetMap a, OffsetMap b) implements OffsetMap {
        @Override
        public double at(double x, double y, double z) {
            return a.at(x, y, z) + b.at(x, y, z);
        }

        @Override
        public double min() {
            return a.min() + b.min();
        }

        @Override
        public double max() {
            return a.max() + b.max();
        }

        @Override
        public double lipschitz() {
            return a.lipschitz() + b.lipschitz();
        }

        @Override
        public double lipschitzNear(double x, double y, double z, double radius) {
            return a.lipschitzNear(x, y, z, radius) + b.lipschitzNear(x, y, z, radius);
        }

        @Override
        public OffsetMap within(double x, double y, double z, double radius) {
            return new Sum(a.within(x, y, z, radius), b.within(x, y, z, radius));
        }
    }

    /// A smooth hill of an offset: `height` at `centre`, falling as `(1 − s²)³` to zero at `s = 1`, where `s`
    /// is the distance from the centre measured in units of the three half axes.
    ///
    /// @param u half axis with its length; likewise `v`, `w`, at right angles to each other
    record Bump(Vec3 centre, Vec3 u, Vec3 v, Vec3 w, double height) {
        /// Largest slope of `(1 − s²)³`: at s² = 1/5 it is 6/√5 · (4/5)².
        static final double STEEPEST = 6 / Math.sqrt(5) * 16 / 25;

        public static Bump round(Vec3 centre, double radius, double height) {
            return new Bump(centre, new Vec3(radius, 0, 0), new Vec3(0, radius, 0), new Vec3(0, 0, radius), height);
        }

        double at(double x, double y, double z) {
            double dx = x - centre.x();
            double dy = y - centre.y();
            double dz = z - centre.z();
            double a = along(u, dx, dy, dz);
            double b = along(v, dx, dy, dz);
            double c = along(w, dx, dy, dz);
            double rest = 1 - a * a - b * b - c * c;
            return rest <= 0 ? 0 : height * rest * rest * rest;
        }

        private static double along(Vec3 axis, double dx, double dy, double dz) {
            return (axis.x() * dx + axis.y() * dy + axis.z() * dz) / axis.lengthSquared();
        }

        double lipschitz() {
            return STEEPEST * Math.abs(height) / Math.min(u.length(), Math.min(v.length(), w.length()));
        }

        boolean reaches(double x, double y, double z, double radius) {
            double dx = x - centre.x();
            double dy = y - centre.y();
            double dz = z - centre.z();
            double reach = radius + Math.max(u.length(), Math.max(v.length(), w.length()));
            return dx * dx + dy * dy + dz * dz < reach * reach;
        }
    }

    /// The sum of a base and bumps. Bounds are taken as if all bumps of one sign met.
    record Bumps(double base, List<Bump> bumps) implements OffsetMap {
        public Bumps {
            bumps = List.copyOf(bumps);
        }

        @Override
        public double at(double x, double y, double z) {
            double sum = base;
            for (int i = 0; i < bumps.size(); i++) {
                sum += bumps.get(i).at(x, y, z);
            }
            return sum;
        }

        @Override
        public double min() {
            return base
                    + bumps.stream().mapToDouble(b -> Math.min(0, b.height())).sum();
        }

        @Override
        public double max() {
            return base
                    + bumps.stream().mapToDouble(b -> Math.max(0, b.height())).sum();
        }

        @Override
        public double lipschitz() {
            return bumps.stream().mapToDouble(Bump::lipschitz).sum();
        }

        @Override
        public double lipschitzNear(double x, double y, double z, double radius) {
            double sum = 0;
            for (int i = 0; i < bumps.size(); i++) {
                sum += bumps.get(i).reaches(x, y, z, radius) ? bumps.get(i).lipschitz() : 0;
            }
            return sum;
        }

        @Override
        public OffsetMap within(double x, double y, double z, double radius) {
            List<Bump> near =
                    bumps.stream().filter(b -> b.reaches(x, y, z, radius)).toList();
            return new Bumps(base, near);
        }
    }
}
