package org.pasvorm.samples;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The flesh on the skeleton of the hand. All sizes are shares of the hand width unless they say otherwise.
final class HandParts {
    private static final double[] FINGER = {1.0, 1.03, 0.98, 0.86};

    private final Skeleton bones;
    private final double w;

    HandParts(Skeleton bones) {
        this.bones = bones;
        this.w = bones.width();
    }

    /// Carpus, metacarpals, knuckles, pads and webs: everything but the free digits.
    Part palm(double wristHalfWidth, double wristHalfDepth) {
        List<Part> parts = new ArrayList<>();
        Vec3 up = bones.direction(0, 1, 0);
        double flat = wristHalfDepth / wristHalfWidth;
        parts.add(RoundCone.of(
                bones.point(0, 0, 0),
                0.74 * wristHalfWidth,
                bones.point(-0.02, 0.01, 0.15),
                0.30 * w,
                up,
                Math.min(1, 0.94 * flat)));
        Vec3 hollow = bones.point(-0.06, -0.045, 0.31);
        parts.add(new Ellipsoid(
                RigidTransform.frame(hollow, UnitVec3.of(bones.direction(0, 0, 1)), bones.direction(1, 0, 0)),
                new Vec3(0.34 * w, 0.118 * w, 0.235 * bones.length())));
        metacarpals(parts);
        pads(parts);
        webs(parts);
        return new Blend(parts, 0.085 * w);
    }

    private void metacarpals(List<Part> parts) {
        for (int n = 2; n <= 5; n++) {
            Digit d = bones.digit(n);
            double f = FINGER[n - 2];
            parts.add(RoundCone.of(d.base(), 0.160 * w, d.on(0, 0.95), 0.131 * f * w, d.back(0), 0.88));
            parts.add(Ellipsoid.ball(d.on(0, 0.985).plus(0.032 * w, d.back(0)), 0.079 * f * w));
        }
    }

    private void pads(List<Part> parts) {
        Digit thumb = bones.digit(1);
        Vec3 inward = thumb.back(0).negated();
        Vec3 mid = thumb.on(0, 0.42).plus(0.05 * w, inward);
        UnitVec3 along = UnitVec3.of(thumb.along(0));
        parts.add(new Ellipsoid(
                RigidTransform.frame(mid, along, thumb.back(0)), new Vec3(0.185 * w, 0.20 * w, 0.34 * w)));
        parts.add(RoundCone.of(
                bones.point(-0.235, -0.085, 0.085),
                0.135 * w,
                bones.point(-0.40, -0.095, 0.33),
                0.125 * w,
                bones.direction(0, 1, 0),
                0.9));
        parts.add(Ellipsoid.ball(pisiform(bones), 0.075 * w));
        parts.add(Ellipsoid.ball(bones.point(0.16, -0.14, 0.065), 0.075 * w));
        for (int n = 2; n < 5; n++) {
            Digit a = bones.digit(n);
            Digit b = bones.digit(n + 1);
            Vec3 pa = a.on(0, 0.93).plus(-0.066 * w, a.back(0));
            Vec3 pb = b.on(0, 0.93).plus(-0.066 * w, b.back(0));
            parts.add(RoundCone.round(pa, 0.082 * w, pb, 0.080 * w));
        }
    }

    static Vec3 pisiform(Skeleton bones) {
        return bones.point(-0.20, -0.155, 0.035);
    }

    private void webs(List<Part> parts) {
        for (int n = 2; n < 5; n++) {
            Digit a = bones.digit(n);
            Digit b = bones.digit(n + 1);
            Vec3 pa = a.on(1, 0.16).plus(-0.03 * w, a.back(1));
            Vec3 pb = b.on(1, 0.18).plus(-0.03 * w, b.back(1));
            parts.add(RoundCone.round(pa, 0.07 * w, pb, 0.068 * w));
        }
        Digit thumb = bones.digit(1);
        Digit index = bones.digit(2);
        double[] onThumb = {0.25, 0.45, 0.62, 0.78};
        double[] onIndex = {0.30, 0.45, 0.58, 0.68};
        double[] thick = {0.13, 0.11, 0.085, 0.06};
        for (int i = 0; i < onThumb.length; i++) {
            Vec3 pa = thumb.on(0, onThumb[i]);
            Vec3 pb = index.on(0, onIndex[i]).plus(-0.02 * w, index.back(0));
            parts.add(RoundCone.round(pa, thick[i] * w, pb, 1.05 * thick[i] * w));
        }
        Vec3 side = bones.direction(1, -0.8, 0);
        parts.add(RoundCone.round(
                index.on(0, 0.36).plus(0.04 * w, side),
                0.10 * w,
                index.on(0, 0.88).plus(0.03 * w, side),
                0.085 * w));
    }

    /// A finger (digit 2 to 5) from its knuckle on.
    Part finger(int number) {
        Digit d = bones.digit(number);
        double f = FINGER[number - 2] * w;
        List<Part> parts = new ArrayList<>();
        double[] joint = {0.122, 0.113, 0.1025};
        double[] waist = {0.112, 0.1025};
        for (int i = 1; i <= 2; i++) {
            Vec3 middle = d.on(i, 0.5).plus(-0.006 * f, d.back(i));
            parts.add(RoundCone.of(d.joints().get(i), joint[i - 1] * f, middle, waist[i - 1] * f, d.back(i), 0.94));
            parts.add(RoundCone.of(middle, waist[i - 1] * f, d.joints().get(i + 1), joint[i] * f, d.back(i), 0.94));
        }
        fingertip(parts, d, joint[2] * f, 0.083 * f);
        return new Blend(parts, 0.022 * w);
    }

    /// What a scanner puts between fingers that it cannot tell apart.
    Part paddle() {
        List<Part> bridges = new ArrayList<>();
        for (int n = 2; n < 5; n++) {
            Digit a = bones.digit(n);
            Digit b = bones.digit(n + 1);
            for (int bone = 1; bone <= 3; bone++) {
                for (double t : new double[] {0.1, 0.4, 0.7}) {
                    bridges.add(RoundCone.round(a.on(bone, t), 0.078 * w, b.on(bone, t), 0.076 * w));
                }
            }
        }
        return new Blend(bridges, 0.08 * w);
    }

    private void fingertip(List<Part> parts, Digit d, double base, double tip) {
        int last = d.bones() - 1;
        Vec3 end = d.tip().plus(-tip, d.along(last)).plus(-0.1 * tip, d.back(last));
        Vec3 start = d.joints().get(last);
        parts.add(RoundCone.of(start, base, end, tip, d.back(last), 0.84));
        Vec3 pulp = start.lerp(end, 0.62).plus(-0.32 * tip, d.back(last));
        parts.add(new Ellipsoid(
                RigidTransform.frame(pulp, UnitVec3.of(d.along(last)), d.back(last)),
                new Vec3(0.72 * tip, 0.98 * tip, 1.45 * tip)));
    }

    /// The thumb from its metacarpal on.
    Part thumb() {
        Digit d = bones.digit(1);
        List<Part> parts = new ArrayList<>();
        double[] joint = {0.155, 0.137, 0.1265};
        double[] waist = {0.143, 0.121};
        for (int i = 0; i <= 1; i++) {
            Vec3 middle = d.on(i, 0.5).plus(-0.006 * w, d.back(i));
            parts.add(RoundCone.of(d.joints().get(i), joint[i] * w, middle, waist[i] * w, d.back(i), 0.9));
            parts.add(RoundCone.of(middle, waist[i] * w, d.joints().get(i + 1), joint[i + 1] * w, d.back(i), 0.9));
        }
        fingertip(parts, d, joint[2] * w, 0.1 * w);
        return new Blend(parts, 0.03 * w);
    }
}
