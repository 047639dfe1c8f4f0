/// Pictures without a display: a small z-buffer rasteriser for meshes, a 2D canvas for text and lines, section drawings
/// and a PNG writer.
///
/// Everything is plain arithmetic on arrays: no window system, no system font, and the same bytes on every machine and
/// in every locale. Lengths are millimetres; pixels count from the upper left corner.
@NullMarked
package org.pasvorm.printing.picture;

import org.jspecify.annotations.NullMarked;
