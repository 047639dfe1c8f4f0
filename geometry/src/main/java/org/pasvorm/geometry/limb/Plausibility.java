package org.pasvorm.geometry.limb;

import java.util.Locale;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// Whether what was read as a forearm with hand has the sizes and proportions of one. The limits are wide: they keep
/// other bodies and wrong units out, not unusual people.
final class Plausibility {
    private Plausibility() {}

    static void check(TriangleMesh skin, Detection d) throws NotALimb {
        HandFrame hand = d.frame();
        handLength(hand.length(), hand.wrist());
        within(d, "hand width in mm", hand.width(), 32, 125);
        within(d, "hand width over hand length", hand.width() / hand.length(), 0.3, 0.65);
        within(d, "hand width over hand thickness", hand.width() / hand.thickness(), 1.7, 5.5);
        Slicer.Stack stack = new Slicer(skin).stack(d.forearm().distal());
        double wrist = girth(d, stack, 0);
        double middle = girth(d, stack, -0.5 * d.skinLength());
        within(d, "wrist girth over hand width", wrist / hand.width(), 1.4, 3.0);
        within(d, "forearm girth over wrist girth", middle / wrist, 0.92, 2.2);
        within(
                d,
                "bend of the wrist in degrees",
                hand.distal().angleDegrees(d.forearm().distal()),
                0,
                85);
        if (d.hand().isPresent()) {
            double thumb = d.hand().get().thumb().length() / hand.length();
            within(d, "free thumb over hand length", thumb, 0.08, 0.5);
        }
    }

    static void handLength(double length, Vec3 wrist) throws NotALimb {
        within(wrist, "hand length in mm", length, 75, 260);
    }

    private static double girth(Detection d, Slicer.Stack stack, double level) throws NotALimb {
        Optional<SectionLoop> loop = d.forearm().loop(stack, level);
        if (loop.isEmpty()) {
            throw new NotALimb(
                    "not-a-limb", "the forearm ends before the wrist", d.frame().wrist());
        }
        return loop.get().tapeGirth();
    }

    private static void within(Detection d, String what, double value, double least, double most) throws NotALimb {
        within(d.frame().wrist(), what, value, least, most);
    }

    private static void within(Vec3 place, String what, double value, double least, double most) throws NotALimb {
        if (!(value >= least && value <= most)) {
            String message = String.format(
                    Locale.ROOT,
                    "this does not look like a forearm with hand: %s would be %.2f (%.2f to %.2f are expected); is the"
                            + " unit right?",
                    what,
                    value,
                    least,
                    most);
            throw new NotALimb("not-a-limb", message, place);
        }
    }
}
