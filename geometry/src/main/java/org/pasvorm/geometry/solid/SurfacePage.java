package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.mesh.TriangleSoup;

/// The part of a surface whose grid edges lie in one cube of 4×4×4 coarse blocks: what a viewer swaps after an edit.
/// Pages meet in equal coordinates.
///
/// @param x place of the page, counted in pages; likewise `y`, `z`
/// @param triangles in millimetres, counter-clockwise from outside; none when the surface has left the page
public record SurfacePage(int x, int y, int z, TriangleSoup triangles) {
    private static final int SHIFT = 2;

    static BlockPlace of(BlockPlace block) {
        return new BlockPlace(block.x() >> SHIFT, block.y() >> SHIFT, block.z() >> SHIFT);
    }
}
