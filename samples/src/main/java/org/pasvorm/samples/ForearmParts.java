package org.pasvorm.samples;

import java.util.List;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The forearm: the loft with what stands out of it. Places are shares of the local half width and depth.
final class ForearmParts {
    private ForearmParts() {}

    static Vec3 ulnarHead(ForearmLoft loft, LimbShape shape) {
        double z = -0.088 * shape.handLength();
        return new Vec3(-0.60 * loft.halfWidth(z), 0.56 * loft.halfDepth(z), z);
    }

    static Vec3 radialStyloid(ForearmLoft loft, LimbShape shape) {
        double z = -0.03 * shape.handLength();
        return new Vec3(0.75 * loft.halfWidth(z), -0.05 * loft.halfDepth(z), z);
    }

    static Vec3 ulnarStyloid(ForearmLoft loft, LimbShape shape) {
        double z = -0.048 * shape.handLength();
        return new Vec3(-0.79 * loft.halfWidth(z), 0.25 * loft.halfDepth(z), z);
    }

    static List<Part> of(ForearmLoft loft, LimbShape shape) {
        double w = shape.handWidth();
        double l = shape.forearmLength();
        Part head = Ellipsoid.ball(ulnarHead(loft, shape), 0.115 * w);
        Part ulnar = Ellipsoid.ball(ulnarStyloid(loft, shape), 0.07 * w);
        Part radial = new Ellipsoid(
                RigidTransform.frame(radialStyloid(loft, shape), UnitVec3.Z, Vec3.of(1, 0, 0)),
                new Vec3(0.095 * w, 0.12 * w, 0.15 * w));
        double a = loft.halfWidth(-0.72 * l);
        return List.of(
                loft,
                head,
                ulnar,
                radial,
                muscle(a, l, new Vec3(0.44, 0.16, -0.76), 0.60, 0.56),
                muscle(a, l, new Vec3(-0.40, -0.20, -0.68), 0.59, 0.54));
    }

    /// A spindle with its belly at `belly` (shares of half width and length).
    private static Part muscle(double a, double l, Vec3 belly, double r, double reach) {
        Vec3 centre = new Vec3(belly.x() * a, belly.y() * a, belly.z() * l);
        return new Ellipsoid(RigidTransform.translation(centre), new Vec3(r * a, r * a, reach * l));
    }
}
