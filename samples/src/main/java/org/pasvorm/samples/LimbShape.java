package org.pasvorm.samples;

/// Size and pose of a forearm with hand, always described as a right limb. Millimetres.
///
/// @param handLength distal wrist crease to the tip of the middle finger
/// @param handWidth across the heads of metacarpals 2 to 5
/// @param wristGirth at the wrist centre
/// @param forearmGirth at the thickest place
/// @param forearmLength wrist centre to elbow crease
/// @param forearmShare how much of the forearm the scan shows, 0.7 to 1
/// @param fusedFingers whether the scanner saw the fingers as one paddle
public record LimbShape(
        double handLength,
        double handWidth,
        double wristGirth,
        double forearmGirth,
        double forearmLength,
        double forearmShare,
        boolean fusedFingers,
        HandPose pose) {
    public LimbShape {
        HandPose.within("hand length", handLength, 90, 240);
        HandPose.within("hand width", handWidth, 0.38 * handLength, 0.54 * handLength);
        HandPose.within("wrist girth", wristGirth, 1.7 * handWidth, 2.4 * handWidth);
        HandPose.within("forearm girth", forearmGirth, 1.15 * wristGirth, 2 * wristGirth);
        HandPose.within("forearm length", forearmLength, 1.1 * handLength, 1.6 * handLength);
        HandPose.within("forearm share", forearmShare, 0.7, 1);
    }

    /// How far proximal of the wrist centre the scan reaches.
    public double forearmShown() {
        return forearmShare * forearmLength;
    }

    public LimbShape posed(HandPose other) {
        return new LimbShape(
                handLength, handWidth, wristGirth, forearmGirth, forearmLength, forearmShare, fusedFingers, other);
    }

    /// The same limb with straight, closed fingers that the scanner sees as one paddle.
    public LimbShape fused() {
        HandPose close = new HandPose(
                pose.wristExtension(),
                pose.wristRadialDeviation(),
                pose.thumbPalmarAbduction(),
                pose.thumbRadialAbduction(),
                0,
                8);
        return new LimbShape(handLength, handWidth, wristGirth, forearmGirth, forearmLength, forearmShare, true, close);
    }
}
