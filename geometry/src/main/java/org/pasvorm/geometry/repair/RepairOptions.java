package org.pasvorm.geometry.repair;

import org.pasvorm.geometry.parameter.Source;

/// How far repair may go. All lengths in millimetres.
///
/// @param weldTolerance vertices on open edges at most this far apart become one; also the largest move of skin
/// @param quietHole a filled hole up to this equivalent diameter is only mentioned
/// @param largestHole a filled hole above this equivalent diameter is an error: too much skin was invented
public record RepairOptions(double weldTolerance, double quietHole, double largestHole) {
    public static final RepairOptions DEFAULT = new RepairOptions(0.01, 10, 40);

    /// Where the default limits come from.
    public static final Source SOURCE = Source.unverified(
            "engineering proposal: 0.01 mm is a tenth of the best scanner's noise; 10 mm and 40 mm are a fingertip and a palm");

    public RepairOptions {
        boolean ordered = weldTolerance > 0 && quietHole >= 0 && largestHole >= quietHole;
        if (!ordered || !Double.isFinite(largestHole) || !Double.isFinite(weldTolerance)) {
            throw new IllegalArgumentException("repair limits must be positive and in order");
        }
    }
}
