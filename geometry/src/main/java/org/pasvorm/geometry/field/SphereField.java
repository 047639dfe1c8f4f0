package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.Vec3;

/// A ball; exact.
public record SphereField(Vec3 centre, double radius) implements Field {
    /// Its diameter.
    @Override
    public double detail() {
        return 2 * radius;
    }

    @Override
    public double at(double x, double y, double z) {
        double dx = x - centre.x();
        double dy = y - centre.y();
        double dz = z - centre.z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
    }
}
