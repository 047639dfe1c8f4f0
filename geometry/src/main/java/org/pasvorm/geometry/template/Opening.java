package org.pasvorm.geometry.template;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// An opening through the wall: a round hole (`length` = `height` = diameter) or a slot with rounded ends.
///
/// @param frame origin on the skin, z along the outward normal, x along the long side
/// @param length along x in mm, ends included
/// @param height along y in mm
public record Opening(Kind kind, String name, RigidTransform frame, double length, double height) {
    private static final int END_POINTS = 12;

    /// What the opening is for.
    public enum Kind {
        VENTILATION_HOLE,
        STRAP_SLOT
    }

    public Vec3 centre() {
        return frame.origin();
    }

    /// Points on the outline of the opening, on the tangent plane at its centre, in order and about 1 mm apart.
    public List<Vec3> outline() {
        double straight = (length - height) / 2;
        double r = height / 2;
        int sides = (int) Math.ceil(2 * straight);
        List<Vec3> points = new ArrayList<>();
        for (int end = 1; end >= -1; end -= 2) {
            for (int i = 0; i < sides; i++) {
                points.add(frame.apply(new Vec3(end * (-straight + 2 * straight * i / sides), -end * r, 0)));
            }
            for (int i = 0; i <= END_POINTS; i++) {
                double a = Math.PI * ((double) i / END_POINTS - 0.5);
                points.add(frame.apply(new Vec3(end * (straight + r * Math.cos(a)), end * r * Math.sin(a), 0)));
            }
        }
        return points;
    }
}
