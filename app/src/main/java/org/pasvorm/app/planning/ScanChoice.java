package org.pasvorm.app.planning;

import java.util.Optional;
import java.util.OptionalInt;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.vector.Box3;

/// What a person says about a scan file.
///
/// @param unit the unit of its coordinates, where the file does not say or says it wrongly
/// @param keepBox the part to keep, in the coordinates of the file
/// @param keepComponent number of the piece to keep, from 1, the largest first
public record ScanChoice(Optional<LengthUnit> unit, Optional<Box3> keepBox, OptionalInt keepComponent) {
    /// Everything as the file has it.
    public static final ScanChoice NONE = new ScanChoice(Optional.empty(), Optional.empty(), OptionalInt.empty());
}
