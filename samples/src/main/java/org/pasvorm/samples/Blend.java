package org.pasvorm.samples;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// The smooth union of parts: where two are closer than `reach` to each other, a fillet joins them (quadratic
/// polynomial smooth minimum, folded in list order). Parts too far to matter are skipped by their spheres; a value
/// never falls below the sphere's bound, so that skipping changes nothing.
final class Blend implements Part {
    private final Part[] parts;
    private final double reach;
    private final Vec3 centre;
    private final double radius;

    Blend(List<? extends Part> parts, double reach) {
        if (parts.isEmpty() || !(reach > 0)) {
            throw new IllegalArgumentException("a blend needs parts and a reach");
        }
        this.parts = parts.toArray(Part[]::new);
        this.reach = reach;
        this.centre = middle(parts);
        double r = 0;
        for (Part p : parts) {
            r = Math.max(r, p.centre().distance(centre) + p.radius());
        }
        this.radius = r + reach;
    }

    private static Vec3 middle(List<? extends Part> parts) {
        Vec3 sum = Vec3.ZERO;
        for (Part p : parts) {
            sum = sum.plus(p.centre());
        }
        return sum.times(1.0 / parts.size());
    }

    /// Smooth minimum: equals the smaller value where they differ by `reach` or more, at most `reach / 4` below it.
    static double smoothMin(double a, double b, double reach) {
        double h = reach - Math.abs(a - b);
        double least = Math.min(a, b);
        return h > 0 ? least - h * h / (4 * reach) : least;
    }

    @Override
    public Vec3 centre() {
        return centre;
    }

    @Override
    public double radius() {
        return radius;
    }

    @Override
    public double at(double x, double y, double z) {
        double value = Double.POSITIVE_INFINITY;
        for (Part p : parts) {
            double bound = p.bound(x, y, z);
            if (bound < value + reach) {
                double v = Math.max(bound, p.at(x, y, z));
                value = value == Double.POSITIVE_INFINITY ? v : smoothMin(value, v, reach);
            }
        }
        return value;
    }
}
