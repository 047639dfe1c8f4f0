package org.pasvorm.geometry.field;

import org.jspecify.annotations.Nullable;

/// A question for the nearest point of outlines in a plane, and the best answer so far.
final class Nearest {
    /// So near its point the direction away from it is that of the outline's normal.
    private static final double ON = 1e-7;

    final double x;
    final double y;

    /// Square of the distance.
    double square = Double.POSITIVE_INFINITY;

    @Nullable
    OutlineRun run;

    private double nearX;
    private double nearY;
    private double alongX;
    private double alongY;

    Nearest(double x, double y) {
        this.x = x;
        this.y = y;
    }

    /// A point of a run and the direction of the run there.
    void offer(OutlineRun of, double px, double py, double ux, double uy) {
        double dx = x - px;
        double dy = y - py;
        double s = dx * dx + dy * dy;
        if (s < square) {
            square = s;
            run = of;
            nearX = px;
            nearY = py;
            alongX = ux;
            alongY = uy;
        }
    }

    double distance() {
        return Math.sqrt(square);
    }

    /// Whether the point asked for lies on the left of the run, looking along it.
    boolean onLeft() {
        return alongX * (y - nearY) - alongY * (x - nearX) >= 0;
    }

    /// The direction in which the signed distance `value` grows, 0 or 1 for its x or y.
    ///
    /// @param left the run's [OutlineRun#left()]
    double slope(int axis, double value, int left) {
        if (Math.abs(value) > ON) {
            return (axis == 0 ? x - nearX : y - nearY) / value;
        }
        return left * (axis == 0 ? alongY : -alongX);
    }
}
