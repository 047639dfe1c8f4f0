package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.Plane;

/// The half-space behind a plane; exact.
public record PlaneField(Plane plane) implements Field {
    @Override
    public double at(double x, double y, double z) {
        var n = plane.normal();
        return n.x() * x + n.y() * y + n.z() * z - plane.offset();
    }

    @Override
    public double gradient(double x, double y, double z, double[] g) {
        var n = plane.normal();
        g[0] = n.x();
        g[1] = n.y();
        g[2] = n.z();
        return at(x, y, z);
    }
}
