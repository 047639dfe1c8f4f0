package org.pasvorm.geometry.hardware;

import java.util.List;

/// A cantilever snap: an arm with a hook on a plate, and the frame it snaps into.
///
/// The strain at the arm's root when it is bent aside by the hook's height is 1.5 · thickness · hook / length² (a beam
/// fixed at one end); at most 2 % is allowed, a usual limit for nylon.
///
/// @param width of the arm, 4 to 20 mm
/// @param length of the arm, 8 to 40 mm
/// @param thickness of the arm, 1.2 to 4 mm
/// @param hook how far the hook stands out, 0.8 to 3 mm
/// @param play between arm and frame, 0.2 to 0.6 mm
public record SnapLock(double width, double length, double thickness, double hook, double play)
        implements HardwarePart {
    static final SnapLock USUAL = new SnapLock(8, 14, 1.6, 1.2, 0.3);

    private static final double PLATE = 2.5;
    private static final double MARGIN = 3;
    private static final double FRAME_WALL = 2;
    private static final double LARGEST_STRAIN = 0.02;

    public SnapLock {
        Limits.require("width", width, 4, 20);
        Limits.require("length", length, 8, 40);
        Limits.require("thickness", thickness, 1.2, 4);
        Limits.require("hook", hook, 0.8, 3);
        Limits.require("play", play, 0.2, 0.6);
        Limits.require(
                1.5 * thickness * hook / (length * length) <= LARGEST_STRAIN,
                "the arm is too short and thick for its hook: it would be strained by more than 2 %");
    }

    @Override
    public String id() {
        return "snap-lock";
    }

    @Override
    public String label() {
        return "Snap lock with an arm of " + Limits.mm(length);
    }

    /// Height of the hook's catching face over the plate.
    private double catchHeight() {
        return length - hook;
    }

    @Override
    public List<PrintedPiece> pieces() {
        return List.of(
                new PrintedPiece("hook", hooked().shape(thickness), 1),
                new PrintedPiece("frame", frame().shape(FRAME_WALL), 1));
    }

    private Csg hooked() {
        double y = width / 2;
        double caught = PLATE + catchHeight();
        double top = PLATE + length + 2 * hook;
        double[] head = {
            0, caught, thickness + hook, caught, thickness + hook, caught + hook, thickness, top, 0, top,
        };
        return Csg.box(-MARGIN, thickness + hook + MARGIN, -y - MARGIN, y + MARGIN, 0, PLATE)
                .plus(Csg.box(0, thickness, -y, y, PLATE / 2, caught + hook / 2))
                .plus(Csg.sideways(head, -y, y));
    }

    /// As high as the hook catches over the plate, less the play; behind the arm there is room to bend aside.
    private Csg frame() {
        double x0 = -hook;
        double x1 = thickness + play;
        double y = width / 2 + play;
        double high = catchHeight() - play;
        return Csg.box(x0 - FRAME_WALL, x1 + FRAME_WALL, -y - FRAME_WALL, y + FRAME_WALL, 0, high)
                .minus(Csg.box(x0, x1, -y, y, -1, high + 1));
    }
}
