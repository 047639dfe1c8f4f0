/// What the tests of several packages share: the mesh zoo and the way to the real meshes.
@NullMarked
package org.pasvorm.geometry;

import org.jspecify.annotations.NullMarked;
