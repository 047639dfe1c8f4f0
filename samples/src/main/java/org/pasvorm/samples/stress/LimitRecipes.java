package org.pasvorm.samples.stress;

import java.util.List;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Parameters at the corners of their ranges, and what cannot be evaluated at all.
final class LimitRecipes {
    static final List<Recipe> ALL =
            List.of(new Recipe("corner", LimitRecipes::corner), new Recipe("refused", LimitRecipes::refused));

    private LimitRecipes() {}

    private static Draft corner(Draw d, StressBodies bodies) {
        double voxel = BooleanRecipes.voxel(d);
        double r = voxel * d.edgy(1, 6);
        Vec3 at = d.inBall(10);
        RigidTransform frame = d.frame(at);
        Solid solid = switch (d.count(0, 9)) {
            case 0 -> Solids.roundedBox(frame, new Vec3(r, r, r), r);
            case 1 -> Solids.roundedBox(frame, new Vec3(3 * r, 2 * r, r), r);
            case 2 -> Solids.roundedSlot(frame, 2 * r, 2 * r, 2 * voxel);
            case 3 -> Solids.capsule(at, at, r);
            case 4 -> Solids.taperedCapsule(at, 3 * r, at.plus(d.inBall(r)), r);
            case 5 -> Solids.taperedCapsule(at, 2 * r, at, 2 * r);
            case 6 -> Solids.tube(List.of(at, at, at), r);
            case 7 -> Solids.cylinder(at, at.plus(2 * voxel, d.direction().vector()), 3 * r);
            case 8 -> Solids.round(Solids.sphere(at, 2 * r), Solids.halfSpace(through(d, at)), 2 * r);
            default -> Solids.smoothUnion(Solids.sphere(at, r), Solids.capsule(at, at, r), 10 * r);
        };
        return Draft.inside(solid, voxel, "radius " + r / voxel + " voxels");
    }

    private static Plane through(Draw d, Vec3 at) {
        return Plane.through(at, d.direction());
    }

    private static Draft refused(Draw d, StressBodies bodies) {
        Solid ball = Solids.sphere(Vec3.ZERO, 20);
        Solid away = Solids.sphere(new Vec3(d.edgy(40, 60), 0, 0), 20);
        return switch (d.count(0, 5)) {
            case 0 -> nothing(Solids.intersection(List.of(ball, away)), 1);
            case 1 -> nothing(Solids.difference(ball, List.of(Solids.sphere(Vec3.ZERO, 25))), 1);
            case 2 -> nothing(Solids.sphere(Vec3.ZERO, 0.05), d.between(1, 3));
            case 3 -> Draft.inside(ball, d.factor(1e-6, 1e-3), "fine").beyondWhen(true, "too fine");
            case 4 ->
                Draft.inside(Solids.halfSpace(new Plane(UnitVec3.Z, 3)), 1, "endless")
                        .beyondWhen(true, "no end");
            default ->
                Draft.inside(Solids.sphere(new Vec3(1e9, 0, 0), 5), 0.5, "far").beyondWhen(true, "beyond the grid");
        };
    }

    private static Draft nothing(Solid solid, double voxel) {
        return Draft.inside(solid, voxel, "nothing").beyondWhen(true, "nothing is inside");
    }
}
