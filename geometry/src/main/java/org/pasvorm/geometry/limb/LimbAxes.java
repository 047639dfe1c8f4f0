package org.pasvorm.geometry.limb;

import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The anatomical directions of a limb in scan coordinates. Their handedness is that of the limb: radial × dorsal is
/// distal on a right limb and proximal on a left one.
///
/// @param wrist the wrist centre
/// @param distal along the forearm axis at the wrist, towards the hand
/// @param radial at right angles to `distal`, towards the thumb
/// @param dorsal at right angles to both, towards the back of the hand
public record LimbAxes(Vec3 wrist, UnitVec3 distal, UnitVec3 radial, UnitVec3 dorsal) {

    /// The side these directions belong to.
    public Side side() {
        return radial.cross(dorsal.vector()).dot(distal.vector()) > 0 ? Side.RIGHT : Side.LEFT;
    }
}
