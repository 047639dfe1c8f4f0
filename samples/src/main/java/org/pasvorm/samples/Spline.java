package org.pasvorm.samples;

/// A smooth curve through points (Catmull-Rom slopes, cubic Hermite pieces); constant outside the first and last point.
final class Spline {
    private final double[] xs;
    private final double[] ys;
    private final double[] slopes;

    private Spline(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.slopes = new double[xs.length];
        for (int i = 1; i + 1 < xs.length; i++) {
            slopes[i] = (ys[i + 1] - ys[i - 1]) / (xs[i + 1] - xs[i - 1]);
        }
    }

    /// @param points x and y in turn, x rising
    static Spline through(double... points) {
        double[] xs = new double[points.length / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = points[2 * i];
            ys[i] = points[2 * i + 1];
        }
        return new Spline(xs, ys);
    }

    double at(double x) {
        int i = piece(x);
        if (i < 0) {
            return x <= xs[0] ? ys[0] : ys[ys.length - 1];
        }
        double h = xs[i + 1] - xs[i];
        double t = (x - xs[i]) / h;
        double u = 1 - t;
        return u * u * (1 + 2 * t) * ys[i]
                + t * t * (1 + 2 * u) * ys[i + 1]
                + t * u * h * (u * slopes[i] - t * slopes[i + 1]);
    }

    private int piece(double x) {
        if (x <= xs[0] || x >= xs[xs.length - 1]) {
            return -1;
        }
        int i = 0;
        while (x > xs[i + 1]) {
            i++;
        }
        return i;
    }
}
