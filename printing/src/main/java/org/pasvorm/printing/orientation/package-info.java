/// Which way up a part is built, and why.
///
/// Build frame: x and y on the plate, z up, millimetres; a laid part rests on z = 0 and lies in the positive octant.
@NullMarked
package org.pasvorm.printing.orientation;

import org.jspecify.annotations.NullMarked;
