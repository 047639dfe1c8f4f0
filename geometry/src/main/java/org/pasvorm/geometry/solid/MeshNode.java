package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.spatial.RayHit;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A leaf: signed distance to a body of polygons. Its faces are the nodes that follow it.
final class MeshNode extends Node {
    /// Nearer than this (mm) the direction to the closest point is noise and the triangle's plane gives normal and
    /// sign.
    private static final double ON_SURFACE = 1e-6;

    /// Cosine of the angle to the normal within which a point is over a triangle, not beside it.
    private static final double OVER = 1 - 1e-9;

    /// Sine of the angle to the surface below which a ray is not trusted.
    private static final double EDGE_ON = 0.02;

    private final MeshShape shape;
    private final TriangleQuery query;
    private boolean known;
    private double x;
    private double y;
    private double z;
    private double distance;

    /// Whether the ball of the last [#bound] that cut reaches where the body has narrow walls or gaps.
    private boolean fine = true;

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

    /// Over the inner part of a triangle its normal gives the sign; beside edges and corners that of the last point
    /// holds where the empty balls around both points overlap; else a look decides.
    private boolean inside(double px, double py, double pz, double far) {
        Plane plane = shape.faces().planes()[query.triangle()];
        double height = plane.normal().x() * px
                + plane.normal().y() * py
                + plane.normal().z() * pz
                - plane.offset();
        if (far < ON_SURFACE || Math.abs(height) > OVER * far) {
            return height < 0;
        }
        if (known) {
            double step = Math.sqrt((px - x) * (px - x) + (py - y) * (py - y) + (pz - z) * (pz - z));
            if (step < (far + Math.abs(distance)) * (1 - 1e-9)) {
                return distance < 0;
            }
        }
        return sighted(px, py, pz);
    }

    /// Whether the first surface on the way to the middle of the nearest triangle is seen from behind; the winding
    /// number says it, at much greater cost, where that surface is seen edge-on.
    private boolean sighted(double px, double py, double pz) {
        Vec3 from = new Vec3(px, py, pz);
        UnitVec3 way = UnitVec3.of(shape.middle(query.triangle()).minus(from));
        RayHit hit = shape.index().ray(from, way, Double.POSITIVE_INFINITY).orElse(null);
        double facing = hit == null
                ? 0
                : shape.faces().planes()[hit.triangle()].normal().dot(way);
        return Math.abs(facing) > EDGE_ON ? facing > 0 : query.inside(px, py, pz);
    }

    @Override
    int piece() {
        return id + 1 + shape.faces().of()[query.triangle()];
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
        fine = cut ? shape.fine().grown(radius).contains(new Vec3(px, py, pz)) : fine;
    }

    @Override
    void reset() {}

    @Override
    int leaves() {
        return 3;
    }

    @Override
    double detail() {
        return fine ? shape.detail() : Double.POSITIVE_INFINITY;
    }

    @Override
    double lipschitz() {
        return 1;
    }
}
