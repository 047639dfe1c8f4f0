package org.pasvorm.printing.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.limb.Section;
import org.pasvorm.geometry.limb.SectionLoop;
import org.pasvorm.geometry.limb.Slicer;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// The cut of a mesh in the axes of a view: rings of x (right), y (up) in millimetres.
record CutShape(List<double[]> rings) {
    private static final double SHORTEST = 1e-4;

    /// A point on a ring with the unit normal of its side; which of the two ways the normal points is not said.
    record Spot(double x, double y, double nx, double ny) {
        double distance(Spot o) {
            return Math.hypot(x - o.x, y - o.y);
        }
    }

    static CutShape of(TriangleMesh mesh, Plane plane, View view) {
        Section section = new Slicer(mesh).cut(plane);
        List<double[]> rings = new ArrayList<>();
        for (SectionLoop loop : section.loops()) {
            double[] ring = ring(loop, view);
            if (ring.length >= 6) {
                rings.add(ring);
            }
        }
        return new CutShape(List.copyOf(rings));
    }

    /// Without the hair-short sides that a cut near a vertex leaves: their direction is noise.
    private static double[] ring(SectionLoop loop, View view) {
        double[] ring = new double[2 * loop.points().size()];
        int n = 0;
        for (Vec3 p : loop.points()) {
            double x = view.right().dot(p);
            double y = view.up().dot(p);
            if (n == 0 || Math.hypot(x - ring[n - 2], y - ring[n - 1]) > SHORTEST) {
                ring[n++] = x;
                ring[n++] = y;
            }
        }
        boolean meets = n > 2 && Math.hypot(ring[0] - ring[n - 2], ring[1] - ring[n - 1]) <= SHORTEST;
        return Arrays.copyOf(ring, meets ? n - 2 : n);
    }

    boolean isEmpty() {
        return rings.isEmpty();
    }

    /// Least x, greatest x, least y, greatest y.
    double[] bounds() {
        double[] box = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                box[0] = Math.min(box[0], ring[i]);
                box[1] = Math.max(box[1], ring[i]);
                box[2] = Math.min(box[2], ring[i + 1]);
                box[3] = Math.max(box[3], ring[i + 1]);
            }
        }
        return box;
    }

    /// Where a ray first meets a side.
    Optional<Spot> firstHit(double x, double y, double dx, double dy) {
        double[] best = {Double.POSITIVE_INFINITY, 0, 0};
        sides((x0, y0, x1, y1) -> {
            double ex = x1 - x0;
            double ey = y1 - y0;
            double det = dx * ey - dy * ex;
            double t = ((x0 - x) * ey - (y0 - y) * ex) / det;
            double s = ((x0 - x) * dy - (y0 - y) * dx) / det;
            if (t > 0 && s >= 0 && s < 1 && t < best[0]) {
                double length = Math.hypot(ex, ey);
                best[0] = t;
                best[1] = -ey / length;
                best[2] = ex / length;
            }
        });
        return best[0] == Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of(new Spot(x + best[0] * dx, y + best[0] * dy, best[1], best[2]));
    }

    /// The nearest point of all sides.
    Optional<Spot> nearest(Spot p) {
        return nearest(p, 2);
    }

    /// The nearest point among sides that run the other way than the side of `p`: the far side of a wall.
    Optional<Spot> opposite(Spot p) {
        return nearest(p, -0.5);
    }

    private Optional<Spot> nearest(Spot p, double mostCosine) {
        double[] best = {Double.POSITIVE_INFINITY, 0, 0, 0, 0};
        sides((x0, y0, x1, y1) -> {
            double ex = x1 - x0;
            double ey = y1 - y0;
            double length = Math.hypot(ex, ey);
            if (length == 0 || (-ey * p.nx + ex * p.ny) / length > mostCosine) {
                return;
            }
            double s = Math.clamp(((p.x - x0) * ex + (p.y - y0) * ey) / (length * length), 0, 1);
            double d = Math.hypot(x0 + s * ex - p.x, y0 + s * ey - p.y);
            if (d < best[0]) {
                best[0] = d;
                best[1] = x0 + s * ex;
                best[2] = y0 + s * ey;
                best[3] = -ey / length;
                best[4] = ex / length;
            }
        });
        return best[0] == Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of(new Spot(best[1], best[2], best[3], best[4]));
    }

    /// Whether the point lies inside the rings (even-odd).
    boolean contains(double x, double y) {
        boolean[] inside = {false};
        sides((x0, y0, x1, y1) -> {
            if (y0 > y != y1 > y && x < (x1 - x0) * (y - y0) / (y1 - y0) + x0) {
                inside[0] = !inside[0];
            }
        });
        return inside[0];
    }

    private interface Side {
        void at(double x0, double y0, double x1, double y1);
    }

    private void sides(Side side) {
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int j = i + 2 == ring.length ? 0 : i + 2;
                side.at(ring[i], ring[i + 1], ring[j], ring[j + 1]);
            }
        }
    }
}
