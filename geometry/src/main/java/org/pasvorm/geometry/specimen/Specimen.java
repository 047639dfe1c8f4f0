package org.pasvorm.geometry.specimen;

import java.util.function.Function;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.vector.Vec3;

/// A test piece.
///
/// @param id for lists and files, kebab case
/// @param label what it is, for a person
/// @param maker makes it, one body; takes some tenths of a second
/// @param voxel distance of samples that shows what there is to see, mm
/// @param detail what to look at closely
public record Specimen(String id, String label, Function<Progress, Solid> maker, double voxel, CloseUp detail) {

    /// A place to look at.
    ///
    /// @param at the middle of the picture
    /// @param towards from there to the viewer
    /// @param span mm across the picture
    public record CloseUp(Vec3 at, Vec3 towards, double span) {}
}
