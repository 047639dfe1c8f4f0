/// Rules that judge how a part fits its limb: one class a rule, all listed in
/// [org.pasvorm.geometry.template.fit.FitRules]. Their limits are workshop judgement, yet to be confirmed by a
/// clinician.
@NullMarked
package org.pasvorm.geometry.template.fit;

import org.jspecify.annotations.NullMarked;
