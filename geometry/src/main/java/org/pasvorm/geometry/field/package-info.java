/// Signed distance fields: the functions a solid is made of.
///
/// Sign: negative inside, positive outside, zero on the surface. Unit: millimetres. Each class says whether
/// its value is the exact distance or only a lower bound of it. Fields are immutable and may be asked from
/// several threads.
@NullMarked
package org.pasvorm.geometry.field;

import org.jspecify.annotations.NullMarked;
