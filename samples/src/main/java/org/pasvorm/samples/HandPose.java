package org.pasvorm.samples;

/// How the joints stand, in degrees. The neutral hand has the third metacarpal in line with the forearm.
///
/// @param wristExtension towards the back of the hand; negative is flexion
/// @param wristRadialDeviation towards the thumb; negative is ulnar deviation
/// @param thumbPalmarAbduction first against second metacarpal, out of the plane of the palm
/// @param thumbRadialAbduction the same, in the plane of the palm
/// @param fingerFlexion bend of the metacarpophalangeal joint of the middle finger; the others follow the natural
///     cascade, the interphalangeal joints go with it
/// @param fingerSpread between the index and the little finger
public record HandPose(
        double wristExtension,
        double wristRadialDeviation,
        double thumbPalmarAbduction,
        double thumbRadialAbduction,
        double fingerFlexion,
        double fingerSpread) {
    public HandPose {
        within("wrist extension", wristExtension, -70, 80);
        within("wrist radial deviation", wristRadialDeviation, -30, 20);
        within("thumb palmar abduction", thumbPalmarAbduction, 0, 60);
        within("thumb radial abduction", thumbRadialAbduction, 10, 70);
        within("finger flexion", fingerFlexion, -10, 60);
        within("finger spread", fingerSpread, 6, 40);
    }

    /// A relaxed hand with the wrist at the given extension.
    public static HandPose relaxed(double wristExtension) {
        return new HandPose(wristExtension, 0, 30, 36, 14, 18);
    }

    static void within(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", is " + value);
        }
    }
}
