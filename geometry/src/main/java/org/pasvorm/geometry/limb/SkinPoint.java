package org.pasvorm.geometry.limb;

import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A point on the skin.
///
/// @param normal outward normal of the triangle there; for a normal smoothed over a neighbourhood see
///     [Skin#normalNear]
/// @param triangle index in the skin's mesh
public record SkinPoint(Vec3 position, UnitVec3 normal, int triangle) {}
