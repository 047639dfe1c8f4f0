/// Fast questions to many triangles: the closest point, hits of a ray, the winding number, pairs that cut each other
/// and the thickness of a wall.
///
/// [org.pasvorm.geometry.spatial.TriangleIndex] is built once and never changes; any number of threads may ask it.
/// [org.pasvorm.geometry.spatial.TriangleQuery] is a cursor for one thread that answers without allocating. Distances
/// are millimetres and exact to rounding. Inside is where the winding number exceeds one half, so triangles are
/// counter-clockwise seen from outside; signed distances are negative inside.
@NullMarked
package org.pasvorm.geometry.spatial;

import org.jspecify.annotations.NullMarked;
