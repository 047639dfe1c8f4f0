package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// Sampled closed curves: the last point joins the first.
final class ClosedCurve {
    private ClosedCurve() {}

    static double length(List<Vec3> loop) {
        double length = 0;
        for (int i = 0; i < loop.size(); i++) {
            length += loop.get(i).distance(loop.get((i + 1) % loop.size()));
        }
        return length;
    }

    /// Points at equal steps of about `spacing` along the polygon.
    static List<Vec3> resampled(List<Vec3> loop, double spacing) {
        double length = length(loop);
        int n = Math.max(8, (int) Math.round(length / spacing));
        List<Vec3> points = new ArrayList<>(n);
        int segment = 0;
        double before = 0;
        double here = loop.get(0).distance(loop.get(1 % loop.size()));
        for (int i = 0; i < n; i++) {
            double at = length * i / n;
            while (before + here < at && segment < loop.size() - 1) {
                before += here;
                segment++;
                here = loop.get(segment).distance(loop.get((segment + 1) % loop.size()));
            }
            double t = here > 0 ? Math.clamp((at - before) / here, 0, 1) : 0;
            points.add(loop.get(segment).lerp(loop.get((segment + 1) % loop.size()), t));
        }
        return points;
    }

    /// The curve convolved with a bell of standard deviation `sigma`, given in samples: three passes of a
    /// moving mean.
    static List<Vec3> smoothed(List<Vec3> loop, double sigma) {
        int half = (int) Math.round(Math.sqrt(sigma * sigma + 0.25) - 0.5);
        if (half < 1) {
            return loop;
        }
        List<Vec3> result = loop;
        for (int pass = 0; pass < 3; pass++) {
            result = movingMean(result, Math.min(half, (loop.size() - 1) / 2));
        }
        return result;
    }

    private static List<Vec3> movingMean(List<Vec3> loop, int half) {
        int n = loop.size();
        Vec3 sum = Vec3.ZERO;
        for (int i = -half; i <= half; i++) {
            sum = sum.plus(loop.get(Math.floorMod(i, n)));
        }
        List<Vec3> result = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            result.add(sum.times(1.0 / (2 * half + 1)));
            sum = sum.plus(loop.get(Math.floorMod(i + half + 1, n))).minus(loop.get(Math.floorMod(i - half, n)));
        }
        return result;
    }

    /// The direction of the curve at a point, unit length (zero where the curve stands still).
    static Vec3 tangent(List<Vec3> loop, int i) {
        int n = loop.size();
        Vec3 d = loop.get((i + 1) % n).minus(loop.get(Math.floorMod(i - 1, n)));
        double length = d.length();
        return length > 0 ? d.times(1 / length) : Vec3.ZERO;
    }
}
