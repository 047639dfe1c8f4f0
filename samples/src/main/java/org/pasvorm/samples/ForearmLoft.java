package org.pasvorm.samples;

import org.pasvorm.geometry.vector.Vec3;

/// The forearm as a loft of oval sections along −z: wide and flat at the wrist, nearly round at the muscle belly,
/// with the flexor mass on the ulnar palmar side. Tabulated every half millimetre for speed. The section at `t` (0 at
/// the wrist, 1 at the elbow crease) has half width `a`, half depth `b`, and a three-lobed deviation from the ellipse.
///
/// The distal end is rounded off inside the wrist; the proximal end is cut flat at `z = -cut`.
final class ForearmLoft implements Part {
    private static final double STEP = 0.5;

    /// Girth between wrist (0) and thickest forearm (1).
    private static final Spline SWELL = Spline.through(
            -0.1, 0.00, 0, 0, 0.04, 0.015, 0.10, -0.02, 0.17, 0.01, 0.28, 0.13, 0.40, 0.32, 0.52, 0.57, 0.64, 0.81,
            0.75, 0.97, 0.83, 1, 0.92, 0.98, 1.0, 0.92, 1.1, 0.86);
    /// Depth over width.
    private static final Spline OVAL =
            Spline.through(-0.1, 0.68, 0, 0.70, 0.10, 0.71, 0.25, 0.77, 0.45, 0.85, 0.65, 0.90, 0.85, 0.90, 1.1, 0.86);
    private static final Spline LOBES =
            Spline.through(-0.1, 0, 0, 0.0, 0.15, 0.012, 0.4, 0.028, 0.7, 0.035, 0.9, 0.02, 1.1, 0.01);
    /// Share of the half depth that fits into the lobed section.
    private static final double INNER = 0.95;

    private static final double LOBE_TURN = Math.toRadians(28);

    private final double bendX;
    private final double bendY;
    private final double cut;
    private final double[] a;
    private final double[] b;
    private final double[] lobe;
    private final double widest;

    /// @param length wrist centre to elbow crease
    /// @param cut how far the forearm reaches proximal of the wrist centre
    /// @param handAxis where the hand points: the distal end leans that way
    ForearmLoft(double length, double cut, double wristGirth, double forearmGirth, Vec3 handAxis) {
        this.bendX = handAxis.x() / handAxis.z();
        this.bendY = handAxis.y() / handAxis.z();
        this.cut = cut;
        int n = (int) Math.ceil((cut + 60) / STEP) + 2;
        a = new double[n];
        b = new double[n];
        lobe = new double[n];
        double most = 0;
        for (int i = 0; i < n; i++) {
            double t = (i * STEP - 40) / length;
            double girth = wristGirth + (forearmGirth - wristGirth) * SWELL.at(t);
            double oval = OVAL.at(t);
            a[i] = girth / ellipsePerimeter(1, oval) * distalTaper(t);
            b[i] = a[i] * oval;
            lobe[i] = LOBES.at(t);
            most = Math.max(most, Math.max(a[i], b[i]) * (1 + lobe[i]));
        }
        widest = most;
    }

    /// Ramanujan's second approximation of the perimeter of an ellipse.
    private static double ellipsePerimeter(double a, double b) {
        double h = (a - b) * (a - b) / ((a + b) * (a + b));
        return Math.PI * (a + b) * (1 + 3 * h / (10 + Math.sqrt(4 - 3 * h)));
    }

    /// Lets the section shrink inside the hand.
    private static double distalTaper(double t) {
        return t < 0 ? Math.max(0.6, 1 - 26 * t * t) : 1;
    }

    double halfWidth(double z) {
        return value(a, z);
    }

    double halfDepth(double z) {
        return value(b, z);
    }

    private double value(double[] table, double z) {
        double u = (40 - z) / STEP;
        int i = Math.clamp((int) u, 0, table.length - 2);
        double f = Math.clamp(u - i, 0, 1);
        return table[i] + f * (table[i + 1] - table[i]);
    }

    @Override
    public Vec3 centre() {
        return new Vec3(0, 0, 5 - cut / 2);
    }

    @Override
    public double radius() {
        return Math.hypot(cut / 2 + 5, widest) + 1;
    }

    @Override
    public double at(double px, double py, double z) {
        double zc = Math.max(z, -cut);
        double lean = z > 0 ? z * z / (z + 15) : 0;
        double x = px - bendX * lean;
        double y = py - bendY * lean;
        double rho = Math.sqrt(x * x + y * y);
        double c = rho > 0 ? x / rho : 1;
        double s = rho > 0 ? y / rho : 0;
        double side = beside(rho, c, s, zc);
        double ends = Math.max(-cut - z, roundEnd(side, z));
        return Math.max(side, ends);
    }

    /// Distance to the side at height z: to first order outside, a bound inside.
    private double beside(double rho, double c, double s, double z) {
        double r = reach(c, s, z);
        double slope = (reach(c, s, z + 1) - reach(c, s, z - 1)) / 2;
        if (rho < r) {
            return (rho / r - 1) * INNER * value(b, z) / Math.sqrt(1 + slope * slope);
        }
        double h = 0.01;
        double around = (reach(c - h * s, s + h * c, z) - r) / h / rho;
        return (rho - r) / Math.sqrt(1 + around * around + slope * slope);
    }

    /// Rounds the distal end off.
    private static double roundEnd(double side, double z) {
        double over = z - 25;
        double k = 26;
        double h = k - Math.abs(side - over);
        return h > 0 ? Math.max(side, over) + h * h / (4 * k) : Math.max(side, over);
    }

    /// Radius of the section at height z in the direction (c, s).
    private double reach(double c, double s, double z) {
        double ca = value(a, z);
        double cb = value(b, z);
        double ellipse = ca * cb / Math.sqrt(cb * cb * c * c + ca * ca * s * s);
        double c3 = 4 * c * c * c - 3 * c;
        double s3 = 3 * s - 4 * s * s * s;
        return ellipse * (1 + value(lobe, z) * (c3 * Math.cos(3 * LOBE_TURN) + s3 * Math.sin(3 * LOBE_TURN)));
    }
}
