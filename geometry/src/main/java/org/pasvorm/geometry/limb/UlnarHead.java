package org.pasvorm.geometry.limb;

import java.util.Optional;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The ulnar head: the highest bump on the dorsal ulnar quarter just proximal of the wrist, above a straight line along
/// the skin from before to behind it. Where no bump is seen it is put at its usual place.
final class UlnarHead {
    private static final double NEAREST = 0.03;
    private static final double FARTHEST = 0.17;
    private static final double USUAL = 0.088;
    private static final double USUAL_ANGLE = -57;
    private static final double LEAST_BUMP = 0.6;

    private UlnarHead() {}

    static Optional<Landmark> find(Skin skin, ForearmLine line, UnitVec3 radial, UnitVec3 dorsal, double length) {
        double best = LEAST_BUMP;
        double level = -USUAL * length;
        double angle = USUAL_ANGLE;
        for (double a = -85; a <= -25; a += 5) {
            UnitVec3 towards = direction(radial, dorsal, a);
            double near = radius(skin, line, towards, -0.005 * length);
            double far = radius(skin, line, towards, -0.2 * length);
            for (double s = NEAREST; s <= FARTHEST; s += 0.01) {
                double straight = near + (far - near) * (s - 0.005) / 0.195;
                double likely = Math.exp(-0.5 * square((s - USUAL) / 0.05) - 0.5 * square((a - USUAL_ANGLE) / 30));
                double bump = (radius(skin, line, towards, -s * length) - straight) * likely;
                if (bump > best) {
                    best = bump;
                    level = -s * length;
                    angle = a;
                }
            }
        }
        boolean seen = best > LEAST_BUMP;
        String how = seen ? "dorsal ulnar bump at the wrist" : "proportion of the wrist";
        return skin.exit(line.at(level), direction(radial, dorsal, angle), 80)
                .map(p -> new Landmark(LandmarkId.ULNAR_HEAD, p.position(), seen ? 0.75 : 0.5, how));
    }

    private static double square(double x) {
        return x * x;
    }

    private static UnitVec3 direction(UnitVec3 radial, UnitVec3 dorsal, double angleDegrees) {
        double a = Math.toRadians(angleDegrees);
        return UnitVec3.of(dorsal.times(Math.cos(a)).plus(Math.sin(a), radial.vector()));
    }

    private static double radius(Skin skin, ForearmLine line, UnitVec3 towards, double z) {
        Vec3 from = line.at(z);
        return skin.exit(from, towards, 80)
                .map(p -> p.position().distance(from))
                .orElse(0.0);
    }
}
