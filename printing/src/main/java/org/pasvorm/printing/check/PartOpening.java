package org.pasvorm.printing.check;

import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// An opening as it was designed: a round hole or a slot with rounded ends, straight through the wall along `frame` z.
///
/// @param frame origin in the middle, x along the long side, z the axis of the cut
/// @param length along x in mm, ends included; equal to `width` for a round hole
/// @param width along y in mm
public record PartOpening(String name, RigidTransform frame, double length, double width) {
    public PartOpening {
        if (!(width > 0 && length >= width)) {
            throw new IllegalArgumentException("an opening needs 0 < width <= length: " + name);
        }
    }

    public boolean isSlot() {
        return length > width;
    }

    /// One end of the line from which the rim is half a width away.
    Vec3 end(int sign) {
        return frame.apply(new Vec3(sign * (length - width) / 2, 0, 0));
    }
}
