/// The job sheet: what a technician needs on one page and what a machine needs in `job.json` and `checks.json`.
///
/// The sheet is data first; the renderings hold the same facts. Given the same data, date included, each rendering is
/// the same bytes. Nothing here identifies a patient but the case code the shop gave.
@NullMarked
package org.pasvorm.printing.jobsheet;

import org.jspecify.annotations.NullMarked;
