package org.pasvorm.geometry.limb;

import java.util.Optional;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The radial styloid: the place just proximal of the wrist where the skin stands out most to the radial side. Where
/// nothing stands out it is put at three hundredths of the hand length.
final class RadialStyloid {
    private static final double NEAREST = 0.01;
    private static final double FARTHEST = 0.075;
    private static final double USUAL = 0.03;
    private static final double STEP = 1;

    private RadialStyloid() {}

    static Optional<Landmark> find(Skin skin, ForearmLine line, UnitVec3 radial, UnitVec3 dorsal, double length) {
        double best = Double.NEGATIVE_INFINITY;
        double level = -USUAL * length;
        double ends =
                Math.max(radius(skin, line, radial, -NEAREST * length), radius(skin, line, radial, -FARTHEST * length));
        for (double z = -FARTHEST * length; z <= -NEAREST * length; z += STEP) {
            double r = radius(skin, line, radial, z);
            if (r > best) {
                best = r;
                level = z;
            }
        }
        boolean bump = best > ends + 0.3;
        double at = bump ? level : -USUAL * length;
        UnitVec3 towards = UnitVec3.of(radial.vector().plus(-0.05, dorsal.vector()));
        double confidence = bump ? 0.75 : 0.5;
        String how = bump ? "radial bump at the wrist" : "proportion of the wrist";
        return skin.exit(line.at(at), towards, 80)
                .map(p -> new Landmark(LandmarkId.RADIAL_STYLOID, p.position(), confidence, how));
    }

    private static double radius(Skin skin, ForearmLine line, UnitVec3 radial, double z) {
        Vec3 from = line.at(z);
        return skin.exit(from, radial, 80).map(p -> p.position().distance(from)).orElse(0.0);
    }
}
