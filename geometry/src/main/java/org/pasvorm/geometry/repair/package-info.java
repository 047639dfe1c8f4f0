/// The scan gate: what is wrong with a scan, and the way from a [org.pasvorm.geometry.mesh.TriangleSoup] to a checked
/// [org.pasvorm.geometry.mesh.TriangleMesh].
///
/// Repair never moves skin: vertices are welded within a stated tolerance and everything else keeps its place. What had
/// to be invented to close the surface is told apart from skin: a *cap* is a flat end of the limb (the open end of the
/// scan, or the cut of a crop box) and is recorded per triangle; a *fill* is a hole closed by a smooth patch and is
/// reported with place and area. A scan that cannot be closed honestly ends in a
/// [org.pasvorm.geometry.repair.RepairFailure], not in a guess.
///
/// [org.pasvorm.geometry.repair.ScanInspection] says what is there, [org.pasvorm.geometry.repair.UnitGuess] in which
/// unit, [org.pasvorm.geometry.repair.ScanCrop] isolates a limb, [org.pasvorm.geometry.repair.MeshRepair] repairs.
/// Lengths are millimetres except where a scan is still in the unit of its file, which is said.
@NullMarked
package org.pasvorm.geometry.repair;

import org.jspecify.annotations.NullMarked;
