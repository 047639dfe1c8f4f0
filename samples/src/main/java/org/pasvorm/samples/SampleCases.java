package org.pasvorm.samples;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The shipped sample cases. Most have the wrist at 20° of extension, as a wrist brace usually wants it.
public final class SampleCases {
    private static final LimbShape MAN = new LimbShape(188, 85, 170, 268, 255, 0.92, false, HandPose.relaxed(20));
    private static final LimbShape WOMAN = new LimbShape(172, 78, 154, 238, 234, 0.90, false, HandPose.relaxed(20));
    private static final LimbShape CHILD = new LimbShape(125, 57, 122, 176, 168, 0.93, false, HandPose.relaxed(20));
    private static final LimbShape SMALL_CHILD =
            new LimbShape(110, 52, 112, 156, 148, 0.95, false, HandPose.relaxed(20));
    private static final LimbShape LARGE = new LimbShape(212, 97, 196, 312, 285, 0.92, false, HandPose.relaxed(20));

    /// In the order in which they are listed.
    public static final List<SampleCase> ALL = List.of(
            right("right-adult", "adult, clean and closed, wrist 20° extended", MAN, ScanFaults.NONE, 101),
            left("left-adult", "adult, open end, light noise", WOMAN, leftAdult(), 102),
            right("right-child", "child of about 6 years, open end, centimetres", CHILD, rightChild(), 103),
            left("left-small-child", "child of about 4 years", SMALL_CHILD, smallChild(), 104),
            left("left-large-adult", "large adult, closed", LARGE, largeAdult(), 105),
            right("right-posed", "thumb abducted, fingers flexed, any pose in space", MAN.posed(grip()), posed(), 106),
            left(
                    "left-dirty",
                    "noise, wobble, holes, crumbs, flipped and double triangles, metres",
                    WOMAN,
                    dirty(),
                    107),
            right("right-fused", "fingers seen as one paddle, open end", MAN.fused(), fused(), 108),
            right("right-table", "lying on a table, inches", WOMAN, table(), 109),
            right(
                    "right-neutral",
                    "adult, clean, wrist straight",
                    MAN.posed(HandPose.relaxed(0)),
                    ScanFaults.NONE,
                    110),
            left(
                    "left-flexed",
                    "wrist 25° flexed and 12° towards the little finger",
                    MAN.posed(flexed()),
                    bent(),
                    111));

    private SampleCases() {}

    public static Optional<SampleCase> find(String id) {
        return ALL.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private static SampleCase right(String id, String label, LimbShape shape, ScanFaults faults, long seed) {
        return new SampleCase(id, "right arm: " + label, Side.RIGHT, shape, faults, seed);
    }

    private static SampleCase left(String id, String label, LimbShape shape, ScanFaults faults, long seed) {
        return new SampleCase(id, "left arm: " + label, Side.LEFT, shape, faults, seed);
    }

    private static HandPose grip() {
        return new HandPose(20, -2, 42, 44, 36, 22);
    }

    private static HandPose flexed() {
        return new HandPose(-25, -12, 30, 36, 20, 18);
    }

    private static ScanFaults leftAdult() {
        return ScanFaults.NONE
                .noisy(0.06, 0.1)
                .damaged(ScanFaults.Damage.OPEN_END)
                .placed(turned(25, -40, 180, 0.2, 1, 0.3, 65));
    }

    private static ScanFaults rightChild() {
        return ScanFaults.NONE
                .noisy(0.05, 0)
                .damaged(ScanFaults.Damage.OPEN_END)
                .in(LengthUnit.CENTIMETRE)
                .placed(turned(-300, 120, 40, 1, 0.1, 0, 90));
    }

    private static ScanFaults smallChild() {
        return ScanFaults.NONE
                .noisy(0.05, 0)
                .damaged(ScanFaults.Damage.OPEN_END)
                .placed(turned(0, 0, 500, 0, 1, 0, 90));
    }

    private static ScanFaults largeAdult() {
        return ScanFaults.NONE.noisy(0, 0.2).placed(turned(120, 80, -60, 1, 1, 0.2, 200));
    }

    private static ScanFaults posed() {
        return ScanFaults.NONE.noisy(0.05, 0.1).placed(turned(410, -230, 95, 1, -0.7, 0.4, 117));
    }

    private static ScanFaults dirty() {
        return ScanFaults.NONE
                .noisy(0.18, 0.4)
                .damaged(new ScanFaults.Damage(6, 5, true, 40, 60))
                .cluttered(new ScanFaults.Clutter(14, false))
                .in(LengthUnit.METRE)
                .placed(turned(700, 1100, -350, -0.3, 0.5, 1, 140));
    }

    private static ScanFaults fused() {
        return ScanFaults.NONE
                .noisy(0.1, 0.2)
                .damaged(ScanFaults.Damage.OPEN_END)
                .placed(turned(5, 60, 20, 0, 1, 1, 50));
    }

    private static ScanFaults table() {
        return ScanFaults.NONE
                .noisy(0.08, 0.1)
                .damaged(ScanFaults.Damage.OPEN_END)
                .cluttered(new ScanFaults.Clutter(3, true))
                .in(LengthUnit.INCH)
                .placed(turned(0, 0, 15, 1, 0, 0, 90));
    }

    private static ScanFaults bent() {
        return ScanFaults.NONE.damaged(ScanFaults.Damage.OPEN_END).placed(turned(-90, 10, 250, 1, 2, -1, -75));
    }

    /// A turn about an axis, then a shift.
    private static RigidTransform turned(
            double dx, double dy, double dz, double ax, double ay, double az, double angleDegrees) {
        RigidTransform turn = RigidTransform.rotation(Vec3.ZERO, UnitVec3.of(ax, ay, az), angleDegrees);
        return RigidTransform.translation(new Vec3(dx, dy, dz)).after(turn);
    }
}
