package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// World to local coordinates of a frame, without objects.
record Local(RigidTransform frame) {
    double x(double x, double y, double z) {
        return along(frame.xAxis().vector(), x, y, z);
    }

    double y(double x, double y, double z) {
        return along(frame.yAxis().vector(), x, y, z);
    }

    double z(double x, double y, double z) {
        return along(frame.zAxis().vector(), x, y, z);
    }

    /// The local coordinate along an axis (0 to 2); `sign` times the axis is written to `g`.
    double axis(int axis, int sign, double x, double y, double z, double[] g) {
        Vec3 a = (axis == 0 ? frame.xAxis() : axis == 1 ? frame.yAxis() : frame.zAxis()).vector();
        g[0] = sign * a.x();
        g[1] = sign * a.y();
        g[2] = sign * a.z();
        return along(a, x, y, z);
    }

    private double along(Vec3 axis, double x, double y, double z) {
        var o = frame.origin();
        return (x - o.x()) * axis.x() + (y - o.y()) * axis.y() + (z - o.z()) * axis.z();
    }
}
