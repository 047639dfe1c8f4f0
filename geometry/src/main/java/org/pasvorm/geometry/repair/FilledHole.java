package org.pasvorm.geometry.repair;

import org.pasvorm.geometry.vector.Vec3;

/// One hole that repair filled: invented skin. Millimetres.
///
/// @param place middle of the rim
/// @param perimeter length of the rim
/// @param area surface of the patch in mm²
/// @param size diameter of the circle of the same area as the opening
/// @param triangles how many the patch has
public record FilledHole(Vec3 place, double perimeter, double area, double size, int triangles) {}
