package org.pasvorm.geometry.spatial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// One ray through the boxes and triangles of an index.
///
/// The triangle test shears the ray onto the z axis and decides by the signs of edge functions, which two triangles at
/// a common edge compute alike: a ray cannot slip through between them (Woop, Benthin and Wald, "Watertight
/// ray/triangle intersection", 2013).
final class RayCast {
    private static final Comparator<RayHit> ORDER =
            Comparator.comparingDouble(RayHit::distance).thenComparingInt(RayHit::triangle);

    private final SlotTriangles triangles;
    private final TreeShape shape;
    private final float[] boxes;
    private final double[] origin;
    private final double[] inverse = new double[3];
    private final int kx;
    private final int ky;
    private final int kz;
    private final double sx;
    private final double sy;
    private final double sz;
    private final Vec3 start;
    private final UnitVec3 direction;
    private final boolean all;
    private final List<RayHit> hits = new ArrayList<>();
    private double limit;

    private RayCast(SlotTriangles triangles, BoxTree tree, Vec3 start, UnitVec3 direction, double limit, boolean all) {
        this.triangles = triangles;
        this.shape = tree.shape();
        this.boxes = tree.boxes();
        this.start = start;
        this.direction = direction;
        this.limit = limit;
        this.all = all;
        origin = new double[] {start.x(), start.y(), start.z()};
        double[] d = {direction.x(), direction.y(), direction.z()};
        int longest = Math.abs(d[0]) > Math.abs(d[1]) ? 0 : 1;
        kz = Math.abs(d[2]) >= Math.abs(d[longest]) ? 2 : longest;
        boolean forward = d[kz] > 0;
        kx = (kz + (forward ? 1 : 2)) % 3;
        ky = (kz + (forward ? 2 : 1)) % 3;
        sx = d[kx] / d[kz];
        sy = d[ky] / d[kz];
        sz = 1 / d[kz];
        for (int axis = 0; axis < 3; axis++) {
            inverse[axis] = Math.abs(d[axis]) < 1e-300 ? 1e300 : 1 / d[axis];
        }
    }

    static Optional<RayHit> nearest(SlotTriangles triangles, BoxTree tree, Vec3 start, UnitVec3 direction, double max) {
        List<RayHit> hits = new RayCast(triangles, tree, start, direction, max, false).cast();
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getFirst());
    }

    static List<RayHit> all(SlotTriangles triangles, BoxTree tree, Vec3 start, UnitVec3 direction, double max) {
        return List.copyOf(new RayCast(triangles, tree, start, direction, max, true).cast());
    }

    private List<RayHit> cast() {
        if (!start.isFinite() || !(limit >= 0)) {
            throw new IllegalArgumentException("no ray from " + start + " over " + limit + " mm");
        }
        if (shape.slots() > 0) {
            walk(shape.levels() - 1, 0);
        }
        hits.sort(ORDER);
        return hits;
    }

    private void walk(int level, int k) {
        if (level == 0) {
            for (int slot = shape.slotStart(0, k); slot < shape.slotEnd(0, k); slot++) {
                test(slot);
            }
            return;
        }
        int first = k * TreeShape.FAN;
        int count = shape.childEnd(level, k) - first;
        double[] entry = new double[TreeShape.FAN];
        int[] order = new int[TreeShape.FAN];
        int used = 0;
        for (int i = 0; i < count; i++) {
            double t = entry(BoxTree.SIZE * shape.number(level - 1, first + i));
            if (t <= limit) {
                int at = used++;
                for (; at > 0 && entry[at - 1] > t; at--) {
                    entry[at] = entry[at - 1];
                    order[at] = order[at - 1];
                }
                entry[at] = t;
                order[at] = first + i;
            }
        }
        for (int i = 0; i < used; i++) {
            if (entry[i] <= limit) {
                walk(level - 1, order[i]);
            }
        }
    }

    /// Where the ray enters a box, a hair early; infinity when it misses.
    private double entry(int at) {
        double near = 0;
        double far = limit;
        for (int axis = 0; axis < 3; axis++) {
            double a = (boxes[at + axis] - origin[axis]) * inverse[axis];
            double b = (boxes[at + 3 + axis] - origin[axis]) * inverse[axis];
            near = Math.max(near, Math.min(a, b));
            far = Math.min(far, Math.max(a, b) * (1 + 1e-12));
        }
        near *= 1 - 1e-12;
        return near <= far ? near : Double.POSITIVE_INFINITY;
    }

    private void test(int slot) {
        double[] p = triangles.xyz();
        int a = 9 * slot;
        double az = p[a + kz] - origin[kz];
        double bz = p[a + 3 + kz] - origin[kz];
        double cz = p[a + 6 + kz] - origin[kz];
        double ax = p[a + kx] - origin[kx] - sx * az;
        double ay = p[a + ky] - origin[ky] - sy * az;
        double bx = p[a + 3 + kx] - origin[kx] - sx * bz;
        double by = p[a + 3 + ky] - origin[ky] - sy * bz;
        double cx = p[a + 6 + kx] - origin[kx] - sx * cz;
        double cy = p[a + 6 + ky] - origin[ky] - sy * cz;
        double u = cx * by - cy * bx;
        double v = ax * cy - ay * cx;
        double w = bx * ay - by * ax;
        double det = u + v + w;
        boolean beside = (u < 0 || v < 0 || w < 0) && (u > 0 || v > 0 || w > 0);
        if (beside || det == 0) {
            return;
        }
        double t = sz * (u * az + v * bz + w * cz) / det;
        if (t >= 0 && t <= limit) {
            add(t, triangles.triangles()[slot], det > 0);
        }
    }

    private void add(double t, int triangle, boolean front) {
        RayHit hit = new RayHit(t, triangle, start.plus(t, direction.vector()), front);
        if (all) {
            hits.add(hit);
        } else if (hits.isEmpty() || ORDER.compare(hit, hits.getFirst()) < 0) {
            hits.clear();
            hits.add(hit);
            limit = t;
        }
    }
}
