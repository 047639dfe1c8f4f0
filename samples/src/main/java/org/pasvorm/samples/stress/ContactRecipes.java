package org.pasvorm.samples.stress;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Faces that touch, coincide or miss each other by a hair.
final class ContactRecipes {
    static final List<Recipe> ALL = List.of(
            new Recipe("coincident", ContactRecipes::coincident),
            new Recipe("tangent", ContactRecipes::tangent),
            new Recipe("graze", ContactRecipes::graze),
            new Recipe("same-twice", ContactRecipes::sameTwice),
            new Recipe("thin", ContactRecipes::thin));

    private ContactRecipes() {}

    /// Nothing, or less than anybody can see.
    private static double hair(Draw d) {
        return d.pick(List.of(0.0, 0.0, 1e-12, -1e-12, 1e-7, -1e-7, 1e-3, -1e-3));
    }

    private static Solid box(RigidTransform frame, Vec3 centre, Vec3 half) {
        RigidTransform at = new RigidTransform(frame.xAxis(), frame.yAxis(), frame.zAxis(), frame.apply(centre));
        return Solids.roundedBox(at, half, 0);
    }

    /// Bricks side by side, some of them taken away.
    private static Draft coincident(Draw d, StressBodies bodies) {
        RigidTransform frame = d.frame(d.inBall(5));
        double side = d.pick(List.of(6.0, 7.5, 8.0));
        List<Solid> kept = new ArrayList<>();
        List<Solid> cut = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            Vec3 at = new Vec3(i % 3, i / 3 % 3, i / 9).times(side);
            double half = side / 2 + hair(d);
            (d.chance(0.6) ? kept : cut).add(box(frame, at, new Vec3(half, half, half)));
        }
        kept.add(box(frame, Vec3.ZERO, new Vec3(side, side, side).times(0.5)));
        Solid solid = Solids.difference(Solids.union(kept), d.chance(0.7) ? cut : List.of());
        return Draft.inside(solid, BooleanRecipes.voxel(d), kept.size() + " bricks");
    }

    /// Round things that touch in a point or along a line.
    private static Draft tangent(Draw d, StressBodies bodies) {
        RigidTransform frame = d.frame(d.inBall(5));
        double gap = hair(d);
        Solid plate = box(frame, new Vec3(0, 0, -4), new Vec3(20, 20, 4));
        Solid ball = Solids.sphere(frame.apply(new Vec3(-8, 0, 8 + gap)), 8);
        Solid roll = Solids.cylinder(frame.apply(new Vec3(8, -12, 5 + gap)), frame.apply(new Vec3(8, 12, 5 + gap)), 5);
        Solid solid = switch (d.count(0, 3)) {
            case 0 -> Solids.union(List.of(plate, ball, roll));
            case 1 -> Solids.difference(plate, List.of(sunk(frame, gap)));
            case 2 -> Solids.smoothUnion(plate, Solids.union(List.of(ball, roll)), d.between(1, 4));
            default -> Solids.union(List.of(ball, Solids.sphere(frame.apply(new Vec3(8 + gap, 0, 8)), 8)));
        };
        return Draft.inside(solid, BooleanRecipes.voxel(d), "gap " + gap);
    }

    /// A roll that just touches the plate's lower face from within.
    private static Solid sunk(RigidTransform frame, double gap) {
        return Solids.cylinder(frame.apply(new Vec3(-30, 0, -5 + gap)), frame.apply(new Vec3(30, 0, -5 + gap)), 3);
    }

    /// Holes and slots whose walls meet the rim, or nearly.
    private static Draft graze(Draw d, StressBodies bodies) {
        RigidTransform frame = d.frame(d.inBall(5));
        double voxel = BooleanRecipes.voxel(d);
        Solid plate = box(frame, Vec3.ZERO, new Vec3(20, 15, 4));
        List<Solid> cuts = new ArrayList<>();
        for (int i = d.count(1, 4); i > 0; i--) {
            double r = voxel * d.edgy(1, 4);
            double miss = d.chance(0.5) ? hair(d) : voxel * d.between(-0.3, 0.3);
            double y = d.between(-12, 12);
            cuts.add(
                    d.chance(0.5)
                            ? Solids.cylinder(
                                    frame.apply(new Vec3(20 - r + miss, y, -9)),
                                    frame.apply(new Vec3(20 - r + miss, y, 9)),
                                    r)
                            : Solids.cylinder(
                                    frame.apply(new Vec3(-30, y, 4 - r + miss)),
                                    frame.apply(new Vec3(30, y, 4 - r + miss)),
                                    r));
        }
        Solid solid = d.chance(0.3)
                ? Solids.roundDifference(plate, Solids.union(cuts), voxel * d.between(0.5, 2))
                : Solids.difference(plate, cuts);
        return Draft.inside(solid, voxel, cuts.size() + " cuts");
    }

    /// A solid with itself.
    private static Draft sameTwice(Draw d, StressBodies bodies) {
        Solid a = d.chance(0.5) ? Leaves.any(d, 40) : Solids.scanOffset(bodies.simple(d), d.between(0, 3));
        double voxel = BooleanRecipes.voxel(d);
        return switch (d.count(0, 4)) {
            case 0 -> Draft.inside(Solids.union(List.of(a, a)), voxel, "a or a");
            case 1 -> Draft.inside(Solids.intersection(List.of(a, a)), voxel, "a and a");
            case 2 ->
                Draft.inside(Solids.difference(a, List.of(a)), voxel, "a without a")
                        .beyondWhen(true, "nothing is inside");
            case 3 -> Draft.inside(Solids.round(a, a, voxel), voxel, "a rounded with a");
            default -> Draft.inside(Solids.smoothUnion(a, a, voxel), voxel, "a joined to a");
        };
    }

    /// Walls and gaps about as wide as a voxel.
    private static Draft thin(Draw d, StressBodies bodies) {
        RigidTransform frame = d.frame(d.inBall(5));
        double voxel = BooleanRecipes.voxel(d);
        double wall = voxel * d.edgy(0.2, 3);
        double gap = voxel * d.edgy(0.2, 3);
        List<Solid> walls = new ArrayList<>();
        double z = 0;
        for (int i = d.count(2, 5); i > 0; i--) {
            walls.add(box(frame, new Vec3(d.between(-2, 2), 0, z), new Vec3(14, 12, wall / 2)));
            z += wall + gap;
        }
        walls.add(box(frame, new Vec3(0, 0, z / 2), new Vec3(3 * voxel, 3 * voxel, z / 2 + wall)));
        return Draft.inside(Solids.union(walls), voxel, "wall " + wall / voxel + " gap " + gap / voxel + " voxels")
                .beyondWhen(wall < 2 * voxel, "a wall under 2 voxels")
                .beyondWhen(gap < 2 * voxel, "a gap under 2 voxels");
    }
}
