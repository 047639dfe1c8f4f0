package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The straight axis of the distal forearm: the least-squares line through the middles of sections at right angles to
/// it.
///
/// @param point on the axis, near the wrist
/// @param distal along the axis, towards the hand
record ForearmLine(Vec3 point, UnitVec3 distal) {
    private static final int SECTIONS = 12;
    private static final int ROUNDS = 4;
    private static final int LEAST_LEVELS = 3;

    /// From the level lines of the skin field between shares of the way to the guessed wrist.
    ///
    /// @param wristValue distance of the guessed wrist from the proximal end
    /// @throws NotALimb when the body shows no level lines there
    static ForearmLine guess(SkinField field, double wristValue) throws NotALimb {
        boolean[] all = new boolean[field.value().length];
        Arrays.fill(all, true);
        List<Vec3> middles = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            field.ring(wristValue * (0.35 + 0.08 * i), all).ifPresent(r -> middles.add(r.middle()));
        }
        if (middles.size() < LEAST_LEVELS) {
            throw new NotALimb(
                    "no-forearm",
                    "no forearm was found before the hand: the scan must show it",
                    field.place(Geodesics.farthest(field.value())));
        }
        Vec3 wrist = field.ring(wristValue, all).map(SkinField.Ring::middle).orElse(middles.getLast());
        ForearmLine line = new ForearmLine(middles.getLast(), Fit.direction(middles));
        return new ForearmLine(line.at(line.level(wrist)), line.distal);
    }

    /// Refitted to sections from `from` to `to`, both mm along this axis (negative: proximal of [#point]).
    ForearmLine refined(Slicer slicer, double from, double to) {
        ForearmLine line = this;
        for (int round = 0; round < ROUNDS; round++) {
            List<Vec3> middles = new ArrayList<>();
            Slicer.Stack stack = slicer.stack(line.distal);
            for (int i = 0; i < SECTIONS; i++) {
                double level = from + (to - from) * i / (SECTIONS - 1);
                line.loop(stack, level).ifPresent(l -> middles.add(l.centroid()));
            }
            if (middles.size() < SECTIONS / 2) {
                return line;
            }
            UnitVec3 distal = Fit.direction(middles);
            Vec3 mean = Fit.mean(middles);
            Vec3 nearby = mean.plus(distal.dot(line.point.minus(mean)), distal.vector());
            line = new ForearmLine(nearby, distal);
        }
        return line;
    }

    Vec3 at(double level) {
        return point.plus(level, distal.vector());
    }

    double level(Vec3 p) {
        return distal.dot(p.minus(point));
    }

    /// The limb's outline at `level`.
    ///
    /// @param stack cuts at right angles to this axis
    Optional<SectionLoop> loop(Slicer.Stack stack, double level) {
        Vec3 p = at(level);
        return stack.through(p).through(p);
    }

    ForearmLine movedTo(Vec3 p) {
        return new ForearmLine(p, distal);
    }
}
