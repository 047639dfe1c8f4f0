package org.pasvorm.geometry.io;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleSoup;

/// What a file held.
///
/// @param soup at least one triangle, in file units; every vertex is used by a triangle
/// @param format a few words for a person: `binary STL`, `PLY, little-endian`
/// @param declaredUnit the unit the file itself states (GLB: always metre); empty where the format has no place for it
/// @param notes what a person should know about the reading, one sentence each; empty for a clean file
public record LoadedScan(TriangleSoup soup, String format, Optional<LengthUnit> declaredUnit, List<String> notes) {
    public LoadedScan {
        notes = List.copyOf(notes);
    }
}
