package org.pasvorm.geometry.repair;

import org.pasvorm.geometry.parameter.Source;

/// What a scan can be, with the sizes that are plausible for it, child to large adult. Millimetres and ratios of the
/// extents along the principal axes.
enum BodyPart {
    HAND("a hand", new Window(80, 240), new Window(90, 350), new Window(0.33, 0.92), new Window(0.08, 0.45)),
    FOREARM(
            "a forearm with hand",
            new Window(180, 560),
            new Window(105, 360),
            new Window(0.12, 0.55),
            new Window(0.06, 0.3)),
    LOWER_LIMB(
            "a lower leg, foot or residual limb",
            new Window(150, 650),
            new Window(190, 560),
            new Window(0.2, 0.85),
            new Window(0.28, 0.5)),
    BODY(
            "a whole body with the arms spread",
            new Window(850, 2150),
            new Window(200, 6000),
            new Window(0.45, 1.1),
            new Window(0.08, 0.45));

    /// Where the windows come from.
    static final Source SOURCE =
            Source.unverified("engineering proposal around published adult means (hand length 172 mm"
                    + " for women, wrist girth 130 to 230 mm, forearm girth 200 to 340 mm), widened to children");

    /// A closed range.
    record Window(double least, double most) {
        boolean holds(double value) {
            return value >= least && value <= most;
        }
    }

    final String label;
    private final Window length;
    private final Window girth;
    private final Window widthShare;
    private final Window depthShare;

    BodyPart(String label, Window length, Window girth, Window widthShare, Window depthShare) {
        this.label = label;
        this.length = length;
        this.girth = girth;
        this.widthShare = widthShare;
        this.depthShare = depthShare;
    }

    /// Whether a scan of this shape, one unit of it being `millimetres` long, can be this part.
    boolean fits(BodyShape shape, double millimetres) {
        return length.holds(shape.length() * millimetres)
                && girth.holds(shape.girth() * millimetres)
                && widthShare.holds(shape.width() / shape.length())
                && depthShare.holds(shape.depth() / shape.length());
    }
}
