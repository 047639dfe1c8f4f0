package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// Stops the search for landmarks; the finder turns it into a refusal.
final class NotALimb extends Exception {
    private static final long serialVersionUID = 1;

    private final transient LandmarkResult.Refused refusal;

    NotALimb(String reason, String message, Vec3 place, LandmarkId... needed) {
        super(message);
        this.refusal = new LandmarkResult.Refused(reason, message, List.of(needed), place);
    }

    LandmarkResult.Refused refusal() {
        return refusal;
    }
}
