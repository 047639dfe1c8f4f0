package org.pasvorm.geometry.spatial;

import org.pasvorm.geometry.vector.Vec3;

/// Where a ray meets a triangle.
///
/// @param distance from the origin of the ray, in millimetres
/// @param frontFace whether the ray meets the outer side, i.e. runs against the triangle's normal
public record RayHit(double distance, int triangle, Vec3 point, boolean frontFace) {}
