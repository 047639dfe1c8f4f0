package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.vector.Vec3;

/// What the finder saw, in scan coordinates.
///
/// @param course the limb's middle from the forearm's proximal end through the wrist to the middle of the hand
/// @param handLength wrist to tip of the middle finger, along the finger's middle line, mm
/// @param handLengthMeasured false where the middle finger is not free and the length is estimated from the palm
/// @param palmThickness smallest width of the palm's sections, mm
/// @param handWidth width of the palm across the metacarpal heads without the thumb, mm
/// @param missingOrWeak landmarks that were not found or are below [Landmark#LEAST_CONFIDENCE]; none of them is
/// required
/// @param findings what a person should know
public record LandmarkReport(
        Landmarks landmarks,
        LimbAxes axes,
        SideReading side,
        List<Vec3> course,
        double handLength,
        boolean handLengthMeasured,
        double handWidth,
        double palmThickness,
        List<LandmarkId> missingOrWeak,
        List<Finding> findings) {
    public LandmarkReport {
        course = List.copyOf(course);
        missingOrWeak = List.copyOf(missingOrWeak);
        findings = List.copyOf(findings);
    }

    /// The same with the landmarks at other places.
    LandmarkReport with(Landmarks moved) {
        return new LandmarkReport(
                moved,
                axes,
                side,
                course,
                handLength,
                handLengthMeasured,
                handWidth,
                palmThickness,
                missingOrWeak,
                findings);
    }

    /// Length of the forearm that was scanned, from the wrist along the centre line, caps not counted, mm.
    public double skinLength() {
        return -CentreLine.through(course, axes.wrist(), axes.dorsal()).firstStation();
    }
}
