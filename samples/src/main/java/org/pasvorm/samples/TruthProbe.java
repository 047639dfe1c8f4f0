package org.pasvorm.samples;

import java.util.SortedMap;
import java.util.TreeMap;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Reads the truth off a body: joints from the skeleton, skin points and girths from the field.
final class TruthProbe {
    private static final int STATION = 30;
    private static final String[] TIPS = {"thumb-tip", "index-tip", "middle-tip", "ring-tip", "little-tip"};

    private final LimbSkin skin;
    private final Skeleton bones;
    private final LimbShape shape;
    private final SkinProbe probe;
    private final SortedMap<String, Vec3> points = new TreeMap<>();

    private TruthProbe(LimbSkin skin) {
        this.skin = skin;
        this.bones = skin.bones();
        this.shape = skin.shape();
        this.probe = new SkinProbe(skin);
    }

    /// The truth in the limb frame, as a right limb.
    static Truth of(LimbSkin skin) {
        TruthProbe p = new TruthProbe(skin);
        p.forearm();
        p.palm();
        p.bones.digits().forEach(p::digit);
        p.webs();
        p.creases();
        return new Truth(p.points, p.girths(), p.lengths(), p.angles(), false, RigidTransform.IDENTITY);
    }

    private void forearm() {
        double end = shape.forearmShown();
        points.put("wrist-centre", Vec3.ZERO);
        points.put("forearm-end", new Vec3(0, 0, -end));
        points.put("elbow-crease", new Vec3(0, 0, -shape.forearmLength()));
        ForearmLoft loft = skin.smooth().loft();
        outward("ulnar-head", ForearmParts.ulnarHead(loft, shape));
        outward("ulnar-styloid", ForearmParts.ulnarStyloid(loft, shape));
        outward("radial-styloid", ForearmParts.radialStyloid(loft, shape));
    }

    /// The skin over a bony point, seen from the forearm's axis.
    private void outward(String key, Vec3 bone) {
        points.put(key, probe.exit(bone, new Vec3(bone.x(), bone.y(), 0)));
    }

    private void palm() {
        Vec3 palmar = bones.direction(0, -1, 0);
        Digit thumb = bones.digit(1);
        points.put("pisiform", probe.exit(HandParts.pisiform(bones), palmar));
        points.put("thenar", probe.exit(thumb.on(0, 0.42), palmar));
        points.put("cmc-1-joint", thumb.base());
        points.put("cmc-1", probe.exit(thumb.base(), thumb.back(0)));
    }

    private void digit(Digit d) {
        String n = "-" + d.number();
        int last = d.bones() - 1;
        points.put("mcp" + n + "-joint", d.mcp());
        points.put("mcp" + n, probe.exit(d.mcp(), d.back(0)));
        points.put("mcp" + n + "-palmar", probe.exit(d.mcp(), d.back(0).negated()));
        if (d.number() == 1) {
            points.put("ip-1-joint", d.joints().get(2));
        } else {
            points.put("pip" + n + "-joint", d.joints().get(2));
            points.put("dip" + n + "-joint", d.joints().get(3));
        }
        points.put(TIPS[d.number() - 1], probe.exit(d.on(last, 0.7), d.along(last)));
    }

    private void webs() {
        Digit thumb = bones.digit(1);
        Digit index = bones.digit(2);
        Vec3 a = thumb.on(0, 0.5);
        Vec3 b = index.on(0, 0.5);
        Vec3 out = thumb.mcp().plus(index.mcp()).minus(a).minus(b);
        points.put("thumb-web", probe.web(a, b, out, 0.12 * shape.handWidth()));
        for (int n = 2; n < 5; n++) {
            Digit one = bones.digit(n);
            Digit other = bones.digit(n + 1);
            points.put(
                    "web-" + n + "-" + (n + 1),
                    probe.web(one.mcp(), other.mcp(), one.along(1).plus(other.along(1)), 0.12 * shape.handWidth()));
        }
    }

    private void creases() {
        Creases c = skin.creases();
        points.put("palmar-crease-radial", c.proximal().getFirst());
        points.put("palmar-crease-ulnar", c.distal().getFirst());
        points.put("distal-palmar-crease-radial", c.distal().getLast());
        points.put("proximal-palmar-crease-ulnar", c.proximal().getLast());
        points.put("thenar-crease-distal", c.thenar().getFirst());
        points.put("thenar-crease-middle", c.thenar().get(c.thenar().size() / 2));
        points.put("thenar-crease-proximal", c.thenar().getLast());
        points.put("wrist-crease-middle", c.wrist().get(c.wrist().size() / 2));
    }

    private SortedMap<String, Double> girths() {
        SortedMap<String, Double> girths = new TreeMap<>();
        girths.put("wrist", LimbSkin.forearmGirth(probe, 0));
        girths.put("forearm-max", LimbSkin.thickest(probe, shape));
        double end = shape.forearmShown();
        for (int z = STATION; z < end - 5; z += STATION) {
            girths.put("forearm-" + z, LimbSkin.forearmGirth(probe, -z));
        }
        girths.put(
                "hand",
                probe.girth(bones.point(-0.05, -0.02, 0.41), bones.direction(1, 0, 0), bones.direction(0, 1, 0)));
        return girths;
    }

    private SortedMap<String, Double> lengths() {
        SortedMap<String, Double> lengths = new TreeMap<>();
        lengths.put("hand-length", shape.handLength());
        Vec3 x = bones.direction(1, 0, 0);
        Vec3 radial = probe.exit(bones.digit(2).mcp(), x);
        Vec3 ulnar = probe.exit(bones.digit(5).mcp(), x.negated());
        lengths.put("hand-width", radial.minus(ulnar).dot(x));
        lengths.put("forearm-length", shape.forearmLength());
        lengths.put("forearm-shown", shape.forearmShown());
        return lengths;
    }

    private SortedMap<String, Double> angles() {
        Vec3 hand = bones.digit(3).mcp();
        SortedMap<String, Double> angles = new TreeMap<>();
        angles.put("wrist-extension", Math.toDegrees(Math.atan2(hand.y(), hand.z())));
        angles.put("wrist-radial-deviation", Math.toDegrees(Math.asin(hand.x() / hand.length())));
        angles.put("thumb-palmar-abduction", shape.pose().thumbPalmarAbduction());
        angles.put("thumb-radial-abduction", shape.pose().thumbRadialAbduction());
        for (Digit d : bones.digits()) {
            for (int k = 1; k < d.bones(); k++) {
                angles.put(joint(d.number(), k) + "-flexion", bend(d, k));
            }
        }
        return angles;
    }

    private static String joint(int digit, int k) {
        String name = digit == 1 && k == 2 ? "ip" : new String[] {"mcp", "pip", "dip"}[k - 1];
        return name + "-" + digit;
    }

    /// Flexion of joint `k`: from the bone before to the bone after it, in the plane of the digit.
    private static double bend(Digit d, int k) {
        Vec3 back = d.back(k);
        Vec3 along = d.along(k);
        Vec3 before = k == 1 ? UnitVec3.of(back.cross(along)).vector().cross(d.back(0)) : d.along(k - 1);
        return Math.toDegrees(Math.atan2(before.dot(back), before.dot(along)));
    }
}
