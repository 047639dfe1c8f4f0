package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The palm between the first web and the finger webs, where a section shows the metacarpal heads without the thumb.
///
/// @param middle centre of the block
/// @param distal from the wrist to the middle
/// @param radial the long way across, towards the thumb
/// @param width the long way across, mm
/// @param thickness the short way across, mm
/// @param loops the sections, proximal to distal
record PalmBlock(
        Vec3 middle, UnitVec3 distal, UnitVec3 radial, double width, double thickness, List<SectionLoop> loops) {
    private static final int SECTIONS = 9;

    static PalmBlock of(Slicer slicer, HandTree hand, Vec3 wrist) throws NotALimb {
        List<Vec3> roots = hand.fingers().stream().map(f -> f.middle(0.1)).toList();
        Vec3 fingers = hand.allFingers() ? Fit.mean(roots) : hand.longest().middle(0);
        UnitVec3 distal = UnitVec3.of(fingers.minus(wrist));
        double from = distal.dot(hand.thumbWeb().minus(wrist));
        double to = distal.dot(fingers.minus(wrist));
        for (Vec3 web : hand.allFingers() ? hand.webs() : List.<Vec3>of()) {
            to = Math.min(to, distal.dot(web.minus(wrist)));
        }
        Vec3 through = wrist.lerp(fingers, 0.9);
        List<SectionLoop> loops = new ArrayList<>();
        Slicer.Stack stack = slicer.stack(distal);
        for (int i = 0; i < SECTIONS; i++) {
            double level = from + (to - from) * (0.1 + 0.8 * i / (SECTIONS - 1));
            stack.through(wrist.plus(level, distal.vector()))
                    .through(through)
                    .filter(l -> l.area() > 0)
                    .ifPresent(loops::add);
        }
        if (to <= from || loops.size() < SECTIONS / 2) {
            throw new NotALimb(
                    "no-palm",
                    "no palm was found between the first web and the fingers",
                    hand.thumbWeb(),
                    LandmarkId.WRIST_CENTRE,
                    LandmarkId.THUMB_WEB);
        }
        return of(loops, distal, hand);
    }

    private static PalmBlock of(List<SectionLoop> loops, UnitVec3 distal, HandTree hand) {
        Vec3 middle = Fit.mean(loops.stream().map(SectionLoop::centroid).toList());
        Vec3 thumb = hand.thumb().middle(0.5).minus(middle);
        Vec3 sum = Vec3.ZERO;
        for (SectionLoop loop : loops) {
            Vec3 widest = loop.calipers().widest().vector();
            sum = sum.plus(widest.dot(thumb) < 0 ? -1 : 1, widest);
        }
        UnitVec3 radial = Fit.across(sum, distal);
        List<Double> widths =
                loops.stream().map(l -> l.widthAlong(radial)).sorted().toList();
        UnitVec3 through = UnitVec3.of(distal.cross(radial.vector()));
        List<Double> depths =
                loops.stream().map(l -> l.widthAlong(through)).sorted().toList();
        return new PalmBlock(
                middle, distal, radial, widths.get(widths.size() / 2), depths.get(depths.size() / 2), loops);
    }

    /// At right angles to the palm; which side it points to has no meaning.
    UnitVec3 normal() {
        return UnitVec3.of(distal.cross(radial.vector()));
    }

    /// `p` moved along the normal into the middle between back and palm, as the section nearest to it shows them.
    Vec3 centred(Vec3 p) {
        SectionLoop nearest = loops.getFirst();
        for (SectionLoop loop : loops) {
            nearest = off(loop, p) < off(nearest, p) ? loop : nearest;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        UnitVec3 normal = normal();
        for (int i = 0; i < nearest.points().size(); i++) {
            Vec3 a = nearest.points().get(i);
            Vec3 b = nearest.points().get((i + 1) % nearest.points().size());
            double da = radial.dot(a.minus(p));
            double db = radial.dot(b.minus(p));
            if (da < 0 != db < 0) {
                double height = normal.dot(a.lerp(b, da / (da - db)));
                low = Math.min(low, height);
                high = Math.max(high, height);
            }
        }
        return low > high ? p : p.plus(0.5 * (low + high) - normal.dot(p), normal.vector());
    }

    private double off(SectionLoop loop, Vec3 p) {
        return Math.abs(distal.dot(loop.centroid().minus(p)));
    }
}
