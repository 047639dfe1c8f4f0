package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A map of space that keeps all distances: a motion, or a mirror image, which turns right hands into left ones.
///
/// @param xAxis, yAxis, zAxis the images of the coordinate axes, at right angles to each other
/// @param origin the image of the origin
public record Isometry(UnitVec3 xAxis, UnitVec3 yAxis, UnitVec3 zAxis, Vec3 origin) {
    /// The motion that takes the world's axes to a frame.
    public static Isometry of(RigidTransform frame) {
        return new Isometry(frame.xAxis(), frame.yAxis(), frame.zAxis(), frame.origin());
    }

    /// The mirror image at a plane.
    public static Isometry mirror(Plane plane) {
        return new Isometry(
                image(plane, UnitVec3.X),
                image(plane, UnitVec3.Y),
                image(plane, UnitVec3.Z),
                plane.normal().times(2 * plane.offset()));
    }

    private static UnitVec3 image(Plane plane, UnitVec3 axis) {
        UnitVec3 n = plane.normal();
        return UnitVec3.of(axis.vector().plus(-2 * n.dot(axis), n.vector()));
    }

    /// A box around the image of a box; sides that are infinite stay so.
    Box3 apply(Box3 box) {
        if (box.isEmpty()) {
            return box;
        }
        double[] low = {origin.x(), origin.y(), origin.z()};
        double[] high = low.clone();
        reach(low, high, xAxis.vector(), box.min().x(), box.max().x());
        reach(low, high, yAxis.vector(), box.min().y(), box.max().y());
        reach(low, high, zAxis.vector(), box.min().z(), box.max().z());
        return new Box3(new Vec3(low[0], low[1], low[2]), new Vec3(high[0], high[1], high[2]));
    }

    private static void reach(double[] low, double[] high, Vec3 axis, double from, double to) {
        double[] a = {axis.x(), axis.y(), axis.z()};
        for (int i = 0; i < 3; i++) {
            double p = a[i] == 0 ? 0 : a[i] * from;
            double q = a[i] == 0 ? 0 : a[i] * to;
            low[i] += Math.min(p, q);
            high[i] += Math.max(p, q);
        }
    }
}
