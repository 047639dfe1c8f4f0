package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The middles of the metacarpal heads 2 to 5. The head of a free finger is found on the finger's own line, at the
/// length that the finger should have and a little proximal of the web; others by proportion across the palm.
///
/// Lengths of the fingers against the middle finger (0.882, 0.954, 0.756) are those of the LOP3D anthropometry table.
final class Knuckles {
    private static final double[] LENGTH = {0.882, 1, 0.954, 0.756};

    /// Middle finger from its knuckle, as a share of the hand length; and the knuckle's distance from the webs.
    private static final double MIDDLE_FINGER = 0.525;

    private static final double[] WEB_AHEAD = {0.077, 0.079, 0.094, 0.112};
    /// How far the height of a joint follows the middle of the palm there rather than the finger's line.
    private static final double BY_PALM = 0.6;

    /// How far the heads lie dorsal of the middle between back and palm, as a share of the hand width.
    private static final double ABOVE_MIDDLE = 0.02;

    /// Free length of the middle finger that makes it free, as a share of the hand length; less for the others.
    private static final double LEAST_FREE = 0.29;

    private static final double[] ACROSS = {0.355, 0.08, -0.148, -0.352};
    private static final double[] ALONG = {0.463, 0.475, 0.447, 0.402};

    private Knuckles() {}

    /// @param dorsal at right angles to the palm, out of the back of the hand
    static List<Vec3> of(HandTree hand, Vec3 wrist, PalmBlock palm, UnitVec3 dorsal, double handLength) {
        List<Vec3> joints = acrossPalm(wrist, palm, handLength);
        for (int i = 0; i < 4; i++) {
            if (isFree(hand, i, handLength)) {
                Digit finger = hand.fingers().get(i);
                Vec3 byLength = back(finger, LENGTH[i] * MIDDLE_FINGER * handLength);
                Vec3 joint = byLength.lerp(byWeb(finger, hand.webs(), i, handLength), 0.5);
                Vec3 inside = palm.centred(joint).plus(ABOVE_MIDDLE * palm.width(), dorsal.vector());
                joints.set(i, joint.lerp(inside, BY_PALM));
            }
        }
        return joints;
    }

    /// Whether finger `i` (0 is the index finger) stands out as far as it should. With fewer than three such fingers
    /// none counts, as the digits of a hand with fused fingers cannot be told apart.
    static boolean isFree(HandTree hand, int i, double handLength) {
        return free(hand, handLength) > 0 && standsOut(hand, i, handLength);
    }

    /// How many fingers are free: none, three or four.
    static int free(HandTree hand, double handLength) {
        if (!hand.allFingers()) {
            return 0;
        }
        int free = 0;
        for (int i = 0; i < 4; i++) {
            free += standsOut(hand, i, handLength) ? 1 : 0;
        }
        return free < 3 ? 0 : free;
    }

    private static boolean standsOut(HandTree hand, int i, double handLength) {
        return hand.fingers().get(i).length() > LEAST_FREE * LENGTH[i] * handLength;
    }

    /// Back from the tip along the finger's middle line and on in the direction of its root.
    static Vec3 back(Digit finger, double length) {
        Vec3 from = finger.tip();
        double left = length;
        for (int i = finger.course().size() - 1; i >= 0; i--) {
            Vec3 to = finger.course().get(i);
            double step = from.distance(to);
            if (step >= left) {
                return from.lerp(to, left / step);
            }
            left -= step;
            from = to;
        }
        return from.plus(-left, finger.rootDirection().vector());
    }

    private static Vec3 byWeb(Digit finger, List<Vec3> webs, int i, double handLength) {
        UnitVec3 along = finger.rootDirection();
        Vec3 root = finger.middle(0.1);
        double level = 0;
        int beside = 0;
        for (int w = Math.max(0, i - 1); w <= Math.min(webs.size() - 1, i); w++) {
            level += along.dot(webs.get(w).minus(root));
            beside++;
        }
        return root.plus(level / beside - WEB_AHEAD[i] * handLength, along.vector());
    }

    /// By proportion across the palm, for hands whose fingers are not free.
    private static List<Vec3> acrossPalm(Vec3 wrist, PalmBlock palm, double handLength) {
        Vec3 third = palm.middle().plus(ACROSS[1] * palm.width(), palm.radial().vector());
        UnitVec3 axis = UnitVec3.of(third.minus(wrist));
        List<Vec3> joints = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Vec3 on = wrist.plus(ALONG[i] * handLength, axis.vector());
            double aside = (ACROSS[i] - ACROSS[1]) * palm.width();
            joints.add(on.plus(aside, Fit.across(palm.radial().vector(), axis).vector()));
        }
        return joints;
    }
}
