package org.pasvorm.geometry.repair;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// Why a scan cannot be made into a closed mesh.
///
/// @param reason stable key: `empty`, `open-sheet`, `one-sided` or `no-volume`
/// @param message one line for a person: what is wrong and what to do
/// @param places where, in millimetres; may be empty
public record RepairFailure(String reason, String message, List<Vec3> places) implements RepairOutcome {
    public RepairFailure {
        places = List.copyOf(places);
    }
}
