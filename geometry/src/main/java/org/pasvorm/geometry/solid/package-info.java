/// The solid kernel: an immutable tree of solids and its evaluation to a proven triangle mesh.
///
/// A [org.pasvorm.geometry.solid.Solid] describes a body by signed distances (negative inside, millimetres);
/// [org.pasvorm.geometry.solid.Evaluator] extracts its surface by manifold dual contouring with every vertex solved
/// onto the surfaces it lies on, and proves the result: closed, manifold, the expected number of bodies, the
/// volume of the field, no self-intersection. What cannot be proven is a named failure with a place. The
/// result has the same bytes on any number of threads.
///
/// Not promised: features thinner than two voxels are kept; edges finer than a voxel come out blunted.
@NullMarked
package org.pasvorm.geometry.solid;

import org.jspecify.annotations.NullMarked;
