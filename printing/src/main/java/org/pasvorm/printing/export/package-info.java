/// Files for printers: writers for STL and 3MF, and the proof that what lies on the disk is the part.
///
/// Coordinates are millimetres. The same part gives the same bytes; files carry no date and nothing about a patient.
@NullMarked
package org.pasvorm.printing.export;

import org.jspecify.annotations.NullMarked;
