package org.pasvorm.samples.stress;

import org.pasvorm.geometry.solid.Solid;

/// A case as a recipe leaves it.
///
/// @param voxel in mm
/// @param beyond why the case lies outside what the kernel promises; empty for a case inside
record Draft(Solid solid, double voxel, String words, String beyond) {
    static Draft inside(Solid solid, double voxel, String words) {
        return new Draft(solid, voxel, words, "");
    }

    /// Outside when `is`.
    Draft beyondWhen(boolean is, String why) {
        return is ? new Draft(solid, voxel, words, beyond.isEmpty() ? why : beyond + ", " + why) : this;
    }
}
