package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// A lattice of round struts without end in all directions. The exact distance outside the struts; inside, where
/// struts overlap at nodes, a bound. Struts meet in sharp concave edges.
public final class StrutField extends ValueField {
    private final Local local;
    private final LineBundle[] bundles;
    private final double radius;

    /// @param frame the lattice's own axes; a node lies at its origin
    /// @param pore diameter of the largest ball that fits between the struts
    /// @param thickness diameter of the struts, at most that of the pore
    public StrutField(Struts struts, RigidTransform frame, double pore, double thickness) {
        super(struts, frame, pore, thickness);
        if (!(thickness > 0 && thickness <= pore && Double.isFinite(pore))) {
            throw new IllegalArgumentException("struts of " + thickness + " mm do not fit pores of " + pore + " mm");
        }
        this.local = new Local(frame);
        this.bundles = struts.bundles(cell(struts, pore, thickness));
        this.radius = thickness / 2;
    }

    /// Edge of the cube after which the pattern repeats.
    public static double cell(Struts struts, double pore, double thickness) {
        return (pore + thickness) / (2 * struts.widest());
    }

    @Override
    public double at(double x, double y, double z) {
        double[] way = new double[3];
        double u = local.x(x, y, z);
        double v = local.y(x, y, z);
        double w = local.z(x, y, z);
        double best = Double.POSITIVE_INFINITY;
        for (LineBundle bundle : bundles) {
            best = Math.min(best, bundle.distance(u, v, w, way));
        }
        return best - radius;
    }

    /// A round strut takes as fine a grid as a flat wall of 0.7 times its thickness.
    @Override
    public double detail() {
        return 1.4 * radius;
    }

    /// One a direction: no two parallel struts meet.
    @Override
    public int faces() {
        return bundles.length;
    }

    @Override
    public int face(double x, double y, double z) {
        double[] way = new double[3];
        int nearest = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < bundles.length; i++) {
            double d = bundles[i].distance(local.x(x, y, z), local.y(x, y, z), local.z(x, y, z), way);
            nearest = d < best ? i : nearest;
            best = Math.min(best, d);
        }
        return nearest;
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        double d = bundles[face].distance(local.x(x, y, z), local.y(x, y, z), local.z(x, y, z), g);
        double scale = d > 0 ? 1 / d : 0;
        Vec3 slope = local.frame().applyDirection(new Vec3(scale * g[0], scale * g[1], scale * g[2]));
        g[0] = slope.x();
        g[1] = slope.y();
        g[2] = slope.z();
        return d - radius;
    }

    @Override
    public double gradient(double x, double y, double z, double[] g) {
        return faceGradient(face(x, y, z), x, y, z, g);
    }
}
