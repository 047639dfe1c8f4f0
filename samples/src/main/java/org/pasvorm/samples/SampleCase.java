package org.pasvorm.samples;

import org.pasvorm.geometry.limb.Side;

/// A synthetic scan that can be made on demand.
///
/// @param id stable, in kebab case
/// @param label one line for a person
/// @param side which arm the scan shows
/// @param shape size and pose, described as a right limb; a left one is its mirror image
/// @param faults what the scanner did
/// @param seed of everything random
public record SampleCase(String id, String label, Side side, LimbShape shape, ScanFaults faults, long seed) {
    /// Voxel for about 100,000 triangles.
    public double usualVoxel() {
        return shape.handLength() / 126;
    }
}
