package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// Signed distances to one scan for one thread. Remembers its last answer: the triangle found there is where
/// the next search starts, and the sign is copied while the two empty balls overlap (no surface can lie
/// between); only else is the winding number asked. Answers do not depend on what was asked before.
final class ScanProbe {
    /// Nearer than this (mm) the direction to the closest point is noise and the triangle's normal is taken.
    private static final double ON_SURFACE = 1e-6;

    private final ScanSurface scan;
    private final TriangleQuery query;
    private boolean known;
    private double x;
    private double y;
    private double z;
    private double distance;
    private int triangle = -1;
    private boolean footKnown;

    ScanProbe(ScanSurface scan) {
        this.scan = scan;
        this.query = scan.index().query();
    }

    ScanSurface scan() {
        return scan;
    }

    /// The signed distance, negative inside.
    double signed(double px, double py, double pz) {
        if (known && px == x && py == y && pz == z) {
            return distance;
        }
        ask(px, py, pz);
        return distance;
    }

    private void ask(double px, double py, double pz) {
        double far;
        boolean inside;
        if (known) {
            double step = Math.sqrt((px - x) * (px - x) + (py - y) * (py - y) + (pz - z) * (pz - z));
            double before = Math.abs(distance);
            far = query.closest(px, py, pz, triangle, Double.POSITIVE_INFINITY);
            inside = step < (before + far) * (1 - 1e-9) ? distance < 0 : query.inside(px, py, pz);
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
        distance = inside ? -far : far;
    }

    /// The distance; the nearest point is then known, see [#triangle()].
    double closest(double px, double py, double pz) {
        if (!footKnown || px != x || py != y || pz != z) {
            ask(px, py, pz);
        }
        return Math.abs(distance);
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
    }
}
