/// Small test pieces: each shows one thing that devices are made of, made in the same way, at a size that prints in an
/// hour. To judge a printer and a material by, and the kernel: how round a rim is, whether a slot lets a strap through,
/// how small a label may be.
///
/// Frames: the outer face looks along +z; where a wall is curved, its axis runs along x.
@NullMarked
package org.pasvorm.geometry.specimen;

import org.jspecify.annotations.NullMarked;
