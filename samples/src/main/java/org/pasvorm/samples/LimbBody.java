package org.pasvorm.samples;

import java.util.List;
import java.util.stream.IntStream;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// A right forearm with hand, smooth (without creases), as a field in the limb frame: negative inside, in millimetres.
/// The forearm goes on a little beyond the end that the scan shows.
final class LimbBody implements Field {
    /// Keeps the blended first-order distances below the true distance.
    static final double CAUTION = 0.8;

    /// How far the field goes on beyond the end that the scan shows.
    private static final double BEYOND = 10;

    private static final double PADDLE = 5;

    private final LimbShape shape;
    private final Skeleton bones;
    private final ForearmLoft loft;
    private final Part base;
    private final Part thumb;
    private final List<Part> fingers;
    private final double thumbReach;
    private final double fingerReach;

    LimbBody(LimbShape shape, double wristGirth, double forearmGirth) {
        this.shape = shape;
        this.bones = Skeleton.of(shape);
        double w = shape.handWidth();
        this.loft = new ForearmLoft(
                shape.forearmLength(),
                shape.forearmShown() + BEYOND,
                wristGirth,
                forearmGirth,
                bones.direction(0, 0, 1));
        HandParts hand = new HandParts(bones);
        Part palm = hand.palm(loft.halfWidth(0), loft.halfDepth(0));
        Part arm = new Blend(ForearmParts.of(loft, shape), 0.085 * w);
        this.base = new Blend(List.of(arm, palm), 0.13 * w);
        this.thumb = hand.thumb();
        this.fingers = fingers(hand, shape);
        this.thumbReach = 0.12 * w;
        this.fingerReach = 0.06 * w;
    }

    private static List<Part> fingers(HandParts hand, LimbShape shape) {
        List<Part> fingers = IntStream.rangeClosed(2, 5).mapToObj(hand::finger).toList();
        return shape.fusedFingers()
                ? List.of(new Blend(List.of(new Blend(fingers, 0.1 * shape.handWidth()), hand.paddle()), PADDLE))
                : fingers;
    }

    Skeleton bones() {
        return bones;
    }

    ForearmLoft loft() {
        return loft;
    }

    LimbShape shape() {
        return shape;
    }

    @Override
    public double at(double x, double y, double z) {
        double root = base.at(x, y, z);
        double value = joined(root, thumb, thumbReach, x, y, z);
        for (Part finger : fingers) {
            value = Math.min(value, joined(root, finger, fingerReach, x, y, z));
        }
        return CAUTION * value;
    }

    /// The hand with one digit. Digits are not blended with each other, so that fingers stay apart.
    private static double joined(double root, Part digit, double reach, double x, double y, double z) {
        double bound = digit.bound(x, y, z);
        if (bound >= root + reach) {
            return root;
        }
        return Blend.smoothMin(root, Math.max(bound, digit.at(x, y, z)), reach);
    }

    Box3 bounds() {
        Box3 box = Box3.around(Vec3.ZERO, 0.5 * shape.handWidth());
        for (Digit d : bones.digits()) {
            for (Vec3 j : d.joints()) {
                box = box.include(j);
            }
        }
        double r = 0.2 * shape.forearmGirth();
        double end = -shape.forearmShown() - BEYOND;
        return box.include(new Vec3(-r, -r, end)).include(new Vec3(r, r, end)).grown(0.3 * shape.handWidth());
    }
}
