package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.field.Field;

/// One offset inside a region and another outside, with a smooth transition (6t⁵ − 15t⁴ + 10t³, even in curvature)
/// centred on the region's surface.
///
/// @param region negative inside
/// @param inside offset in the region, `outside` that elsewhere, mm
/// @param transition width of the transition in mm of the region's distance
public record RegionOffset(Field region, double inside, double outside, double transition) implements OffsetMap {
    /// Largest slope of the transition over its width.
    private static final double STEEPEST = 15 / 8.0;

    public RegionOffset {
        if (!(transition > 0) || !Double.isFinite(inside) || !Double.isFinite(outside)) {
            throw new IllegalArgumentException(
                    "offsets " + inside + " and " + outside + " over a transition of " + transition);
        }
    }

    @Override
    public double at(double x, double y, double z) {
        double t = Math.clamp(region.at(x, y, z) / transition + 0.5, 0, 1);
        return inside + (outside - inside) * t * t * t * (t * (6 * t - 15) + 10);
    }

    @Override
    public double min() {
        return Math.min(inside, outside);
    }

    @Override
    public double max() {
        return Math.max(inside, outside);
    }

    @Override
    public double lipschitz() {
        return STEEPEST * Math.abs(outside - inside) / transition * region.lipschitz();
    }

    @Override
    public double lipschitzNear(double x, double y, double z, double radius) {
        double reach = transition / 2 + radius * region.lipschitz();
        return Math.abs(region.at(x, y, z)) > reach ? 0 : lipschitz();
    }
}
