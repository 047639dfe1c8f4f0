package org.pasvorm.geometry.repair;

import org.pasvorm.geometry.vector.Box3;

/// One connected piece of a scan.
///
/// @param triangles how many
/// @param area surface
/// @param volume enclosed volume, open ends closed by straight lines to the middle of the boundary; about zero for a
///     sheet; positive once the piece is oriented outward
/// @param box its extent
/// @param closed whether it has no boundary
public record Piece(int triangles, double area, double volume, Box3 box, boolean closed) {}
