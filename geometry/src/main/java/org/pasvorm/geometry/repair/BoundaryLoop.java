package org.pasvorm.geometry.repair;

import org.pasvorm.geometry.vector.Vec3;

/// A closed chain of open edges: the rim of a hole or of an open end. Lengths in the unit of the scan.
///
/// @param place middle of the rim, weighted by edge length
/// @param perimeter length of the rim
/// @param size diameter of the circle of the same enclosed area (the area of the rim seen along its normal)
/// @param edges number of open edges
/// @param end whether this is an open end of the limb rather than a hole in its skin: the rim is a large part of
///     the whole and the skin beside it stands on the plane of the rim
/// @param component number of the piece it bounds, from 1, as in [ScanInspection#components]
public record BoundaryLoop(Vec3 place, double perimeter, double size, int edges, boolean end, int component) {}
