package org.pasvorm.geometry.repair;

/// Which chords between two corners of a rim are taken: an edge of the skin lies there already, so a patch that used it
/// would put four triangles on one edge.
@FunctionalInterface
interface Chords {
    boolean is(int corner, int other);
}
