package org.pasvorm.samples.stress;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.field.TextField;
import org.pasvorm.geometry.field.TextOutline;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.solid.TrimRibbon;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Tubes, letters, slots through letters and trims.
final class ShapeRecipes {
    static final List<Recipe> ALL = List.of(
            new Recipe("tubes", ShapeRecipes::tubes),
            new Recipe("text", ShapeRecipes::text),
            new Recipe("slot-in-text", ShapeRecipes::slotInText),
            new Recipe("trim", ShapeRecipes::trim));

    private static final String LETTERS = "ABCDEGHKMNQRSWXZabeghkmswx0123456789&%#§Ø";
    private static final double RADIUS = 30;

    private ShapeRecipes() {}

    private static Draft tubes(Draw d, StressBodies bodies) {
        double voxel = BooleanRecipes.voxel(d);
        List<Solid> tubes = new ArrayList<>();
        for (int i = d.count(1, 4); i > 0; i--) {
            tubes.add(Solids.tube(d.chance(0.5) ? helix(d) : walk(d), voxel * d.edgy(1, 3)));
        }
        Solid all = Solids.union(tubes);
        Solid block = Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(18, 18, 18), 2);
        return Draft.inside(d.chance(0.5) ? all : Solids.difference(block, tubes), voxel, tubes.size() + " tubes");
    }

    private static List<Vec3> helix(Draw d) {
        double r = d.between(4, 14);
        double rise = d.between(0, 30);
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double a = i * 0.35;
            points.add(new Vec3(r * StrictMath.cos(a), r * StrictMath.sin(a), rise * (i / 40.0 - 0.5)));
        }
        return points;
    }

    /// A polyline with kinks, points that repeat and ways that turn back.
    private static List<Vec3> walk(Draw d) {
        List<Vec3> points = new ArrayList<>(List.of(d.inBall(15)));
        for (int i = d.count(1, 9); i > 0; i--) {
            points.add(d.chance(0.15) ? points.getLast() : d.chance(0.15) ? points.getFirst() : d.inBall(18));
        }
        return points;
    }

    private static Solid letters(Draw d, RigidTransform frame, double cap, double from, double to) {
        StringBuilder text = new StringBuilder();
        for (int i = d.count(1, 4); i > 0; i--) {
            text.append(LETTERS.charAt(d.count(0, LETTERS.length() - 1)));
        }
        TextField field = new TextField(TextOutline.of(List.of(text.toString()), cap, 1.4 * cap), frame, from, to);
        return Solids.field(field, field.bounds());
    }

    private static Solid plate(RigidTransform frame, double cap) {
        RigidTransform below =
                new RigidTransform(frame.xAxis(), frame.yAxis(), frame.zAxis(), frame.apply(new Vec3(0, 0, -cap / 4)));
        return Solids.roundedBox(below, new Vec3(2 * cap, cap, cap / 4), 0);
    }

    /// Cap heights of so many voxels draw strokes of a fifth of that.
    private static Draft text(Draw d, StressBodies bodies) {
        double cap = d.edgy(3, 12);
        double cells = d.factor(6, 20);
        RigidTransform frame = d.frame(d.inBall(5));
        double height = cap * d.edgy(0.1, 0.3);
        Solid solid = d.chance(0.5)
                ? Solids.union(List.of(plate(frame, cap), letters(d, frame, cap, -height, height)))
                : Solids.difference(plate(frame, cap), List.of(letters(d, frame, cap, -height, 1)));
        return Draft.inside(solid, cap / cells, "cap height " + cells + " voxels")
                .beyondWhen(cells < 10, "capitals under 10 voxels");
    }

    private static Draft slotInText(Draw d, StressBodies bodies) {
        double cap = d.edgy(3, 12);
        RigidTransform frame = d.frame(d.inBall(5));
        double voxel = cap / d.factor(10, 18);
        Solid raised = Solids.union(List.of(plate(frame, cap), letters(d, frame, cap, -0.1, cap * 0.2)));
        RigidTransform at = new RigidTransform(
                frame.xAxis(),
                frame.yAxis(),
                frame.zAxis(),
                frame.apply(d.inBall(cap).times(0.6)));
        double height = voxel * d.edgy(2, 5);
        Solid slot = Solids.roundedSlot(at, height * d.edgy(1, 5), height, 4 * cap);
        Solid solid = d.chance(0.4)
                ? Solids.roundDifference(raised, slot, voxel * d.between(0.5, 2))
                : Solids.difference(raised, List.of(slot));
        return Draft.inside(solid, voxel, "slot " + height);
    }

    /// A wall on a bar between two loops around it, with a window.
    private static Draft trim(Draw d, StressBodies bodies) {
        ScanSurface bar = bodies.bar();
        double voxel = d.factor(1, 2.5);
        double wall = voxel * d.edgy(2, 3);
        double inner = d.between(-1, 2);
        List<List<Vec3>> loops = new ArrayList<>(List.of(ring(d, -50), ring(d, 50)));
        if (d.chance(0.6)) {
            loops.add(window(d.between(-180, 180), d.edgy(8, 24), d.edgy(8, 24)));
        }
        // Rings keep to |z| over 35 and windows under 27, so this point is between.
        TrimRibbon ribbon = TrimRibbon.of(bar, loops, new Vec3(RADIUS, 0, 31), 6, inner + wall + 4);
        Solid shell = Solids.shell(ribbon.skin(), OffsetMap.constant(inner), OffsetMap.constant(inner + wall));
        Solid rim = Solids.ribbon(ribbon);
        Solid solid = d.chance(0.6)
                ? Solids.round(shell, rim, wall * d.edgy(0.1, 0.5))
                : Solids.intersection(List.of(shell, rim));
        return Draft.inside(solid, voxel, loops.size() + " loops, wall " + wall);
    }

    private static Vec3 skin(double degrees, double z) {
        double a = StrictMath.toRadians(degrees);
        return new Vec3(RADIUS * StrictMath.cos(a), RADIUS * StrictMath.sin(a), z);
    }

    private static List<Vec3> ring(Draw d, double z) {
        double wave = d.edgy(0, 12);
        int waves = d.count(1, 5);
        List<Vec3> loop = new ArrayList<>();
        for (int i = 0; i < 360; i += 3) {
            loop.add(skin(i, z + wave * StrictMath.sin(StrictMath.toRadians(waves * i))));
        }
        return loop;
    }

    private static List<Vec3> window(double middle, double halfDegrees, double halfHeight) {
        List<Vec3> loop = new ArrayList<>();
        for (int i = 0; i < 360; i += 6) {
            double a = StrictMath.toRadians(i);
            loop.add(skin(middle + halfDegrees * StrictMath.cos(a), halfHeight * StrictMath.sin(a)));
        }
        return loop;
    }
}
