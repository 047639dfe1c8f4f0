/// The forearm and hand as a body: landmarks, anatomical frame, sections, girths, and coordinates on the skin that
/// templates draw their trim lines in.
///
/// Millimetres; degrees where a name says so. Three frames occur and each type says which one it uses: the scan's own
/// coordinates, in any pose; and the *canonical* limb frame of [org.pasvorm.geometry.limb.Limb], with its origin at the
/// wrist centre, +z distal along the forearm axis at the wrist, +x radial, +y dorsal, as of a right limb. A left limb
/// comes into it by an explicit mirror step.
@NullMarked
package org.pasvorm.geometry.limb;

import org.jspecify.annotations.NullMarked;
