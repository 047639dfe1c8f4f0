package org.pasvorm.samples;

import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.vector.Vec3;

/// A building block of a body: a field that is negative inside and, outside, never more than the true distance, with a
/// sphere around it that lets a [Blend] skip it.
interface Part extends Field {
    Vec3 centre();

    /// Radius of a sphere about [#centre()] that contains the part.
    double radius();

    /// Lower bound of the distance from the point to the part; negative inside the sphere.
    default double bound(double x, double y, double z) {
        Vec3 c = centre();
        double dx = x - c.x();
        double dy = y - c.y();
        double dz = z - c.z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius();
    }
}
