package org.pasvorm.geometry.limb;

import org.pasvorm.geometry.vector.UnitVec3;

/// The angles of the hand against the forearm, in degrees. The hand axis runs from the wrist centre to the middle of
/// the hand at the head of the third metacarpal, the forearm axis is +z of the canonical frame.
///
/// @param extensionDegrees of the hand axis out of the frontal plane of the forearm, positive dorsal; flexion is
///     negative
/// @param radialDeviationDegrees of the hand axis seen on the dorsum, positive towards the thumb; ulnar deviation is
///     negative
public record WristAngles(double extensionDegrees, double radialDeviationDegrees) {

    /// From the hand axis in canonical coordinates: the hand is first turned about the radial axis by the extension and
    /// then, about its own dorsal axis, by the deviation.
    public static WristAngles of(UnitVec3 handAxis) {
        double extension = Math.toDegrees(Math.atan2(handAxis.y(), handAxis.z()));
        double deviation = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, handAxis.x()))));
        return new WristAngles(extension, deviation);
    }
}
