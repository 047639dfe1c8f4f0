package org.pasvorm.samples;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// The palmar creases as lines on the skin of a body. Places are shares of hand width (x) and hand length (z) in the
/// straight hand; a third number leans the way out to the side, for points on the edges of the palm.
///
/// @param distal distal palmar crease, from the ulnar edge towards the second web
/// @param proximal proximal palmar crease, from the radial edge
/// @param thenar thenar crease, from the radial edge round the thenar mass to the wrist
/// @param wrist distal wrist crease, from radial to ulnar
/// @param digits the flexion creases of thumb and fingers
record Creases(List<Vec3> distal, List<Vec3> proximal, List<Vec3> thenar, List<Vec3> wrist, List<List<Vec3>> digits) {
    private static final double[][] DISTAL = {
        {-0.40, 0.382, -2.5},
        {-0.38, 0.388, -0.5},
        {-0.22, 0.405, 0},
        {-0.06, 0.425, 0},
        {0.07, 0.445, 0},
        {0.13, 0.475, 0}
    };
    private static final double[][] PROXIMAL = {
        {0.29, 0.418, 2.0}, {0.27, 0.412, 0.4}, {0.15, 0.395, 0}, {0.0, 0.36, 0}, {-0.15, 0.315, 0}, {-0.25, 0.28, 0}
    };
    private static final double[][] THENAR = {
        {0.29, 0.405, 2.0},
        {0.26, 0.398, 0.4},
        {0.15, 0.365, 0},
        {0.06, 0.30, 0},
        {0.005, 0.21, 0},
        {0.0, 0.13, 0},
        {0.03, 0.06, 0}
    };
    private static final double[][] WRIST = {
        {0.25, 0.0, 0.6}, {0.12, -0.006, 0}, {0, -0.004, 0}, {-0.12, 0.0, 0}, {-0.25, 0.012, -0.6}
    };
    private static final int STEPS = 8;

    static Creases on(LimbBody body) {
        SkinProbe probe = new SkinProbe(body);
        Skeleton bones = body.bones();
        return new Creases(
                line(bones, probe, DISTAL),
                line(bones, probe, PROXIMAL),
                line(bones, probe, THENAR),
                line(bones, probe, WRIST),
                bones.digits().stream().flatMap(d -> ofDigit(d, probe).stream()).toList());
    }

    List<Groove> grooves(double handLength) {
        double s = handLength / 190;
        List<Groove> grooves = new ArrayList<>();
        for (List<Vec3> palm : List.of(distal, proximal, thenar)) {
            grooves.add(new Groove(palm, 0.9 * s, 2.6 * s));
        }
        grooves.add(new Groove(wrist, 0.7 * s, 2.4 * s));
        for (List<Vec3> digit : digits) {
            grooves.add(new Groove(digit, 0.6 * s, 1.9 * s));
        }
        return grooves;
    }

    private static List<Vec3> line(Skeleton bones, SkinProbe probe, double[][] places) {
        List<Vec3> line = new ArrayList<>();
        for (int i = 0; i + 1 < places.length; i++) {
            for (int k = i == 0 ? 0 : 1; k <= STEPS; k++) {
                double t = (double) k / STEPS;
                line.add(skin(bones, probe, places, i, t));
            }
        }
        return line;
    }

    /// A Catmull-Rom point of the line, brought to the palmar skin.
    private static Vec3 skin(Skeleton bones, SkinProbe probe, double[][] p, int i, double t) {
        double[] q = new double[3];
        for (int a = 0; a < 3; a++) {
            double p0 = p[Math.max(i - 1, 0)][a];
            double p3 = p[Math.min(i + 2, p.length - 1)][a];
            double m1 = (p[i + 1][a] - p0) / 2;
            double m2 = (p3 - p[i][a]) / 2;
            double u = 1 - t;
            q[a] = u * u * (1 + 2 * t) * p[i][a] + t * t * (1 + 2 * u) * p[i + 1][a] + t * u * (u * m1 - t * m2);
        }
        return probe.exit(bones.point(q[0], -0.03, q[1]), bones.direction(q[2], -1, 0));
    }

    private static List<List<Vec3>> ofDigit(Digit d, SkinProbe probe) {
        List<List<Vec3>> lines = new ArrayList<>();
        for (int bone = 1; bone < d.bones(); bone++) {
            if (bone > 1) {
                lines.add(across(d, bone, d.joints().get(bone), probe));
            } else if (d.number() > 1) {
                lines.add(across(d, bone, d.on(1, 0.42), probe));
            }
        }
        return lines;
    }

    private static List<Vec3> across(Digit d, int bone, Vec3 centre, SkinProbe probe) {
        Vec3 palmar = d.back(bone).negated();
        Vec3 side = d.along(bone).cross(palmar);
        List<Vec3> line = new ArrayList<>();
        for (int i = -6; i <= 6; i++) {
            double a = Math.toRadians(8.5 * i);
            line.add(probe.exit(centre, palmar.times(Math.cos(a)).plus(side.times(Math.sin(a)))));
        }
        return line;
    }
}
