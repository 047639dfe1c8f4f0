/// The way from a scan to a printable part with its papers, as plain functions that the command line and the desktop
/// share: scan gate, limb, design, part, papers. Nothing here prints, asks or reads a clock.
@NullMarked
package org.pasvorm.app.planning;

import org.jspecify.annotations.NullMarked;
