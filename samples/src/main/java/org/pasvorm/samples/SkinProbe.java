package org.pasvorm.samples;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Finds points and sections of the skin of a body by walking through its field.
final class SkinProbe {
    private static final double LEAST_STEP = 0.1;
    private static final double FAR = 400;
    private static final int RAYS = 180;
    private static final int WEB_STEPS = 6;

    private final Field body;

    SkinProbe(Field body) {
        this.body = body;
    }

    /// Where the straight way from a point inside first leaves the body.
    ///
    /// @throws IllegalStateException when the start is outside or the way never leaves
    Vec3 exit(Vec3 inside, Vec3 direction) {
        Vec3 d = UnitVec3.of(direction).vector();
        double t = 0;
        double value = at(inside);
        if (value > 0) {
            throw new IllegalStateException("not inside the body: " + inside);
        }
        double last = 0;
        while (value <= 0) {
            last = t;
            t += Math.max(LEAST_STEP, -value);
            if (t > FAR) {
                throw new IllegalStateException("no skin from " + inside);
            }
            value = at(inside.plus(t, d));
        }
        return inside.plus(crossing(inside, d, last, t), d);
    }

    /// Regula falsi (Illinois) between a place inside and one outside.
    private double crossing(Vec3 start, Vec3 d, double in, double out) {
        double lo = in;
        double hi = out;
        double atLo = at(start.plus(lo, d));
        double atHi = at(start.plus(hi, d));
        for (int i = 0; i < 40 && hi - lo > 1e-9; i++) {
            double mid = lo + (hi - lo) * Math.clamp(atLo / (atLo - atHi), 0.01, 0.99);
            double value = at(start.plus(mid, d));
            if (Math.abs(value) < 1e-9) {
                return mid;
            }
            if (value < 0) {
                lo = mid;
                atLo = value;
                atHi *= 0.5;
            } else {
                hi = mid;
                atHi = value;
                atLo *= 0.5;
            }
        }
        return (lo + hi) / 2;
    }

    private double at(Vec3 p) {
        return body.at(p.x(), p.y(), p.z());
    }

    /// The section through `centre` spanned by `u` and `v`, as far as it is seen from the centre.
    List<Vec3> section(Vec3 centre, Vec3 u, Vec3 v) {
        List<Vec3> ring = new ArrayList<>(RAYS);
        for (int i = 0; i < RAYS; i++) {
            double a = 2 * Math.PI * i / RAYS;
            ring.add(exit(centre, u.times(Math.cos(a)).plus(v.times(Math.sin(a)))));
        }
        return ring;
    }

    /// Length of a tape round the section: the perimeter of its convex hull.
    double girth(Vec3 centre, Vec3 u, Vec3 v) {
        List<Vec3> ring = section(centre, u, v);
        double[][] flat = new double[ring.size()][];
        for (int i = 0; i < flat.length; i++) {
            Vec3 d = ring.get(i).minus(centre);
            flat[i] = new double[] {d.dot(u), d.dot(v)};
        }
        return ConvexHull.perimeter(flat);
    }

    /// The middle of the web between two digits: across the line `a`–`b` the skin is deepest there, and through the
    /// thickness of the web (up to `thickness` to either side) it reaches farthest in `direction`.
    Vec3 web(Vec3 a, Vec3 b, Vec3 direction, double thickness) {
        Vec3 d = UnitVec3.of(direction).vector();
        Vec3 across = UnitVec3.of(b.minus(a).cross(d)).vector();
        Vec3 crest = valley(a, b, d);
        for (int i = -WEB_STEPS; i <= WEB_STEPS; i++) {
            Vec3 shift = across.times(thickness * i / WEB_STEPS);
            if (at(a.plus(shift)) < 0
                    && at(b.plus(shift)) < 0
                    && at(a.lerp(b, 0.5).plus(shift)) < 0) {
                Vec3 p = valley(a.plus(shift), b.plus(shift), d);
                crest = p.dot(d) > crest.dot(d) ? p : crest;
            }
        }
        return crest;
    }

    /// Of the skin points seen from the line `a`–`b` in direction `d`, the one least far that way.
    private Vec3 valley(Vec3 a, Vec3 b, Vec3 d) {
        Vec3 deepest = exit(a.lerp(b, 0.5), d);
        for (int i = 1; i < 24; i++) {
            Vec3 start = a.lerp(b, i / 24.0);
            Vec3 p = at(start) < 0 ? exit(start, d) : deepest;
            deepest = p.dot(d) < deepest.dot(d) ? p : deepest;
        }
        return deepest;
    }
}
