package org.pasvorm.geometry.limb;

import org.pasvorm.geometry.vector.UnitVec3;

/// Finds the wrist on the forearm's axis: where the limb begins to broaden into the palm.
///
/// @param level mm along the forearm axis
/// @param confidence as of a [Landmark]
record WristLevel(double level, double confidence) {
    /// How far proximal of the broadening the wrist crease lies, as a share of the hand length. Set on modelled and on
    /// two real hands; not verified clinically.
    private static final double CREASE_BEFORE_PALM = 0.045;

    private static final double STEP = 1;
    private static final int HALF_WINDOW = 3;

    /// @param stack cuts at right angles to the forearm's axis
    /// @param radial direction across the wrist
    /// @param handLength guessed; the wrist is looked for within a quarter of it about level 0 of `line`
    static WristLevel find(Slicer.Stack stack, ForearmLine line, UnitVec3 radial, double handLength) {
        double from = -0.25 * handLength;
        int steps = (int) Math.max(4 * HALF_WINDOW, Math.ceil(0.5 * handLength / STEP));
        double[] width = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            width[i] = line.loop(stack, from + i * STEP)
                    .map(l -> l.widthAlong(radial))
                    .orElse(0.0);
        }
        int onset = onset(width);
        double level = from + onset * STEP - CREASE_BEFORE_PALM * handLength;
        double off = Math.abs(level) / handLength;
        return off > 0.16 ? new WristLevel(0, 0.45) : new WristLevel(level, 0.85 - 2 * off);
    }

    /// The first step, going back from the steepest broadening, where the width grows by less than about half a
    /// millimetre a millimetre.
    private static int onset(double[] width) {
        int steepest = HALF_WINDOW;
        for (int i = HALF_WINDOW; i < width.length - HALF_WINDOW; i++) {
            steepest = slope(width, i) > slope(width, steepest) ? i : steepest;
        }
        double limit = Math.max(0.25, Math.min(0.6, 0.45 * slope(width, steepest)));
        int onset = steepest;
        while (onset > HALF_WINDOW && slope(width, onset) > limit) {
            onset--;
        }
        return onset;
    }

    private static double slope(double[] width, int i) {
        return (width[i + HALF_WINDOW] - width[i - HALF_WINDOW]) / (2 * HALF_WINDOW * STEP);
    }
}
