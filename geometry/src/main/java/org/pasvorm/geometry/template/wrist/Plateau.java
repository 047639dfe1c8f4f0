package org.pasvorm.geometry.template.wrist;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// A raised or sunken patch of an offset: full `height` over a box with rounded corners about the frame's x and y axes,
/// falling smoothly to zero over `falloff` mm. Along the frame's z (the skin's normal) it does not change within
/// `depth`
/// and fades beyond, so that the far side of the limb is not touched.
///
/// @param halfX half size of the flat top along x in mm; 0 for none
/// @param halfY along y
record Plateau(RigidTransform frame, double halfX, double halfY, double falloff, double depth, double height) {
    /// Value at a point in the limb frame.
    double at(double x, double y, double z) {
        double dx = x - frame.origin().x();
        double dy = y - frame.origin().y();
        double dz = z - frame.origin().z();
        double across = Math.max(0, Math.abs(along(frame.xAxis().vector(), dx, dy, dz)) - halfX);
        if (across >= falloff) {
            return 0;
        }
        double up = Math.max(0, Math.abs(along(frame.yAxis().vector(), dx, dy, dz)) - halfY);
        double off = Math.max(0, Math.abs(along(frame.zAxis().vector(), dx, dy, dz)) - depth);
        double t = Math.sqrt(across * across + up * up + off * off) / falloff;
        return t >= 1 ? 0 : height * (1 - t * t * (3 - 2 * t));
    }

    /// Whether the value may differ from zero within `radius` of a point.
    boolean reaches(double x, double y, double z, double radius) {
        double dx = x - frame.origin().x();
        double dy = y - frame.origin().y();
        double dz = z - frame.origin().z();
        double reach = radius + falloff;
        return Math.abs(along(frame.xAxis().vector(), dx, dy, dz)) < halfX + reach
                && Math.abs(along(frame.yAxis().vector(), dx, dy, dz)) < halfY + reach
                && Math.abs(along(frame.zAxis().vector(), dx, dy, dz)) < depth + reach;
    }

    double lipschitz() {
        return 1.5 * Math.abs(height) / falloff;
    }

    private static double along(Vec3 axis, double dx, double dy, double dz) {
        return axis.x() * dx + axis.y() * dy + axis.z() * dz;
    }
}
