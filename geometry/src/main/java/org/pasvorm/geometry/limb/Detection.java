package org.pasvorm.geometry.limb;

import java.util.List;
import java.util.Optional;

/// What was read from the shape, with or without given landmarks.
///
/// @param hand the digits; empty when they were not found and landmarks were given instead
/// @param forearm axis of the forearm through the wrist centre
/// @param skinLength mm of forearm from the wrist to the proximal end
/// @param cues weights are positive where the frame's dorsal direction is right
record Detection(
        Optional<HandTree> hand,
        ForearmLine forearm,
        double skinLength,
        double wristConfidence,
        HandFrame frame,
        List<SideCue> cues) {
    Detection {
        cues = List.copyOf(cues);
    }
}
