package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;

/// A layer in which every sample is to be measured, needed or not: all blocks within `half` mm of the surface of
/// `middle`. The solid must lie within the layer. For comparison with kernels that fill a band around the scan.
record Band(Solid middle, double half) {
    /// Such kernels fill this many voxels beyond the scan and beyond the outermost offset.
    private static final int VOXELS = 3;

    /// The band around the scan of a solid, from the scan to its outermost offset.
    ///
    /// @throws IllegalArgumentException when the solid has no scan
    static Band around(Solid solid, double voxel) {
        List<Solid.ScanOffset> leaves = new ArrayList<>();
        collect(solid, leaves);
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a band needs a scan");
        }
        double low = -VOXELS * voxel;
        double high = VOXELS * voxel;
        for (Solid.ScanOffset leaf : leaves) {
            low = Math.min(low, leaf.offset().min() - VOXELS * voxel);
            high = Math.max(high, leaf.offset().max() + VOXELS * voxel);
        }
        return new Band(Solids.scanOffset(leaves.getFirst().scan(), (low + high) / 2), (high - low) / 2);
    }

    private static void collect(Solid solid, List<Solid.ScanOffset> leaves) {
        switch (solid) {
            case Solid.ScanOffset leaf -> leaves.add(leaf);
            case Solid.Implicit _, Solid.Ribbon _, Solid.MeshLeaf _, Solid.Sheet _ -> {}
            case Solid.Moved _ -> throw new IllegalArgumentException("a band needs a scan that was not moved");
            case Solid.Union u -> u.parts().forEach(p -> collect(p, leaves));
            case Solid.Intersection i -> i.parts().forEach(p -> collect(p, leaves));
            case Solid.Complement c -> collect(c.solid(), leaves);
            case Solid.Round r -> {
                collect(r.a(), leaves);
                collect(r.b(), leaves);
            }
            case Solid.SmoothUnion s -> {
                collect(s.a(), leaves);
                collect(s.b(), leaves);
            }
        }
    }
}
