/// Can this part be printed on that machine? One class a rule; each returns findings with places and never changes the
/// part.
///
/// The part is a closed mesh in build orientation, millimetres, z up. What no rule here looks at: strength, warp,
/// supports, powder that cannot leave a channel.
@NullMarked
package org.pasvorm.printing.check;

import org.jspecify.annotations.NullMarked;
