package org.pasvorm.geometry.specimen;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.field.TextField;
import org.pasvorm.geometry.field.TextOutline;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.solid.TrimRibbon;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A patch of a brace's wall over a body as thick as a forearm: between two offsets of its skin, trimmed along a closed
/// line, the rim rounded. Made as braces are, with their sizes.
final class CurvedWall {
    private static final double STAND_OFF = 1;
    private static final double WALL = 3;
    private static final double RIM = 1.4;
    private static final double BEYOND = 3.5;
    private static final double TOOL = 24;

    private static final double RADIUS = 29;
    private static final double TAPER = 0.05;
    private static final double HALF_LENGTH = 24;
    private static final double HALF_ARC = 17;
    private static final double CORNER = 7;

    private static final double SLOT_LENGTH = 26;
    private static final double SLOT_HEIGHT = 4;
    private static final double SLOT_EDGE = 0.8;

    private static final double CAP_HEIGHT = 3;
    private static final double LINE_PITCH = 1.6;
    private static final double RAISED = 1;
    private static final double ROOT = 0.6;

    /// The middle of the outer face.
    static final Vec3 TOP = new Vec3(0, 0, RADIUS + STAND_OFF + WALL);

    static final Vec3 SLOT_END = TOP.plus(new Vec3(SLOT_LENGTH / 2 - 2, 0, 0));

    private final ScanSurface skin;
    private final TrimRibbon ribbon;

    private CurvedWall(ScanSurface skin, TrimRibbon ribbon) {
        this.skin = skin;
        this.ribbon = ribbon;
    }

    static CurvedWall make(Progress progress) {
        Solid body = Solids.taperedCapsule(
                new Vec3(-60, 0, 0), RADIUS - 60 * TAPER, new Vec3(60, 0, 0), RADIUS + 60 * TAPER);
        SolidResult made = Evaluator.evaluate(body, Evaluation.of(1), progress);
        if (!(made instanceof SolidResult.Proven proven)) {
            throw new IllegalStateException("the body under the wall cannot be made: " + made);
        }
        ScanSurface skin = ScanSurface.of(proven.mesh(), progress);
        double above = STAND_OFF + WALL + BEYOND;
        TrimRibbon ribbon = TrimRibbon.of(
                skin, List.of(outline()), onSkin(0, 0), BEYOND, above, TrimRibbon.USUAL_SMOOTHING, progress);
        return new CurvedWall(ribbon.skin(), ribbon);
    }

    /// Beside the rim, where it turns.
    static Vec3 onRim() {
        double at = CORNER * (1 - Math.sqrt(0.5)) + 2;
        Vec3 p = onSkin(HALF_LENGTH - at, -(HALF_ARC - at));
        return p.plus(
                STAND_OFF + WALL / 2, new Vec3(0, p.y(), p.z()).direction().vector());
    }

    /// The wall, trimmed.
    Solid solid() {
        Solid wall = Solids.shell(skin, OffsetMap.constant(STAND_OFF), OffsetMap.constant(STAND_OFF + WALL));
        return Solids.round(wall, Solids.ribbon(ribbon), RIM);
    }

    Solid slotted() {
        Solid slot = Solids.roundedSlot(frame(), SLOT_LENGTH, SLOT_HEIGHT, TOOL);
        return Solids.roundDifference(solid(), slot, SLOT_EDGE);
    }

    Solid lettered() {
        TextOutline text = TextOutline.of(List.of("RIGHT \u2192", "AB-123 R4"), CAP_HEIGHT, LINE_PITCH * CAP_HEIGHT);
        TextField letters = new TextField(text, frame(), -TOOL / 2, TOOL / 2);
        double outer = STAND_OFF + WALL;
        Solid prism = Solids.field(letters, letters.bounds());
        Solid above = Solids.scanOffset(skin, outer + RAISED);
        Solid below = Solids.scanOffset(skin, outer - ROOT);
        Solid raised = Solids.difference(Solids.intersection(List.of(prism, above)), List.of(below));
        return Solids.union(List.of(solid(), raised));
    }

    private static RigidTransform frame() {
        return RigidTransform.frame(TOP, UnitVec3.Z, new Vec3(1, 0, 0));
    }

    /// A rectangle with round corners.
    private static List<Vec3> outline() {
        List<Vec3> points = new ArrayList<>();
        int[][] corners = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};
        for (int c = 0; c < 4; c++) {
            for (int step = 0; step <= 9; step++) {
                double angle = Math.toRadians(90 * c + 10 * step);
                points.add(onSkin(
                        corners[c][0] * (HALF_LENGTH - CORNER) + CORNER * Math.cos(angle),
                        corners[c][1] * (HALF_ARC - CORNER) + CORNER * Math.sin(angle)));
            }
        }
        return points;
    }

    /// The point of the skin at a length and an arc from the middle of its top, to 0.04 mm.
    private static Vec3 onSkin(double x, double arc) {
        double r = RADIUS + TAPER * x;
        double angle = arc / RADIUS;
        return new Vec3(x, r * Math.sin(angle), r * Math.cos(angle));
    }
}
