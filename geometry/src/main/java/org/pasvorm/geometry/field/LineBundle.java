package org.pasvorm.geometry.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Parallel lines through all points of a lattice. Seen along the lines they are the points of a plane lattice with the
/// shortest possible basis `a`, `b` at an angle of 60° to 90°, so that the nearest one is a corner of the mesh a point
/// lies in.
///
/// @param pa, pb the dual basis: `a · pa = 1`, `a · pb = 0` and so on
record LineBundle(Vec3 a, Vec3 b, Vec3 pa, Vec3 pb) {
    /// Combinations of basis vectors up to this factor are tried.
    private static final int FACTOR = 2;

    static LineBundle of(UnitVec3 direction, List<Vec3> basis, double scale) {
        List<Vec3> projected = new ArrayList<>();
        for (int i = -FACTOR; i <= FACTOR; i++) {
            for (int j = -FACTOR; j <= FACTOR; j++) {
                for (int k = -FACTOR; k <= FACTOR; k++) {
                    Vec3 p = basis.get(0).times(i).plus(j, basis.get(1)).plus(k, basis.get(2));
                    projected.add(p.plus(-direction.dot(p), direction.vector()).times(scale));
                }
            }
        }
        projected.sort(Comparator.comparingDouble(Vec3::length));
        double tiny = 1e-6 * scale;
        Vec3 a = projected.stream().filter(p -> p.length() > tiny).findFirst().orElseThrow();
        Vec3 b = projected.stream()
                .filter(p -> p.cross(a).length() > tiny * scale)
                .findFirst()
                .orElseThrow();
        return dual(a, a.dot(b) < 0 ? b.negated() : b);
    }

    private static LineBundle dual(Vec3 a, Vec3 b) {
        double aa = a.dot(a);
        double ab = a.dot(b);
        double bb = b.dot(b);
        double det = aa * bb - ab * ab;
        return new LineBundle(
                a, b, a.times(bb / det).plus(-ab / det, b), b.times(aa / det).plus(-ab / det, a));
    }

    /// Distance to the nearest line; the way from it to the point is written to `way`.
    double distance(double x, double y, double z, double[] way) {
        double s = pa.x() * x + pa.y() * y + pa.z() * z;
        double t = pb.x() * x + pb.y() * y + pb.z() * z;
        s -= Math.floor(s);
        t -= Math.floor(t);
        double best = Double.POSITIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double u = s - (corner & 1);
            double w = t - (corner >> 1);
            double dx = u * a.x() + w * b.x();
            double dy = u * a.y() + w * b.y();
            double dz = u * a.z() + w * b.z();
            double d = dx * dx + dy * dy + dz * dz;
            if (d < best) {
                best = d;
                way[0] = dx;
                way[1] = dy;
                way[2] = dz;
            }
        }
        return Math.sqrt(best);
    }
}
