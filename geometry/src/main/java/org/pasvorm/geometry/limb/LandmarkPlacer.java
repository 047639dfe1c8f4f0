package org.pasvorm.geometry.limb;

import java.util.Optional;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Puts the landmarks onto the skin: features where there are some, places by proportion of the hand frame elsewhere,
/// always taken to the skin by a ray from inside.
///
/// The proportions are modelled by eye on neutral hands and are not verified clinically.
final class LandmarkPlacer {
    private static final double REACH = 120;

    private final Skin skin;
    private final HandFrame hand;
    private final ForearmLine forearm;
    private final UnitVec3 radial;
    private final UnitVec3 dorsal;
    private Landmarks marks = Landmarks.NONE;

    private LandmarkPlacer(Skin skin, HandFrame hand, ForearmLine forearm) {
        this.skin = skin;
        this.hand = hand;
        this.forearm = forearm;
        this.dorsal = Fit.across(hand.dorsal().vector(), forearm.distal());
        UnitVec3 across = UnitVec3.of(dorsal.cross(forearm.distal().vector()));
        this.radial = across.dot(hand.radial()) > 0 ? across : across.negated();
    }

    static Landmarks place(Skin skin, HandFrame hand, ForearmLine forearm, double wristConfidence, Vec3 proximal) {
        LandmarkPlacer placer = new LandmarkPlacer(skin, hand, forearm);
        placer.add(LandmarkId.FOREARM_END, forearm.at(forearm.level(proximal)), 0.9, "end of the scan");
        placer.add(LandmarkId.WRIST_CENTRE, hand.wrist(), wristConfidence, "where the forearm broadens into the palm");
        placer.knuckles();
        placer.palm();
        placer.forearm();
        return placer.marks;
    }

    /// Adds what the digits show: tips, webs and the thumb's joints.
    static Landmarks withDigits(Landmarks marks, Skin skin, HandFrame hand, ForearmLine forearm, HandTree tree) {
        LandmarkPlacer placer = new LandmarkPlacer(skin, hand, forearm);
        placer.marks = marks;
        placer.add(LandmarkId.THUMB_WEB, tree.thumbWeb(), 0.85, "bottom of the first web");
        placer.add(LandmarkId.THUMB_TIP, tree.thumb().tip(), 0.9, "end of the thumb");
        placer.thumb(tree.thumb());
        if (Knuckles.free(tree, hand.length()) == 4) {
            LandmarkId[] tips = {LandmarkId.INDEX_TIP, LandmarkId.MIDDLE_TIP, LandmarkId.RING_TIP, LandmarkId.LITTLE_TIP
            };
            LandmarkId[] webs = {LandmarkId.WEB_2_3, LandmarkId.WEB_3_4, LandmarkId.WEB_4_5};
            for (int i = 0; i < tips.length; i++) {
                placer.add(tips[i], tree.fingers().get(i).tip(), 0.9, "end of a free finger");
            }
            for (int i = 0; i < webs.length; i++) {
                placer.add(webs[i], tree.webs().get(i), 0.8, "bottom of a web");
            }
        } else {
            placer.add(LandmarkId.MIDDLE_TIP, tree.longest().tip(), 0.5, "farthest point of fingers that are not free");
        }
        return placer.marks;
    }

    private void knuckles() {
        LandmarkId[] heads = {LandmarkId.MCP_2, LandmarkId.MCP_3, LandmarkId.MCP_4, LandmarkId.MCP_5};
        for (int i = 0; i < heads.length; i++) {
            Vec3 joint = hand.joints().get(i);
            ray(heads[i], joint, hand.direction(0, 1, 0.05), hand.jointConfidence(), "dorsal of the finger's root");
        }
    }

    private void palm() {
        double c = Math.min(0.65, hand.jointConfidence());
        String how = "proportion of the palm";
        Vec3 second = hand.joint(2).plus(-0.045 * hand.length(), hand.distal().vector());
        Vec3 fifth = hand.joint(5).plus(-0.02 * hand.length(), hand.distal().vector());
        ray(LandmarkId.PALMAR_CREASE_RADIAL, second, hand.direction(0.88, -0.48, 0), c, how);
        ray(LandmarkId.PALMAR_CREASE_ULNAR, fifth, hand.direction(-0.95, -0.3, 0), c, how);
        Vec3 crease = second.plus(-0.013 * hand.length(), hand.distal().vector());
        ray(LandmarkId.THENAR_CREASE_DISTAL, crease, hand.direction(0.88, -0.48, 0), c, how);
        ray(LandmarkId.THENAR_CREASE_MIDDLE, hand.point(0.062, 0, 0.30), hand.direction(0, -1, 0), c, how);
        ray(LandmarkId.THENAR_CREASE_PROXIMAL, hand.point(0.031, -0.05, 0.06), hand.direction(0, -1, 0), c, how);
        ray(LandmarkId.PISIFORM, hand.point(-0.206, -0.05, 0.035), hand.direction(0, -1, 0), 0.55, how);
        ray(LandmarkId.CMC_1, cmc(), hand.direction(0.665, 0.70, -0.26), 0.6, how);
    }

    /// The middle of the thumb's carpometacarpal joint.
    private Vec3 cmc() {
        return hand.point(0.25, -0.11, 0.105);
    }

    private void thumb(Digit thumb) {
        Vec3 joint = Knuckles.back(thumb, 0.3465 * hand.length());
        UnitVec3 along = UnitVec3.of(joint.minus(cmc()));
        UnitVec3 back = Fit.across(hand.direction(0.88, 0.47, 0).vector(), along);
        ray(LandmarkId.MCP_1, joint, back, 0.65, "proportion of the thumb");
        Vec3 belly = cmc().lerp(joint, 0.55);
        UnitVec3 palmar = Fit.across(hand.direction(0.4, -1, 0).vector(), along);
        ray(LandmarkId.THENAR, belly, palmar, 0.6, "palm side of the thumb's metacarpal");
    }

    private void forearm() {
        RadialStyloid.find(skin, forearm, radial, dorsal, hand.length()).ifPresent(this::put);
        UlnarHead.find(skin, forearm, radial, dorsal, hand.length()).ifPresent(this::put);
    }

    private void ray(LandmarkId id, Vec3 from, UnitVec3 direction, double confidence, String how) {
        Vec3 expected = from.plus(0.14 * hand.width(), direction.vector());
        SkinPoint hit = Optional.of(from)
                .filter(skin::contains)
                .flatMap(p -> skin.exit(p, direction, REACH))
                .filter(p -> p.position().distance(from) < 0.5 * hand.width())
                .orElseGet(() -> skin.closest(expected));
        add(id, hit.position(), confidence, how);
    }

    private void add(LandmarkId id, Vec3 place, double confidence, String how) {
        put(new Landmark(id, place, confidence, how));
    }

    private void put(Landmark mark) {
        marks = marks.with(mark);
    }
}
