/// Triangle meshes in two states of knowledge: the soup as imported and the checked mesh.
///
/// Triangles are counter-clockwise seen from outside (right-hand rule, as in STL). Coordinates are millimetres unless
/// the soup has just been read from a file, whose unit is then still the file's.
@NullMarked
package org.pasvorm.geometry.mesh;

import org.jspecify.annotations.NullMarked;
