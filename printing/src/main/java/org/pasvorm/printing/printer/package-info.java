/// Printers and materials: one JSON data file each, read strictly, every value with its source.
///
/// Millimetres, grams per cubic centimetre. A value with `verified` false is common knowledge or our own proposal that
/// nobody has checked against a source. No value is a validated process limit: a shop decides what it stands for.
@NullMarked
package org.pasvorm.printing.printer;

import org.jspecify.annotations.NullMarked;
