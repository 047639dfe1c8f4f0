/// Devices as parametric templates, and the rules that judge their fit.
///
/// A [org.pasvorm.geometry.template.Template] turns a [limb](org.pasvorm.geometry.limb.Limb) and parameter values into
/// a
/// [org.pasvorm.geometry.template.Design]: a solid that is not yet evaluated, with everything about it that a check, a
/// drawing or a job sheet needs to know. All coordinates are millimetres in the canonical limb frame (origin at the
/// wrist centre, +z distal, +x radial, +y dorsal); a left limb has been mirrored into it, so a design never asks for
/// the
/// side except to write it on the label.
///
/// A new device is one record that implements `Template` and one line in [org.pasvorm.geometry.template.Templates].
@NullMarked
package org.pasvorm.geometry.template;

import org.jspecify.annotations.NullMarked;
