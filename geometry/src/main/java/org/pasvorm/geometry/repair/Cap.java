package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// One flat end of a repaired scan: a connected region of cap triangles. Millimetres.
///
/// @param place middle, weighted by area
/// @param normal mean direction it faces, out of the limb
/// @param area surface in mm²
/// @param size diameter of the circle of the same area
/// @param roughness largest distance of a corner from the plane through `place`; about zero for a clean cut, more for a
///     ragged end and where two sides of a crop box meet
/// @param triangles how many
public record Cap(Vec3 place, UnitVec3 normal, double area, double size, double roughness, int triangles) {

    /// Whether the cap is one plane, to a thousandth of its size.
    public boolean isPlanar() {
        return roughness <= 1e-3 * size;
    }

    /// The caps of closed faces, largest first.
    static List<Cap> of(Faces faces) {
        if (faces.caps.isEmpty()) {
            return List.of();
        }
        Faces own = faces.keeping(faces.caps).compact();
        int[] mates = EdgeGroups.of(own.corners, own.vertices()).regularMates();
        Patches patches = Patches.of(own.corners, mates, Progress.NONE);
        List<Cap> caps = new ArrayList<>();
        for (int p = 0; p < patches.count; p++) {
            BitSet region = new BitSet();
            for (int t = 0; t < own.triangles(); t++) {
                region.set(t, patches.patch[t] == p);
            }
            caps.add(region(own.keeping(region)));
        }
        caps.sort(Comparator.comparingDouble((Cap c) -> -c.area()));
        return caps;
    }

    private static Cap region(Faces faces) {
        Vec3 middle = Vec3.ZERO;
        Vec3 facing = Vec3.ZERO;
        double area = 0;
        double[] n = new double[3];
        for (int t = 0; t < faces.triangles(); t++) {
            double own = faces.area(t);
            faces.areaVector(t, n);
            facing = facing.plus(new Vec3(n[0], n[1], n[2]));
            area += own;
            for (int k = 0; k < 3; k++) {
                middle = middle.plus(own / 3, point(faces, 3 * t + k));
            }
        }
        Vec3 place = area > 0 ? middle.times(1 / area) : point(faces, 0);
        UnitVec3 normal = facing.length() > 0 ? facing.direction() : UnitVec3.Z;
        double roughness = 0;
        for (int h = 0; h < faces.corners.length; h++) {
            roughness = Math.max(roughness, Math.abs(normal.dot(point(faces, h).minus(place))));
        }
        return new Cap(place, normal, area, 2 * Math.sqrt(area / Math.PI), roughness, faces.triangles());
    }

    private static Vec3 point(Faces faces, int h) {
        int v = faces.corners[h];
        return new Vec3(faces.x(v, 0), faces.x(v, 1), faces.x(v, 2));
    }
}
