package org.pasvorm.geometry.solid;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// What a change of a solid did to its surface.
public sealed interface SolidEdit {
    /// @param whole whether all was extracted anew, so that pages that are not named are gone
    /// @param pages those that changed
    record Changed(boolean whole, List<SurfacePage> pages) implements SolidEdit {}

    /// The solid has no surface that can be shown; see [SolidResult.Failed] for the names.
    record Failed(String name, String message, Vec3 place) implements SolidEdit {}
}
