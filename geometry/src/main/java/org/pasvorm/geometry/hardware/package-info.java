/// Small fittings for orthoses: buckles, rings, hinges, locks, rivets, pockets and bosses, each a record of
/// parameters in millimetres with ranges; a value out of its range is refused.
///
/// They are modelled with polygons by the JCSG library, in some hundred polygons each, and enter the solid tree as
/// mesh leaves: joined, cut and proven by the field kernel like everything else. JCSG (and the JavaFX classes it needs)
/// is used inside [Csg] only, and only when a part is modelled. The dimensions are usual ones for printed plastic;
/// none has been tested under load.
///
/// Frames: what is printed apart stands on the plane z = 0 as it is printed best. A tool for a surface has its origin
/// on
/// the surface and z away from it.
@NullMarked
package org.pasvorm.geometry.hardware;

import org.jspecify.annotations.NullMarked;
