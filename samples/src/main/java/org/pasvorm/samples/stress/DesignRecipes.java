package org.pasvorm.samples.stress;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.field.StrutField;
import org.pasvorm.geometry.field.Struts;
import org.pasvorm.geometry.field.Tpms;
import org.pasvorm.geometry.field.TpmsField;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.SkinPath;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// What designers put on and into parts: lattices, ribs, dimples, cuts with a joint and fittings.
final class DesignRecipes {
    static final List<Recipe> ALL = List.of(
            new Recipe("walls-lattice", DesignRecipes::walls),
            new Recipe("struts-lattice", DesignRecipes::struts),
            new Recipe("rib", DesignRecipes::rib),
            new Recipe("dimples", DesignRecipes::dimples),
            new Recipe("joint", DesignRecipes::joint),
            new Recipe("fitting", DesignRecipes::fitting));

    /// Thickest wall of a lattice of walls for its pore.
    private static final double MOST_WALL = 0.4;

    private static final double BAR = 30;

    private DesignRecipes() {}

    private static Solid clip(Draw d, double size) {
        return d.chance(0.5)
                ? Solids.sphere(Vec3.ZERO, size / 2)
                : Solids.roundedBox(d.frame(Vec3.ZERO), new Vec3(size / 2, size / 2, size / 3), d.edgy(0, size / 8));
    }

    private static Draft walls(Draw d, StressBodies bodies) {
        double pore = d.between(2, 5);
        double wall = pore * d.edgy(0.15, MOST_WALL);
        TpmsField field = new TpmsField(d.pick(List.of(Tpms.values())), d.frame(d.inBall(3)), pore, wall);
        double voxel = wall * d.factor(0.5, 1);
        Solid solid = Solids.lattice(clip(d, pore * d.between(3, 5)), field, wall * d.edgy(0.1, 0.4));
        return Draft.inside(solid, voxel, "pores " + pore + ", walls " + wall);
    }

    private static Draft struts(Draw d, StressBodies bodies) {
        double pore = d.between(2, 5);
        double thick = pore * d.edgy(0.25, 1);
        StrutField field = new StrutField(d.pick(List.of(Struts.values())), d.frame(d.inBall(3)), pore, thick);
        double voxel = thick * d.factor(0.35, 0.7);
        Solid solid = Solids.lattice(clip(d, pore * d.between(3, 5)), field, thick * d.edgy(0.1, 0.3));
        return Draft.inside(solid, voxel, "pores " + pore + ", struts " + thick);
    }

    private static Draft rib(Draw d, StressBodies bodies) {
        ScanSurface bar = bodies.bar();
        double voxel = d.factor(0.7, 2);
        double offset = d.between(0, 3);
        double width = voxel * d.edgy(3, 8);
        double height = voxel * d.edgy(1, 4);
        List<Vec3> points = new ArrayList<>();
        double turn = d.between(0, 360);
        for (int i = 0; i < 4; i++) {
            double a = StrictMath.toRadians(turn + d.between(-40, 40));
            points.add(new Vec3(BAR * StrictMath.cos(a), BAR * StrictMath.sin(a), 22 * i - 33));
        }
        Solids.Rib shape =
                new Solids.Rib(width, width * d.edgy(0.05, 0.4), voxel * d.edgy(0.5, 3), offset + height + 2);
        Solid solid = Solids.rib(
                Solids.scanOffset(bar, offset),
                Solids.scanOffset(bar, offset + height),
                SkinPath.on(bar, points),
                shape);
        return Draft.inside(solid, voxel, "rib " + width + " x " + height);
    }

    private static Draft dimples(Draw d, StressBodies bodies) {
        double voxel = d.factor(0.5, 1.5);
        Solid solid = Solids.sphere(Vec3.ZERO, 20);
        int count = d.count(1, 6);
        for (int i = 0; i < count; i++) {
            UnitVec3 out = d.direction();
            double radius = voxel * d.edgy(3, 8);
            Solids.Dimple shape = new Solids.Dimple(radius, radius * d.edgy(0.2, 0.9), voxel * d.edgy(0.3, 2));
            solid = Solids.dimple(solid, Vec3.ZERO.plus(20, out.vector()), out, shape);
        }
        return Draft.inside(solid, voxel, count + " dimples");
    }

    /// Both halves of a cut, side by side as they lie in the part, one of them perhaps mirrored.
    private static Draft joint(Draw d, StressBodies bodies) {
        double voxel = BooleanRecipes.voxel(d);
        Solid whole = Solids.sphere(d.inBall(4), 22);
        Plane plane = Plane.through(d.inBall(8), d.direction());
        double gap = voxel * d.edgy(2, 5);
        Solids.Halves halves = Solids.split(Solids.difference(whole, List.of(Leaves.any(d, 20))), plane, gap);
        Solid before = d.chance(0.5) ? halves.before() : Solids.mirror(halves.behind(), plane);
        return Draft.inside(Solids.union(List.of(halves.behind(), before)), voxel, "gap " + gap);
    }

    /// A fitting on the flat or round face of a body.
    private static Draft fitting(Draw d, StressBodies bodies) {
        double voxel = d.factor(0.4, 0.7);
        boolean flat = d.chance(0.5);
        RigidTransform body = d.frame(d.inBall(10));
        Solid bare = flat
                ? Solids.roundedBox(body, new Vec3(30, 25, 3), d.edgy(0, 2))
                : Solids.placed(Solids.cylinder(new Vec3(0, -30, -57), new Vec3(0, 30, -57), 60), body);
        RigidTransform spot = RigidTransform.frame(
                body.apply(new Vec3(d.between(-5, 5), d.between(-5, 5), flat ? 3 : 2.8)),
                body.zAxis(),
                body.xAxis().vector().plus(d.between(-2, 2), body.yAxis().vector()));
        Solid block = Solids.roundedBox(body, new Vec3(32, 32, 8), 0);
        Solid solid = bodies.tool(d).on(Solids.intersection(List.of(bare, block)), spot);
        return Draft.inside(solid, voxel, flat ? "flat" : "round");
    }
}
