package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// Signed distances to one scan for one thread. Remembers its last answer: the triangle found there is where
/// the next search starts, and the sign is copied while the empty balls on the way overlap (no surface can lie
/// between); only else is the winding number asked. Answers do not depend on what was asked before.
final class ScanProbe {
    /// Nearer than this (mm) the direction to the closest point is noise and the triangle's normal is taken.
    private static final double ON_SURFACE = 1e-6;

    /// How often the ways from the last points on either side are halved, all of them in turn, before the winding
    /// number is asked, which costs twenty times as much as a distance.
    private static final int[] TRIED = {0, 3};

    private final ScanSurface scan;
    private final TriangleQuery query;
    private final TriangleQuery between;
    private boolean known;
    private double x;
    private double y;
    private double z;
    private double distance;
    private int triangle = -1;
    private boolean footKnown;

    /// While samples of a grid are asked for: distances in `float`, kept in `memo` when there is one.
    private boolean sampling;

    private float @Nullable [] memo;
    private int memoAt;

    /// A point whose distance follows from that of another.
    private double expectedX = Double.NaN;

    private double expectedY;
    private double expectedZ;
    private double expected;

    /// The last point on the other side of the surface and its distance, 0 when there was none.
    private double acrossX;

    private double acrossY;
    private double acrossZ;
    private double acrossFar;

    ScanProbe(ScanSurface scan) {
        this.scan = scan;
        this.query = scan.index().query();
        this.between = scan.index().query();
    }

    ScanSurface scan() {
        return scan;
    }

    /// The next points are those of a sample, until [#stopSampling()].
    ///
    /// @param known where distances of samples are kept, NaN while unknown; null to keep none
    void sampling(float @Nullable [] known, int at) {
        sampling = true;
        memo = known;
        memoAt = at;
    }

    void stopSampling() {
        sampling = false;
    }

    /// The signed distance, negative inside; rounded to `float` at samples, so that a kept one is as good.
    double signed(double px, double py, double pz) {
        if (!sampling) {
            return exact(px, py, pz);
        }
        float[] known = memo;
        if (known == null) {
            return (float) exact(px, py, pz);
        }
        if (Float.isNaN(known[memoAt])) {
            known[memoAt] = (float) exact(px, py, pz);
        }
        return known[memoAt];
    }

    private double exact(double px, double py, double pz) {
        if (known && px == x && py == y && pz == z) {
            return distance;
        }
        if (px == expectedX && py == expectedY && pz == expectedZ) {
            return expected;
        }
        ask(px, py, pz);
        return distance;
    }

    /// Says what the signed distance at a point is, so that it need not be asked for.
    void expect(double px, double py, double pz, double signedDistance) {
        expectedX = px;
        expectedY = py;
        expectedZ = pz;
        expected = signedDistance;
    }

    private void ask(double px, double py, double pz) {
        boolean inside;
        double far;
        if (known) {
            far = query.closest(px, py, pz, triangle, Double.POSITIVE_INFINITY);
            inside = isInside(px, py, pz, far);
            if (inside != distance < 0) {
                acrossX = x;
                acrossY = y;
                acrossZ = z;
                acrossFar = Math.abs(distance);
            }
        } else {
            far = query.closest(px, py, pz);
            inside = query.inside(px, py, pz);
        }
        known = true;
        footKnown = true;
        x = px;
        y = py;
        z = pz;
        triangle = query.triangle();
        // Never minus zero, which would count as outside and turn all signs that are copied from here.
        distance = inside ? Math.min(-far, -Double.MIN_VALUE) : far;
    }

    /// The sign from the last points on either side where that is sure, else from the winding number.
    private boolean isInside(double px, double py, double pz, double far) {
        boolean before = distance < 0;
        for (int halvings : TRIED) {
            if (sameSide(x, y, z, Math.abs(distance), px, py, pz, far, halvings)) {
                return before;
            }
            if (acrossFar > 0 && sameSide(acrossX, acrossY, acrossZ, acrossFar, px, py, pz, far, halvings)) {
                return !before;
            }
        }
        return query.inside(px, py, pz);
    }

    /// Whether two points are surely on the same side of the surface: their empty balls overlap, or do so with those of
    /// points between.
    private boolean sameSide(
            double ax, double ay, double az, double far, double bx, double by, double bz, double farB, int halvings) {
        double step = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay) + (bz - az) * (bz - az));
        if (step < (far + farB) * (1 - 1e-9)) {
            return true;
        }
        if (halvings == 0) {
            return false;
        }
        double mx = (ax + bx) / 2;
        double my = (ay + by) / 2;
        double mz = (az + bz) / 2;
        double farM = between.closest(mx, my, mz, triangle, Double.POSITIVE_INFINITY);
        return sameSide(ax, ay, az, far, mx, my, mz, farM, halvings - 1)
                && sameSide(mx, my, mz, farM, bx, by, bz, farB, halvings - 1);
    }

    /// The distance; the nearest point is then known, see [#triangle()].
    double closest(double px, double py, double pz) {
        if (!footKnown || px != x || py != y || pz != z) {
            ask(px, py, pz);
        }
        return Math.abs(distance);
    }

    /// Says that the next points are those of a ball.
    ///
    /// @param signedDistance of its middle
    void focus(double px, double py, double pz, double radius, double signedDistance) {
        query.focus(px, py, pz, radius, Math.abs(signedDistance));
    }

    /// The triangle nearest to the last point.
    int triangle() {
        return triangle;
    }

    /// The nearest point of the last [#closest].
    double footX() {
        return query.px();
    }

    double footY() {
        return query.py();
    }

    double footZ() {
        return query.pz();
    }

    /// As [#signed]; the gradient, a unit vector away from the inside, is written to `g`.
    double gradient(double px, double py, double pz, double[] g) {
        closest(px, py, pz);
        if (Math.abs(distance) < ON_SURFACE) {
            normal(g);
        } else {
            g[0] = (px - query.px()) / distance;
            g[1] = (py - query.py()) / distance;
            g[2] = (pz - query.pz()) / distance;
        }
        return distance;
    }

    private void normal(double[] g) {
        Vec3 n = scan.mesh().areaVector(triangle);
        double length = n.length();
        double scale = length > 0 ? 1 / length : 0;
        g[0] = n.x() * scale;
        g[1] = n.y() * scale;
        g[2] = n.z() * scale;
    }

    void save(double[] state, int at) {
        state[at] = x;
        state[at + 1] = y;
        state[at + 2] = z;
        state[at + 3] = distance;
        state[at + 4] = triangle;
    }

    void restore(double[] state, int at) {
        x = state[at];
        y = state[at + 1];
        z = state[at + 2];
        distance = state[at + 3];
        triangle = (int) state[at + 4];
        known = triangle >= 0;
        footKnown = false;
        acrossFar = 0;
        expectedX = Double.NaN;
        sampling = false;
    }
}
