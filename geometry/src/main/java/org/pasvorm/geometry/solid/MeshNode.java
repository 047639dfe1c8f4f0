package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Plane;

/// A leaf: signed distance to a body of polygons. Its faces are the nodes that follow it.
final class MeshNode extends Node {
    /// Nearer than this (mm) the direction to the closest point is noise and the triangle's normal is taken.
    private static final double ON_SURFACE = 1e-6;

    private final MeshShape shape;
    private final TriangleQuery query;
    private boolean known;
    private double x;
    private double y;
    private double z;
    private double distance;

    MeshNode(int id, MeshShape shape) {
        super(id);
        this.shape = shape;
        this.query = shape.index().query();
    }

    @Override
    double value(double px, double py, double pz) {
        if (known && px == x && py == y && pz == z) {
            return distance;
        }
        double far = query.closest(px, py, pz, query.triangle(), Double.POSITIVE_INFINITY);
        distance = inside(px, py, pz, far) ? -far : far;
        known = true;
        x = px;
        y = py;
        z = pz;
        return distance;
    }

    /// The sign of the last point where the empty balls around both points overlap.
    private boolean inside(double px, double py, double pz, double far) {
        if (known) {
            double step = Math.sqrt((px - x) * (px - x) + (py - y) * (py - y) + (pz - z) * (pz - z));
            if (step < (far + Math.abs(distance)) * (1 - 1e-9)) {
                return distance < 0;
            }
        }
        return query.inside(px, py, pz);
    }

    @Override
    double pick(double px, double py, double pz) {
        double v = value(px, py, pz);
        piece = id + 1 + shape.faces().of()[query.triangle()];
        return v;
    }

    @Override
    double gradient(double px, double py, double pz, double[] g) {
        double v = value(px, py, pz);
        if (Math.abs(v) < ON_SURFACE) {
            Plane plane = shape.faces().planes()[query.triangle()];
            g[0] = plane.normal().x();
            g[1] = plane.normal().y();
            g[2] = plane.normal().z();
        } else {
            g[0] = (px - query.px()) / v;
            g[1] = (py - query.py()) / v;
            g[2] = (pz - query.pz()) / v;
        }
        return v;
    }

    @Override
    void bound(double px, double py, double pz, double radius, boolean cut) {
        double v = value(px, py, pz);
        lo = v - radius;
        hi = v + radius;
    }

    @Override
    void reset() {}

    @Override
    int leaves() {
        return 3;
    }

    @Override
    double detail() {
        return shape.detail();
    }

    @Override
    double lipschitz() {
        return 1;
    }
}
