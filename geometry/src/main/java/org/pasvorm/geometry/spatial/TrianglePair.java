package org.pasvorm.geometry.spatial;

import org.pasvorm.geometry.vector.Vec3;

/// Two triangles that meet where they should not.
///
/// @param a the triangle with the lower number
/// @param b the other one
/// @param place a point where they meet
public record TrianglePair(int a, int b, Vec3 place) {}
