package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The hand with its sizes, in scan coordinates: what places by proportion are measured in. The three axes are at
/// right angles; their handedness is that of the limb.
///
/// @param wrist wrist centre
/// @param distal from the wrist to the head of the third metacarpal
/// @param length hand length, mm
/// @param width hand width without the thumb, mm
/// @param joints middles of the metacarpal heads 2 to 5
/// @param jointConfidence how well the joints are known, as of a [Landmark]
record HandFrame(
        Vec3 wrist,
        UnitVec3 distal,
        UnitVec3 radial,
        UnitVec3 dorsal,
        double length,
        double width,
        double thickness,
        List<Vec3> joints,
        double jointConfidence) {

    /// Across and through as shares of the hand width, along as share of the hand length.
    Vec3 point(double across, double through, double along) {
        return wrist.plus(across * width, radial.vector())
                .plus(through * width, dorsal.vector())
                .plus(along * length, distal.vector());
    }

    UnitVec3 direction(double across, double through, double along) {
        return UnitVec3.of(radial.times(across).plus(dorsal.times(through)).plus(distal.times(along)));
    }

    /// The metacarpal head of finger 2 to 5.
    Vec3 joint(int finger) {
        return joints.get(finger - 2);
    }

    HandFrame turnedOver() {
        return new HandFrame(
                wrist, distal, radial, dorsal.negated(), length, width, thickness, joints, jointConfidence);
    }
}
