package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Tells back from palm. Every cue has a weight: positive when `normal` points out of the back of the hand.
final class BackOfHand {
    private final HandTree hand;
    private final PalmBlock palm;
    private final Vec3 wrist;
    private final UnitVec3 normal;
    private final List<SideCue> cues = new ArrayList<>();

    private BackOfHand(HandTree hand, PalmBlock palm, Vec3 wrist) {
        this.hand = hand;
        this.palm = palm;
        this.wrist = wrist;
        this.normal = palm.normal();
    }

    static List<SideCue> cues(HandTree hand, PalmBlock palm, Vec3 wrist, Slicer slicer) {
        BackOfHand back = new BackOfHand(hand, palm, wrist);
        back.fingerBend();
        back.fingerLean();
        back.thumb();
        back.hollow(slicer);
        return back.cues;
    }

    /// Fingers bend towards the palm only: 15° between root and tip are a clear sign.
    private void fingerBend() {
        double sum = 0;
        for (Digit f : hand.fingers()) {
            UnitVec3 root = f.rootDirection();
            UnitVec3 tip = f.tipDirection();
            Vec3 out = Fit.across(normal.vector(), root).vector();
            sum += Math.toDegrees(Math.atan2(-tip.dot(out), tip.dot(root)));
        }
        double degrees = sum / hand.fingers().size();
        add("finger bend", degrees / 15, 2, degrees, "degrees");
    }

    /// Fingers lean towards the palm more often and further than to the back.
    private void fingerLean() {
        double sum = 0;
        for (Digit f : hand.fingers()) {
            sum += Math.toDegrees(Math.asin(-normal.dot(f.rootDirection())));
        }
        double degrees = sum / hand.fingers().size();
        add("finger lean", degrees / 40, 0.75, degrees, "degrees");
    }

    /// The thumb lies on the palm's side of the palm's plane.
    private void thumb() {
        Vec3 web = hand.thumb().middle(0.5);
        double share = -normal.dot(web.minus(palm.middle())) / palm.width();
        add("thumb out of the plane of the palm", share / 0.2, 1.5, 100 * share, "% of the hand width");
    }

    /// The palm is hollow between the balls of the thumb and the little finger; the back is not.
    private void hollow(Slicer slicer) {
        double sum = 0;
        int sections = 0;
        double reach = palm.distal().dot(palm.middle().minus(wrist));
        Slicer.Stack stack = slicer.stack(palm.distal());
        for (double share = 0.4; share < 0.95; share += 0.1) {
            Vec3 p = wrist.plus(share * reach, palm.distal().vector());
            for (SectionLoop loop : stack.through(p).through(p).stream().toList()) {
                sum += depth(loop, normal.negated()) - depth(loop, normal);
                sections++;
            }
        }
        double millimetres = sections == 0 ? 0 : sum / sections;
        add("hollow of the palm", 100 * millimetres / palm.width() / 4, 1, millimetres, "mm");
    }

    /// The largest depth of the loop below its convex hull, seen from `side`.
    private double depth(SectionLoop loop, UnitVec3 side) {
        double deepest = 0;
        List<Vec3> hull = loop.hull();
        for (int i = 1; i < 20; i++) {
            double below = height(hull, loop, side, i / 20.0) - height(loop.points(), loop, side, i / 20.0);
            deepest = Math.max(deepest, below);
        }
        return deepest;
    }

    /// The height of the outermost crossing of the polygon at `share` of its width across the palm.
    private double height(List<Vec3> polygon, SectionLoop loop, UnitVec3 side, double share) {
        UnitVec3 across = palm.radial();
        double low = loop.points().stream().mapToDouble(across::dot).min().orElseThrow();
        double at = low + share * loop.widthAlong(across);
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < polygon.size(); i++) {
            Vec3 a = polygon.get(i);
            Vec3 b = polygon.get((i + 1) % polygon.size());
            double da = across.dot(a) - at;
            double db = across.dot(b) - at;
            if (da < 0 != db < 0) {
                top = Math.max(top, side.dot(a.lerp(b, da / (da - db))));
            }
        }
        return top;
    }

    private void add(String name, double weight, double most, double measured, String unit) {
        double kept = Math.max(-most, Math.min(most, weight));
        cues.add(new SideCue(name, kept, String.format(Locale.ROOT, "%.1f %s", Math.abs(measured), unit)));
    }
}
