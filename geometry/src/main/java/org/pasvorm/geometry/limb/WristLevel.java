package org.pasvorm.geometry.limb;

import org.pasvorm.geometry.vector.Vec3;

/// Finds the wrist: where the limb begins to broaden into the palm. Sections are at right angles to the hand, so that
/// a bent wrist does not shift it.
///
/// @param level mm along the hand's axis, from the guessed wrist
/// @param confidence as of a [Landmark]
record WristLevel(double level, double confidence) {
    /// How far proximal of the broadening the wrist crease lies, as a share of the hand length. Set on modelled and on
    /// two real hands; not verified clinically.
    private static final double CREASE_BEFORE_PALM = 0.035;

    private static final double STEP = 1;
    private static final int HALF_WINDOW = 3;

    /// @param guess the guessed wrist; the wrist is looked for within a quarter of the hand length about it
    static WristLevel find(Slicer slicer, Vec3 guess, PalmBlock palm, double handLength) {
        Slicer.Stack stack = slicer.stack(palm.distal());
        double from = -0.25 * handLength;
        int steps = (int) Math.max(4 * HALF_WINDOW, Math.ceil(0.5 * handLength / STEP));
        double[] width = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            Vec3 p = guess.plus(from + i * STEP, palm.distal().vector());
            width[i] = stack.through(p)
                    .through(p)
                    .map(l -> l.widthAlong(palm.radial()))
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
