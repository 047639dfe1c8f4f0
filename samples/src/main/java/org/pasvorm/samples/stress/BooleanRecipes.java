package org.pasvorm.samples.stress;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// Trees of simple solids.
final class BooleanRecipes {
    private static final double SIZE = 40;

    static final List<Recipe> ALL = List.of(
            new Recipe("nest", BooleanRecipes::nest),
            new Recipe("complements", BooleanRecipes::complements),
            new Recipe("round", BooleanRecipes::round),
            new Recipe("fillet", BooleanRecipes::fillet),
            new Recipe("scale", BooleanRecipes::scale),
            new Recipe("far", BooleanRecipes::far),
            new Recipe("swarm", BooleanRecipes::swarm));

    private BooleanRecipes() {}

    static double voxel(Draw d) {
        return d.factor(0.5, 2.2);
    }

    private static Solid tree(Draw d, double size, int depth) {
        if (depth == 0) {
            return Leaves.any(d, size);
        }
        List<Solid> parts = new ArrayList<>();
        for (int i = d.count(2, 3); i > 0; i--) {
            parts.add(tree(d, size, d.count(0, depth - 1)));
        }
        return switch (d.count(0, 4)) {
            case 0, 1 -> Solids.union(parts);
            case 2 -> Solids.intersection(List.of(Solids.union(parts), Leaves.any(d, size)));
            default -> Solids.difference(parts.getFirst(), parts.subList(1, parts.size()));
        };
    }

    /// A tree in a ball that always leaves something: a ball apart is added.
    private static Solid something(Draw d, Solid tree, double size) {
        return Solids.union(List.of(tree, Solids.sphere(new Vec3(2 * size, 0, 0), size / 4)));
    }

    private static Draft nest(Draw d, StressBodies bodies) {
        int depth = d.count(1, 4);
        return Draft.inside(something(d, tree(d, SIZE, depth), SIZE), voxel(d), "depth " + depth);
    }

    /// The same by complements all the way: not(not a and not b) and so on.
    private static Draft complements(Draw d, StressBodies bodies) {
        Solid solid = Leaves.any(d, SIZE);
        int turns = d.count(1, 5);
        for (int i = 0; i < turns; i++) {
            Solid other = Solids.complement(Leaves.any(d, SIZE));
            solid = Solids.complement(Solids.intersection(List.of(Solids.complement(solid), other)));
            solid = Solids.complement(
                    Solids.union(List.of(Solids.complement(solid), Solids.complement(Solids.complement(other)))));
        }
        Solid ball = Solids.sphere(Vec3.ZERO, 0.9 * SIZE);
        Solid bounded = Solids.intersection(List.of(ball, solid));
        return Draft.inside(something(d, bounded, SIZE), voxel(d), turns + " turns");
    }

    private static Draft round(Draw d, StressBodies bodies) {
        double voxel = voxel(d);
        double radius = voxel * d.edgy(0.25, 6);
        Solid a = Leaves.box(d, Vec3.ZERO, SIZE, SIZE / 2, 0);
        Solid solid = d.chance(0.5)
                ? Solids.roundDifference(a, Leaves.any(d, SIZE), radius)
                : Solids.round(a, Solids.halfSpace(new Plane(d.direction(), d.between(-5, 5))), radius);
        return Draft.inside(something(d, solid, SIZE), voxel, "radius " + radius);
    }

    private static Draft fillet(Draw d, StressBodies bodies) {
        double voxel = voxel(d);
        double radius = voxel * d.edgy(0.25, 6);
        Solid solid = Solids.smoothUnion(Leaves.any(d, SIZE), Leaves.any(d, SIZE), radius);
        for (int i = d.count(0, 3); i > 0; i--) {
            solid = Solids.smoothUnion(solid, Leaves.any(d, SIZE), radius);
        }
        return Draft.inside(solid, voxel, "radius " + radius);
    }

    /// From a grain to a room.
    private static Draft scale(Draw d, StressBodies bodies) {
        double scale = d.chance(0.5) ? d.edgy(0.02, 0.1) : d.edgy(10, 100);
        double size = SIZE * scale;
        return Draft.inside(something(d, tree(d, size, 2), size), scale * voxel(d), "scale " + scale);
    }

    /// Ten metres off the origin.
    private static Draft far(Draw d, StressBodies bodies) {
        double way = d.edgy(100, 10_000);
        Vec3 at = d.direction().times(way);
        Solid hole = Solids.cylinder(at.minus(new Vec3(0, 0, 30)), at.plus(new Vec3(0, 0, 30)), 4);
        Solid box = Leaves.box(d, at, SIZE, SIZE / 3, 0);
        return Draft.inside(Solids.difference(box, List.of(hole)), voxel(d), way + " mm off");
    }

    /// Many balls, joined or cut out.
    private static Draft swarm(Draw d, StressBodies bodies) {
        double voxel = voxel(d);
        List<Solid> balls = new ArrayList<>();
        for (int i = d.count(20, 150); i > 0; i--) {
            balls.add(Solids.sphere(d.inBall(SIZE / 2), voxel * d.edgy(1, 4)));
        }
        Solid cheese = Solids.difference(Solids.sphere(Vec3.ZERO, SIZE / 2), balls);
        return Draft.inside(d.chance(0.5) ? Solids.union(balls) : something(d, cheese, SIZE), voxel, "balls");
    }
}
