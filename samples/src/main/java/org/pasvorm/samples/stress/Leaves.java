package org.pasvorm.samples.stress;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// Simple solids drawn at random, about the origin and of about a given size.
final class Leaves {
    private Leaves() {}

    /// A solid within about `size` of the origin, nowhere thinner than an eighth of it.
    static Solid any(Draw d, double size) {
        return any(d, size, size / 8);
    }

    /// A solid within about `size` of the origin, nowhere thinner than `least`.
    static Solid any(Draw d, double size, double least) {
        Vec3 at = d.inBall(size / 2);
        double r = d.between(Math.max(least / 2, size / 10), size / 2);
        return switch (d.count(0, 6)) {
            case 0 -> Solids.sphere(at, r);
            case 1 -> Solids.capsule(at, d.inBall(size / 2), r / 2 + least / 4);
            case 2 -> Solids.taperedCapsule(at, r, d.inBall(size / 2), d.between(least / 2, r));
            case 3 ->
                Solids.cylinder(
                        at, at.plus(d.between(least, size), d.direction().vector()), r);
            case 4 -> box(d, at, size, least, 0);
            case 5 -> box(d, at, size, least, d.edgy(least / 8, least / 2));
            default -> slot(d, at, size, least);
        };
    }

    static Solid box(Draw d, Vec3 at, double size, double least, double radius) {
        Vec3 half = new Vec3(
                d.between(least / 2, size / 2), d.between(least / 2, size / 2), d.between(least / 2, size / 2));
        return Solids.roundedBox(d.frame(at), half, radius);
    }

    static Solid slot(Draw d, Vec3 at, double size, double least) {
        double height = d.between(least, size / 2);
        return Solids.roundedSlot(d.frame(at), height * d.edgy(1, 3), height, d.between(least, size));
    }

    /// Half-spaces that go through the ball of `radius` about the middle and keep some of it.
    static List<Solid> cuts(Draw d, Vec3 middle, double radius, int most) {
        List<Solid> cuts = new ArrayList<>();
        for (int i = d.count(0, most); i > 0; i--) {
            var normal = d.direction();
            cuts.add(Solids.halfSpace(Plane.through(middle.plus(d.edgy(0, 0.6) * radius, normal.vector()), normal)));
        }
        return cuts;
    }
}
