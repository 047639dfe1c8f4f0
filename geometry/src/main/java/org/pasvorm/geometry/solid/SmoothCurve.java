package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// A smooth curve through points (centripetal Catmull–Rom, which makes neither loops nor cusps between points), drawn
/// by chords.
final class SmoothCurve {
    /// Chords stay within this distance (mm) of the curve.
    static final double FLATNESS = 0.005;

    private static final int DEEPEST = 10;

    private SmoothCurve() {}

    /// @throws IllegalArgumentException when there are fewer than two points, or two in a row are equal
    static List<Vec3> through(List<Vec3> points) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("a curve needs two points at least");
        }
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i).distance(points.get(i - 1));
            if (!(step > 0) || !Double.isFinite(step)) {
                throw new IllegalArgumentException("point " + i + " of a curve is where the one before is, or nowhere");
            }
        }
        List<Vec3> chain = new ArrayList<>();
        chain.add(points.getFirst());
        for (int i = 0; i + 1 < points.size(); i++) {
            Span span = span(points, i);
            divide(span, 0, 1, chain, 0);
            chain.add(points.get(i + 1));
        }
        return chain;
    }

    /// Four control points with their parameters; the curve runs from `b` to `c`.
    private record Span(Vec3 a, Vec3 b, Vec3 c, Vec3 d, double ta, double tb, double tc, double td) {
        /// The point at share `s` of the way, by Barry and Goldman's pyramid.
        Vec3 at(double s) {
            double t = tb + s * (tc - tb);
            Vec3 ab = mix(a, ta, b, tb, t);
            Vec3 bc = mix(b, tb, c, tc, t);
            Vec3 cd = mix(c, tc, d, td, t);
            return mix(mix(ab, ta, bc, tc, t), tb, mix(bc, tb, cd, td, t), tc, t);
        }

        private static Vec3 mix(Vec3 p, double tp, Vec3 q, double tq, double t) {
            return p.lerp(q, (t - tp) / (tq - tp));
        }
    }

    private static Span span(List<Vec3> points, int i) {
        Vec3 b = points.get(i);
        Vec3 c = points.get(i + 1);
        Vec3 a = i > 0 ? points.get(i - 1) : c.lerp(b, 2);
        Vec3 d = i + 2 < points.size() ? points.get(i + 2) : b.lerp(c, 2);
        double tb = Math.sqrt(a.distance(b));
        double tc = tb + Math.sqrt(b.distance(c));
        return new Span(a, b, c, d, 0, tb, tc, tc + Math.sqrt(c.distance(d)));
    }

    /// Adds the points between `from` and `to` that a chain of chords needs.
    private static void divide(Span span, double from, double to, List<Vec3> chain, int depth) {
        Vec3 p = span.at(from);
        Vec3 q = span.at(to);
        boolean flat = true;
        for (double s : new double[] {0.25, 0.5, 0.75}) {
            flat &= span.at(from + s * (to - from)).distance(p.lerp(q, s)) < FLATNESS;
        }
        if (flat || depth == DEEPEST) {
            return;
        }
        double middle = (from + to) / 2;
        divide(span, from, middle, chain, depth + 1);
        chain.add(span.at(middle));
        divide(span, middle, to, chain, depth + 1);
    }

    static double length(List<Vec3> chain) {
        double length = 0;
        for (int i = 1; i < chain.size(); i++) {
            length += chain.get(i).distance(chain.get(i - 1));
        }
        return length;
    }

    /// The point at a distance along the chain; beyond its ends on the straight continuation.
    static Vec3 at(List<Vec3> chain, double distance) {
        double rest = distance;
        int i = 1;
        while (i + 1 < chain.size() && rest > chain.get(i).distance(chain.get(i - 1))) {
            rest -= chain.get(i).distance(chain.get(i - 1));
            i++;
        }
        Vec3 p = chain.get(i - 1);
        Vec3 q = chain.get(i);
        return p.lerp(q, rest / p.distance(q));
    }
}
