/// The volar wrist orthosis ("wrist cock-up"): a trough on the palm side of forearm and hand, open on the back.
///
/// Its outline is one closed trim line on the skin, laid out in a
/// [chart][org.pasvorm.geometry.template.wrist.WristTrim]
/// of the limb from landmarks, so that it re-flows on another body. What makes such a brace wearable, and the values,
/// are
/// workshop judgement that a clinician has yet to confirm.
@NullMarked
package org.pasvorm.geometry.template.wrist;

import org.jspecify.annotations.NullMarked;
