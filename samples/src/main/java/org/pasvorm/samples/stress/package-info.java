/// Seeded cases that try to break the solid kernel: bodies, booleans, trims, letters and corners of ranges, each with a
/// statement whether it lies within what the kernel promises.
///
/// A case is a function of its seed, its number and the bodies at hand, nothing else. [StressCases] makes them,
/// [StressCase#run] says how one ended, [CountedVolume] measures a solid's volume without the extraction.
@NullMarked
package org.pasvorm.samples.stress;

import org.jspecify.annotations.NullMarked;
