package org.pasvorm.geometry.limb;

/// A place in limb coordinates.
///
/// @param station mm along the centre line from the wrist, positive distal
/// @param angleDegrees about the centre line: 0 dorsal, 90 radial, ±180 volar, −90 ulnar; in (−180, 180]
/// @param radius distance from the centre line in mm
public record ChartPlace(double station, double angleDegrees, double radius) {}
