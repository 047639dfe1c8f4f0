package org.pasvorm.samples;

import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.mesh.TriangleSoup;

/// A made scan and what is known of it.
///
/// @param soup in file units
/// @param unit the file's unit: multiply coordinates by `unit.inMillimetres()`
/// @param truth in millimetres, in the scan's own pose
public record SampleScan(TriangleSoup soup, LengthUnit unit, Truth truth) {
    /// The scan in millimetres, where the truth is.
    public TriangleSoup inMillimetres() {
        return unit == LengthUnit.MILLIMETRE ? soup : soup.scaled(unit.inMillimetres());
    }
}
