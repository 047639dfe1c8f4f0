package org.pasvorm.samples;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The joints of a right hand in the limb frame (origin wrist centre, +z distal along the forearm, +x radial, +y
/// dorsal), posed.
///
/// Proportions: the lengths of fingers against the middle finger (0.882, 0.954, 0.756, thumb 0.66) and the shares of
/// its phalanges (0.505, 0.298, 0.197) are those of the LOP3D anthropometry table; the places of the metacarpal heads
/// are set so that width, palm length and oblique knuckle line come out right. Other numbers of this package are
/// modelled by eye.
///
/// @param hand motion from the straight hand to the posed hand
/// @param length hand length
/// @param width hand width
/// @param digits thumb first, in the limb frame
record Skeleton(RigidTransform hand, double length, double width, List<Digit> digits) {
    private static final double[] MCP_X = {0.284, 0.0, -0.234, -0.448};
    private static final double[] MCP_Y = {-0.012, 0.0, -0.02, -0.06};
    private static final double[] MCP_Z = {0.463, 0.475, 0.447, 0.402};
    private static final double[] BASE_X = {0.13, 0.01, -0.10, -0.20};
    private static final double[] BASE_Y = {0.02, 0.05, 0.04, 0.0};
    private static final double[] LENGTH = {0.882, 1, 0.954, 0.756};
    private static final double[] CASCADE = {0.85, 1, 1.12, 1.25};
    private static final double[] SPREAD = {0.42, 0.08, -0.26, -0.58};
    private static final double[] ROLL = {6, 0, -5, -12};
    private static final double MIDDLE = 1 - 0.475;
    private static final double THUMB = 0.66 * MIDDLE;

    Skeleton {
        digits = List.copyOf(digits);
    }

    static Skeleton of(LimbShape shape) {
        HandPose pose = shape.pose();
        RigidTransform bend = RigidTransform.rotation(Vec3.ZERO, UnitVec3.X, -pose.wristExtension());
        RigidTransform tilt = RigidTransform.rotation(Vec3.ZERO, UnitVec3.Y, pose.wristRadialDeviation());
        RigidTransform hand = bend.after(tilt);
        List<Digit> digits = new ArrayList<>();
        digits.add(thumb(shape).moved(hand));
        for (int i = 0; i < 4; i++) {
            digits.add(finger(shape, i).moved(hand));
        }
        return new Skeleton(hand, shape.handLength(), shape.handWidth(), digits);
    }

    /// Digit 1 (thumb) to 5.
    Digit digit(int number) {
        return digits.get(number - 1);
    }

    /// A point of the straight hand: x, y as share of the hand width, z as share of the hand length.
    Vec3 point(double x, double y, double z) {
        return hand.apply(new Vec3(x * width, y * width, z * length));
    }

    Vec3 direction(double x, double y, double z) {
        return hand.applyDirection(new Vec3(x, y, z));
    }

    private static Digit finger(LimbShape s, int i) {
        HandPose pose = s.pose();
        double w = s.handWidth();
        double l = s.handLength();
        double mcp = pose.fingerFlexion() * CASCADE[i];
        double pip = Math.max(0, 4 + 1.2 * mcp);
        double[] bends = {mcp, mcp + pip, mcp + 1.6 * pip};
        double[] shares = {0.505, 0.298, 0.197};
        double aside = Math.toRadians(pose.fingerSpread() * SPREAD[i] * Math.cos(Math.toRadians(mcp)));
        double roll = Math.toRadians(ROLL[i]);
        Vec3 straight = new Vec3(Math.sin(aside), 0, Math.cos(aside));
        UnitVec3 back = UnitVec3.of(reject(new Vec3(Math.sin(roll), Math.cos(roll), 0), straight));
        List<Vec3> joints = new ArrayList<>();
        List<UnitVec3> backs = new ArrayList<>();
        joints.add(new Vec3(BASE_X[i] * w, BASE_Y[i] * w, 0.16 * l));
        joints.add(new Vec3(MCP_X[i] * w, MCP_Y[i] * w, MCP_Z[i] * l));
        backs.add(UnitVec3.of(reject(back.vector(), joints.get(1).minus(joints.get(0)))));
        for (int k = 0; k < 3; k++) {
            double a = Math.toRadians(bends[k]);
            Vec3 along = straight.times(Math.cos(a)).minus(back.times(Math.sin(a)));
            joints.add(joints.get(k + 1).plus(shares[k] * LENGTH[i] * MIDDLE * l, along));
            backs.add(UnitVec3.of(back.times(Math.cos(a)).plus(straight.times(Math.sin(a)))));
        }
        return new Digit(i + 2, joints, backs);
    }

    private static Digit thumb(LimbShape s) {
        HandPose pose = s.pose();
        double w = s.handWidth();
        double l = s.handLength();
        Vec3 second = UnitVec3.of((MCP_X[0] - BASE_X[0]) * w, 0, (MCP_Z[0] - 0.16) * l)
                .vector();
        Vec3 out = UnitVec3.of(reject(Vec3.of(1, 0, 0), second)).vector();
        Vec3 along = UnitVec3.of(second.plus(Math.tan(Math.toRadians(pose.thumbRadialAbduction())), out)
                        .plus(-Math.tan(Math.toRadians(pose.thumbPalmarAbduction())), Vec3.of(0, 1, 0)))
                .vector();
        double pronation = Math.toRadians(28 - 0.5 * (pose.thumbPalmarAbduction() - 30));
        UnitVec3 back = UnitVec3.of(reject(new Vec3(Math.cos(pronation), Math.sin(pronation), 0), along));
        double[] bends = {0, 12, 26};
        double[] lengths = {0.245 * l, 0.57 * THUMB * l, 0.43 * THUMB * l};
        List<Vec3> joints = new ArrayList<>(List.of(new Vec3(0.25 * w, -0.11 * w, 0.105 * l)));
        List<UnitVec3> backs = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            double a = Math.toRadians(bends[k]);
            Vec3 d = along.times(Math.cos(a)).minus(back.times(Math.sin(a)));
            joints.add(joints.get(k).plus(lengths[k], d));
            backs.add(UnitVec3.of(back.times(Math.cos(a)).plus(along.times(Math.sin(a)))));
        }
        return new Digit(1, joints, backs);
    }

    private static Vec3 reject(Vec3 v, Vec3 from) {
        return v.minus(from.times(v.dot(from) / from.lengthSquared()));
    }
}
