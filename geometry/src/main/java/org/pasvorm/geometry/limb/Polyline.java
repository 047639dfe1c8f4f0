package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// Length, equal spacing and smoothing of polylines in space. `closed` joins the last point to the first.
public final class Polyline {
    private Polyline() {}

    public static double length(List<Vec3> points, boolean closed) {
        double length = 0;
        for (int i = 0; i < segments(points, closed); i++) {
            length += points.get(i).distance(points.get((i + 1) % points.size()));
        }
        return length;
    }

    /// The same line with points at equal distances along it, as near to `spacing` as divides it evenly. End points of
    /// an open line and the first point of a closed one stay.
    ///
    /// @throws IllegalArgumentException for fewer than two points or a spacing that is not positive
    public static List<Vec3> resampled(List<Vec3> points, boolean closed, double spacing) {
        if (points.size() < 2 || !(spacing > 0)) {
            throw new IllegalArgumentException("resampling needs two points and a positive spacing");
        }
        double total = length(points, closed);
        int count = Math.max(closed ? 3 : 1, (int) Math.round(total / spacing));
        List<Vec3> even = new ArrayList<>();
        int segment = 0;
        double passed = 0;
        for (int i = 0; i < (closed ? count : count + 1); i++) {
            double wanted = total * i / count;
            double here = segmentLength(points, segment);
            while (passed + here < wanted && segment < segments(points, closed) - 1) {
                passed += here;
                here = segmentLength(points, ++segment);
            }
            Vec3 from = points.get(segment);
            Vec3 to = points.get((segment + 1) % points.size());
            even.add(here > 0 ? from.lerp(to, Math.min(1, (wanted - passed) / here)) : from);
        }
        return even;
    }

    /// Each point replaced by the Gaussian mean of its neighbours, `sigma` in points. End points of an open line stay;
    /// near them the window shrinks symmetrically, so that a straight line stays as it is.
    public static List<Vec3> smoothed(List<Vec3> points, boolean closed, double sigma) {
        List<Vec3> smooth = new ArrayList<>(points.size());
        int n = points.size();
        int reach = (int) Math.ceil(3 * sigma);
        for (int i = 0; i < n; i++) {
            int window = closed ? Math.min(reach, (n - 1) / 2) : Math.min(reach, Math.min(i, n - 1 - i));
            Vec3 sum = points.get(i);
            double weights = 1;
            for (int k = 1; k <= window; k++) {
                double w = Math.exp(-0.5 * k * k / (sigma * sigma));
                sum = sum.plus(w, points.get(Math.floorMod(i + k, n))).plus(w, points.get(Math.floorMod(i - k, n)));
                weights += 2 * w;
            }
            smooth.add(sum.times(1 / weights));
        }
        return smooth;
    }

    private static int segments(List<Vec3> points, boolean closed) {
        return closed ? points.size() : points.size() - 1;
    }

    private static double segmentLength(List<Vec3> points, int segment) {
        return points.get(segment).distance(points.get((segment + 1) % points.size()));
    }
}
