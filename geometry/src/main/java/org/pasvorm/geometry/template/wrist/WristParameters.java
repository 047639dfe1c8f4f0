package org.pasvorm.geometry.template.wrist;

import java.util.List;
import org.pasvorm.geometry.parameter.ChoiceParameter;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.Parameter;
import org.pasvorm.geometry.parameter.Range;
import org.pasvorm.geometry.parameter.Source;
import org.pasvorm.geometry.parameter.Unit;

/// The adjustable quantities of the volar wrist orthosis. All defaults are workshop judgement that a clinician has yet
/// to confirm, so their sources are marked unverified; the hard ranges admit a child's arm.
final class WristParameters {
    private static final Source WORKSHOP =
            Source.unverified("workshop judgement for rigid printed wrist orthoses, to be confirmed by a clinician");
    private static final Source TRADITION = Source.unverified("two-thirds rule of splinting; Colditz argues for less");
    private static final Source STRAPS = Source.unverified("strap widths in use for hand orthoses (19 hand, 25 wrist)");

    static final NumberParameter WRAP = degrees(
            "wrap",
            "Wrap",
            200,
            Range.of(150, 280),
            Range.of(180, 220),
            "Angle of the forearm that the shell covers; the opening is centred on the dorsum.");
    static final NumberParameter CLEARANCE = millimetres(
            "clearance",
            "Skin clearance",
            0.5,
            Range.of(0, 3),
            Range.of(0, 2),
            "Gap between skin and shell (or lining), before the lining is added.");
    static final NumberParameter LINING = millimetres(
            "lining",
            "Lining thickness",
            0,
            Range.of(0, 6),
            Range.of(0, 4),
            "Foam thickness; the shell stands off by 0.85 of it, since foam compresses. 0 for none.");
    static final NumberParameter WALL =
            millimetres("wall", "Wall thickness", 3, Range.of(2, 6), Range.of(2.5, 4), "Thickness of the shell.");
    static final NumberParameter FOREARM_SHARE = share(
            "forearm-share",
            "Share of the forearm",
            0.66,
            Range.of(0.35, 0.75),
            Range.of(0.4, 0.67),
            "How far the shell reaches up the forearm, as a share of the length from wrist to elbow crease.");
    static final NumberParameter FLARE = millimetres(
            "flare",
            "Proximal flare",
            3,
            Range.of(0, 6),
            Range.of(2, 5),
            "How far the proximal rim stands off, reached over 10 mm.");
    static final NumberParameter DISTAL_GAP = millimetres(
            "distal-gap",
            "Gap to the palmar creases",
            5,
            Range.of(2, 15),
            Range.of(3, 8),
            "How far the distal rim stays proximal of the palmar creases, so that the fingers can bend.");
    static final NumberParameter DISTAL_SLOPE = millimetres(
            "distal-slope",
            "Slope of the distal rim",
            10,
            Range.of(5, 20),
            Range.of(10, 15),
            "How much more proximal the rim ends on the ulnar than on the radial side.");
    static final NumberParameter THENAR_GAP = millimetres(
            "thenar-gap",
            "Gap to the thenar crease",
            3,
            Range.of(0, 10),
            Range.of(2, 6),
            "How far the thumb opening stays outside the thenar crease.");
    static final NumberParameter THUMB_CLEARANCE = millimetres(
            "thumb-clearance",
            "Thumb clearance",
            5,
            Range.of(2, 12),
            Range.of(4, 8),
            "Free distance round the base of the thumb.");
    static final NumberParameter WEB_BAR = millimetres(
            "web-bar",
            "Web bar width",
            15,
            Range.of(8, 25),
            Range.of(10, 18),
            "Width of the unperforated bar through the first web; scales with hand width / 85 mm.");
    static final NumberParameter ARCH = millimetres(
            "arch-depth",
            "Palmar arch depth",
            5,
            Range.of(0, 9),
            Range.of(3, 7),
            "Depth of the palmar arch that the shell supports; a flatter scanned palm is built up to it by at most 3 mm.");
    static final NumberParameter ULNAR_RELIEF = millimetres(
            "ulnar-head-relief",
            "Relief at the ulnar head",
            3,
            Range.of(0, 6),
            Range.of(2, 4),
            "Depth of the relief over 25 x 20 mm.");
    static final NumberParameter RADIAL_RELIEF = millimetres(
            "radial-styloid-relief",
            "Relief at the radial styloid",
            2,
            Range.of(0, 6),
            Range.of(1, 4),
            "Depth of the relief over 20 x 16 mm.");
    static final NumberParameter RIM = millimetres(
            "rim-radius",
            "Rim radius",
            1,
            Range.of(0.5, 2.5),
            Range.of(1, 2),
            "Radius of both edges of the rim; over half the wall it becomes a bead.");
    static final ChoiceParameter VENTILATION = new ChoiceParameter(
            "ventilation",
            "Ventilation",
            "holes",
            List.of("holes", "none"),
            "Round holes in a staggered pattern, or none.",
            WORKSHOP);
    static final NumberParameter HOLE = millimetres(
            "hole-diameter",
            "Hole diameter",
            7,
            Range.of(4, 10),
            Range.of(4, 10),
            "Diameter of the ventilation holes.");
    static final NumberParameter LIGAMENT = millimetres(
            "hole-ligament",
            "Material between holes",
            6,
            Range.of(4, 20),
            Range.of(4, 12),
            "Least material between two holes.");
    static final NumberParameter STRAP = new NumberParameter(
            "strap-width",
            "Forearm strap width",
            Unit.MILLIMETRE,
            25,
            Range.of(12, 40),
            Range.of(15, 30),
            "Width of the two forearm straps; the slot is 2 mm longer. 15 mm for a child.",
            STRAPS);
    static final NumberParameter HAND_STRAP = new NumberParameter(
            "hand-strap-width",
            "Hand strap width",
            Unit.MILLIMETRE,
            19,
            Range.of(10, 25),
            Range.of(15, 20),
            "Width of the strap across the back of the hand; the slot is 2 mm longer.",
            STRAPS);
    static final NumberParameter SLOT = millimetres(
            "slot-height", "Slot height", 4, Range.of(2.5, 6), Range.of(3, 5), "Clear height of a strap slot.");
    static final NumberParameter BRIDGE = millimetres(
            "slot-bridge",
            "Bridge at a slot",
            6,
            Range.of(4, 10),
            Range.of(5, 8),
            "Material between a slot and the rim.");
    static final NumberParameter EAR = millimetres(
            "ear-lift",
            "Lift of the strap ears",
            4,
            Range.of(0, 6),
            Range.of(3, 5),
            "How far the shell stands off the skin where a strap passes its slot.");
    static final ChoiceParameter LABEL = new ChoiceParameter(
            "label",
            "Label",
            "raised",
            List.of("raised", "engraved", "none"),
            "Side, case code, revision and an arrow to the elbow on the volar face.",
            WORKSHOP);

    static final List<Parameter> ALL = List.of(
            WRAP,
            CLEARANCE,
            LINING,
            WALL,
            FOREARM_SHARE,
            FLARE,
            DISTAL_GAP,
            DISTAL_SLOPE,
            THENAR_GAP,
            THUMB_CLEARANCE,
            WEB_BAR,
            ARCH,
            ULNAR_RELIEF,
            RADIAL_RELIEF,
            RIM,
            VENTILATION,
            HOLE,
            LIGAMENT,
            STRAP,
            HAND_STRAP,
            SLOT,
            BRIDGE,
            EAR,
            LABEL);

    /// Parameters whose adult defaults are scaled to the size of the hand.
    static final List<NumberParameter> SIZED =
            List.of(WEB_BAR, DISTAL_GAP, DISTAL_SLOPE, THENAR_GAP, THUMB_CLEARANCE, STRAP, HAND_STRAP, BRIDGE);

    private WristParameters() {}

    private static NumberParameter millimetres(
            String key, String label, double initial, Range hard, Range usual, String help) {
        return new NumberParameter(key, label, Unit.MILLIMETRE, initial, hard, usual, help, WORKSHOP);
    }

    private static NumberParameter degrees(
            String key, String label, double initial, Range hard, Range usual, String help) {
        return new NumberParameter(key, label, Unit.DEGREE, initial, hard, usual, help, WORKSHOP);
    }

    private static NumberParameter share(
            String key, String label, double initial, Range hard, Range usual, String help) {
        return new NumberParameter(key, label, Unit.NONE, initial, hard, usual, help, TRADITION);
    }
}
