package org.pasvorm.geometry.field;

/// Triply periodic minimal surfaces by their usual nodal approximations, with period 2π in each direction. The function
/// grows towards one of the two labyrinths and falls towards the other.
public enum Tpms {
    /// Schoen's gyroid: sin x cos y + sin y cos z + sin z cos x.
    GYROID(0.22485) {
        @Override
        double value(double x, double y, double z, double[] g) {
            double sx = Math.sin(x);
            double cx = Math.cos(x);
            double sy = Math.sin(y);
            double cy = Math.cos(y);
            double sz = Math.sin(z);
            double cz = Math.cos(z);
            g[0] = cx * cy - sz * sx;
            g[1] = cy * cz - sx * sy;
            g[2] = cz * cx - sy * sz;
            return sx * cy + sy * cz + sz * cx;
        }
    },

    /// Schwarz's D surface, the diamond: sin x sin y sin z + sin x cos y cos z + cos x sin y cos z + cos x cos y sin z.
    DIAMOND(0.21092) {
        @Override
        double value(double x, double y, double z, double[] g) {
            double sx = Math.sin(x);
            double cx = Math.cos(x);
            double sy = Math.sin(y);
            double cy = Math.cos(y);
            double sz = Math.sin(z);
            double cz = Math.cos(z);
            g[0] = cx * (sy * sz + cy * cz) - sx * (sy * cz + cy * sz);
            g[1] = cy * (sx * sz + cx * cz) - sy * (sx * cz + cx * sz);
            g[2] = cz * (sx * sy + cx * cy) - sz * (sx * cy + cx * sy);
            return sx * (sy * sz + cy * cz) + cx * (sy * cz + cy * sz);
        }
    };

    private final double widest;

    Tpms(double widest) {
        this.widest = widest;
    }

    /// The value; its gradient is written to `g`. Both functions change by √3 a radian at most: each component of the
    /// gradient is a product of two vectors whose squared lengths add up to 3.
    abstract double value(double x, double y, double z, double[] g);

    /// The largest distance of any point from the surface, as a share of the period (searched numerically).
    double widest() {
        return widest;
    }
}
