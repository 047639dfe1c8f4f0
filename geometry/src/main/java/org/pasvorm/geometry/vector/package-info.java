/// Points, directions, boxes, planes and rigid motions in three dimensions.
///
/// All lengths are millimetres. Values are immutable records; operations return new values. Where a direction must
/// have unit length its type is [org.pasvorm.geometry.vector.UnitVec3].
@NullMarked
package org.pasvorm.geometry.vector;

import org.jspecify.annotations.NullMarked;
