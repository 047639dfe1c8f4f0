/// The prescription: what a clinician asked for, read from a JSON file with a shipped schema
/// (`prescription.schema.json`). It names no patient.
@NullMarked
package org.pasvorm.app.prescription;

import org.jspecify.annotations.NullMarked;
