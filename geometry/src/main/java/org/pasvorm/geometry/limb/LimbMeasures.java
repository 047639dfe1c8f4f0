package org.pasvorm.geometry.limb;

/// Sizes of a limb in millimetres and degrees, from the scan.
///
/// @param handLength wrist centre to the tip of the middle finger along the finger's middle line; where that finger is
///     not free it is estimated from the palm and [#handLengthMeasured] is false
/// @param handWidth across the heads of metacarpals 2 to 5, without the thumb
/// @param palmThickness of the palm there
/// @param wristGirth tape girth at the wrist centre
/// @param wristWidth caliper width at the wrist, radial to ulnar
/// @param wristThickness caliper width at the wrist, dorsal to volar
/// @param forearmGirthMax largest tape girth of the scanned forearm
/// @param skinLength length of the forearm that was scanned, from the wrist along the centre line, caps not counted
/// @param forearmLength estimated length from elbow to wrist: [#FOREARM_TO_HAND] times the hand length. Not a
///     measurement; a tape value should replace it.
/// @param wrist angles of the wrist in the scan
/// @param thumbAbductionDegrees angle between the thumb's ray (base to tip) and the hand axis
public record LimbMeasures(
        double handLength,
        boolean handLengthMeasured,
        double handWidth,
        double palmThickness,
        double wristGirth,
        double wristWidth,
        double wristThickness,
        double forearmGirthMax,
        double skinLength,
        double forearmLength,
        WristAngles wrist,
        double thumbAbductionDegrees) {
    /// Forearm length over hand length: segment lengths of 0.146 and 0.108 of the stature (Drillis and Contini 1966, as
    /// tabled in textbooks of biomechanics; not verified against the original).
    public static final double FOREARM_TO_HAND = 0.146 / 0.108;

    /// Width of the adult hand for which fixed distances of a workshop are stated, in mm: workshop judgement, to be
    /// confirmed by a clinician.
    public static final double ADULT_HAND_WIDTH = 85;

    /// By what a distance that is stated for an adult hand is multiplied for this one.
    public double handScale() {
        return handWidth / ADULT_HAND_WIDTH;
    }
}
