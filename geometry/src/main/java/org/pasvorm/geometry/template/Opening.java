package org.pasvorm.geometry.template;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// An opening through the wall: a round hole (`length` = `height` = diameter) or a slot with rounded ends.
///
/// @param frame origin on the skin, z along the outward normal, x along the long side
/// @param length along x in mm, ends included
/// @param height along y in mm
public record Opening(Kind kind, String name, RigidTransform frame, double length, double height) {
    /// What the opening is for.
    public enum Kind {
        VENTILATION_HOLE,
        STRAP_SLOT
    }

    public Vec3 centre() {
        return frame.origin();
    }

    /// Points on the outline of the opening, on the tangent plane at its centre.
    public java.util.List<Vec3> outline() {
        double straight = (length - height) / 2;
        double r = height / 2;
        java.util.List<Vec3> points = new java.util.ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double a = 2 * Math.PI * i / 24;
            double end = Math.cos(a) >= 0 ? straight : -straight;
            points.add(frame.apply(new Vec3(end + r * Math.cos(a), r * Math.sin(a), 0)));
        }
        return points;
    }
}
