package org.pasvorm.samples;

import java.util.random.RandomGenerator;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Turns a perfect body into a scan with the faults asked for. Each kind of fault draws from a random source of its
/// own, so that one fault does not change another.
final class Scanner {
    private final ScanFaults faults;
    private final long seed;
    private final double end;

    /// @param end how far proximal of the wrist centre the body reaches
    Scanner(ScanFaults faults, long seed, double end) {
        this.faults = faults;
        this.seed = seed;
        this.end = end;
    }

    /// @param body in the limb frame, mirrored already for a left limb
    /// @param voxel the size of its triangles
    TriangleSoup scan(TriangleMesh body, double voxel) {
        ScanSheet sheet = new ScanSheet(body.copyCoordinates(), body.copyCorners());
        ScanFaults.Damage damage = faults.damage();
        Box3 box = body.bounds();
        Vec3[] normals = sheet.normals();
        if (damage.holes() > 0) {
            new HolePunch(sheet, damage, random("holes")).punch(-end + 4 * damage.holeRadius());
        }
        if (damage.openEnd()) {
            sheet.keep(t -> !atEnd(sheet, t, voxel));
        }
        SurfaceNoise.apply(sheet, normals, faults, random("noise"));
        sheet.flip(damage.flipped(), random("flipped"));
        sheet.duplicate(damage.duplicated(), random("duplicated"));
        if (faults.clutter().table()) {
            ClutterMaker.addTable(sheet, box);
        }
        ClutterMaker.addCrumbs(sheet, box, faults.clutter().crumbs(), random("crumbs"));
        return place(sheet).soup();
    }

    private boolean atEnd(ScanSheet sheet, int triangle, double voxel) {
        for (int k = 0; k < 3; k++) {
            if (sheet.point(sheet.corner(triangle, k)).z() > -end + 0.25 * voxel) {
                return false;
            }
        }
        return true;
    }

    private ScanSheet place(ScanSheet sheet) {
        RigidTransform pose = faults.pose();
        double scale = 1 / faults.unit().inMillimetres();
        sheet.map(p -> pose.apply(p).times(scale));
        return sheet;
    }

    private RandomGenerator random(String what) {
        return new java.util.Random(seed * 1_000_003 + what.hashCode());
    }
}
