package org.pasvorm.samples.stress;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.solid.OffsetMap.Bump;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Walls around bodies: what every orthosis is.
final class ShellRecipes {
    static final List<Recipe> ALL = List.of(
            new Recipe("offset", ShellRecipes::offset),
            new Recipe("shell", ShellRecipes::shell),
            new Recipe("pierced", ShellRecipes::pierced),
            new Recipe("bumps", ShellRecipes::bumps));

    private ShellRecipes() {}

    /// A voxel that gives a body some thousand cells.
    static double voxel(Draw d, ScanSurface scan) {
        return scan.bounds().diagonal() / d.factor(40, 130);
    }

    private static Draft offset(Draw d, StressBodies bodies) {
        ScanSurface scan = bodies.any(d);
        double voxel = voxel(d, scan);
        double offset = d.chance(0.2) ? 0 : voxel * d.edgy(-3, 8);
        Vec3 c = scan.bounds().centre();
        List<Solid> parts = new ArrayList<>(Leaves.cuts(d, c, scan.bounds().diagonal() / 4, 2));
        parts.addFirst(Solids.scanOffset(scan, offset));
        // A body may be a quarter as thick as its box at its thinnest.
        double thickness = least(scan.bounds().size()) / 4;
        return Draft.inside(Solids.intersection(parts), voxel, "offset " + offset)
                .beyondWhen(-offset > thickness / 2 - voxel, "an offset that may leave nothing");
    }

    private static double least(Vec3 size) {
        return Math.min(size.x(), Math.min(size.y(), size.z()));
    }

    private static Solid shell(Draw d, ScanSurface scan, double inner, double wall) {
        Solid shell = Solids.shell(scan, OffsetMap.constant(inner), OffsetMap.constant(inner + wall));
        List<Solid> parts = new ArrayList<>(
                Leaves.cuts(d, scan.bounds().centre(), scan.bounds().diagonal() / 4, 3));
        parts.addFirst(shell);
        return Solids.intersection(parts);
    }

    private static Draft shell(Draw d, StressBodies bodies) {
        ScanSurface scan = bodies.any(d);
        double voxel = voxel(d, scan);
        double wall = voxel * d.edgy(2, 6);
        double inner = voxel * d.between(-1, 2);
        return Draft.inside(shell(d, scan, inner, wall), voxel, "wall " + wall);
    }

    private static Draft pierced(Draw d, StressBodies bodies) {
        ScanSurface scan = bodies.any(d);
        double voxel = voxel(d, scan);
        double wall = voxel * d.edgy(2, 4);
        List<Solid> holes = new ArrayList<>();
        for (int i = d.count(1, 40); i > 0; i--) {
            holes.add(hole(d, scan.mesh(), voxel * d.edgy(1, 3), 4 * wall));
        }
        Solid solid = Solids.difference(shell(d, scan, 0, wall), holes);
        return Draft.inside(solid, voxel, holes.size() + " holes");
    }

    /// A cylinder or slot through the skin at any triangle.
    private static Solid hole(Draw d, TriangleMesh mesh, double radius, double reach) {
        int t = d.count(0, mesh.triangleCount() - 1);
        Vec3 n = mesh.areaVector(t);
        Vec3 way = n.length() > 0 ? n.times(reach / n.length()) : new Vec3(0, 0, reach);
        Vec3 at = mesh.centroid(t);
        return d.chance(0.5)
                ? Solids.cylinder(at.minus(way), at.plus(way), radius)
                : Solids.capsule(at.minus(way), at.plus(way).plus(d.inBall(reach / 2)), radius);
    }

    private static Draft bumps(Draw d, StressBodies bodies) {
        ScanSurface scan = bodies.any(d);
        double voxel = voxel(d, scan);
        double wall = voxel * d.edgy(2, 5);
        OffsetMap inner = hills(d, scan, voxel, 0, d.count(1, 12));
        OffsetMap outer = raised(inner, wall);
        double slope = inner.lipschitz();
        Solid solid = d.chance(0.5) ? Solids.shell(scan, inner, outer) : Solids.scanOffset(scan, inner);
        return Draft.inside(solid, voxel, "slope " + slope).beyondWhen(slope > 1, "offsets steeper than 1");
    }

    private static OffsetMap hills(Draw d, ScanSurface scan, double voxel, double base, int count) {
        Box3 box = scan.bounds();
        List<Bump> hills = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Vec3 at = scan.mesh().vertex(d.count(0, scan.mesh().vertexCount() - 1));
            double radius = d.factor(4 * voxel, box.diagonal() / 3);
            hills.add(Bump.round(at, radius, radius * d.edgy(-0.3, 0.3) / count));
        }
        return OffsetMap.of(base, hills);
    }

    private static OffsetMap raised(OffsetMap map, double by) {
        return switch (map) {
            case OffsetMap.Bumps b -> new OffsetMap.Bumps(b.base() + by, b.bumps());
            default -> throw new IllegalStateException("not made of bumps");
        };
    }
}
