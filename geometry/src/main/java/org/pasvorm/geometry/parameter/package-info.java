/// Adjustable quantities: declared once with unit, default, ranges, help and source. Form, command-line option, file
/// field and job-sheet line are generated from the declaration.
///
/// A value outside the *hard* range is refused, never clamped; outside the *usual* range it is a caution.
@NullMarked
package org.pasvorm.geometry.parameter;

import org.jspecify.annotations.NullMarked;
