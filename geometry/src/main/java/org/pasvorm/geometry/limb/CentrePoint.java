package org.pasvorm.geometry.limb;

import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A place on the centre line with its local axes, all at right angles.
///
/// @param station mm along the line from the wrist centre, positive distal
/// @param distal the line's direction
/// @param dorsal towards the back of the hand
/// @param radial towards the thumb side
public record CentrePoint(double station, Vec3 point, UnitVec3 distal, UnitVec3 dorsal, UnitVec3 radial) {

    /// The direction at `angleDegrees` about the line: 0 dorsal, 90 radial, ±180 volar, −90 ulnar.
    public UnitVec3 direction(double angleDegrees) {
        double a = Math.toRadians(angleDegrees);
        return UnitVec3.of(dorsal.times(Math.cos(a)).plus(Math.sin(a), radial.vector()));
    }

    /// The angle of `p` about the line in degrees, in (−180, 180]; 0 dorsal, 90 radial.
    public double angleDegrees(Vec3 p) {
        Vec3 d = p.minus(point);
        return Math.toDegrees(Math.atan2(radial.dot(d), dorsal.dot(d)));
    }
}
