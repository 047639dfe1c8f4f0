package org.pasvorm.geometry.field;

import java.util.Arrays;
import java.util.List;

/// Closed polygons in a plane that together bound a region: inside where an odd number of them goes round.
/// Its boundary consists of *runs*: stretches between corners where the direction turns by more than
/// [#SHARP_DEGREES]. Immutable.
final class PlaneOutline {
    /// Smaller turns are those of a curve drawn by chords.
    static final double SHARP_DEGREES = 20;

    private static final double REPEATED = 1e-9;

    /// x0, y0, x1, y1 a segment; runs lie one after the other.
    private final double[] segments;

    private final int[] runOf;
    private final int[] firstOfRun;

    /// 1 where outside lies to the right of a segment, −1 where to its left.
    private final byte[] outward;

    private final double left;
    private final double right;
    private final double low;
    private final double high;

    /// @param given x and y of each corner in turn; no ring crosses itself or another; corners may be
    ///     repeated
    PlaneOutline(List<double[]> given) {
        List<double[]> rings = given.stream().map(PlaneOutline::withoutRepeats).toList();
        int n = rings.stream().mapToInt(r -> r.length / 2).sum();
        segments = new double[4 * n];
        runOf = new int[n];
        outward = new byte[n];
        int at = 0;
        int runs = 0;
        for (double[] ring : rings) {
            runs = add(ring, at, runs);
            at += ring.length / 2;
        }
        firstOfRun = new int[runs + 1];
        firstOfRun[runs] = n;
        double[] box = {1e300, -1e300, 1e300, -1e300};
        for (int s = n - 1; s >= 0; s--) {
            firstOfRun[runOf[s]] = s;
            outward[s] = side(s);
            box[0] = Math.min(box[0], segments[4 * s]);
            box[1] = Math.max(box[1], segments[4 * s]);
            box[2] = Math.min(box[2], segments[4 * s + 1]);
            box[3] = Math.max(box[3], segments[4 * s + 1]);
        }
        left = box[0];
        right = box[1];
        low = box[2];
        high = box[3];
    }

    private static double[] withoutRepeats(double[] ring) {
        double[] kept = new double[ring.length];
        int n = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (Math.hypot(ring[next] - ring[i], ring[next + 1] - ring[i + 1]) > REPEATED) {
                kept[n++] = ring[i];
                kept[n++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, n);
    }

    /// Adds the segments of a ring from its first sharp corner on; the answer is the number of the next run.
    private int add(double[] ring, int at, int run) {
        int n = ring.length / 2;
        int start = 0;
        while (start < n && !sharp(ring, start)) {
            start++;
        }
        int number = run - (start < n ? 1 : 0);
        for (int k = 0; k < n; k++) {
            int i = (start + k) % n;
            int j = (i + 1) % n;
            number += sharp(ring, i) ? 1 : 0;
            runOf[at + k] = number;
            segments[4 * (at + k)] = ring[2 * i];
            segments[4 * (at + k) + 1] = ring[2 * i + 1];
            segments[4 * (at + k) + 2] = ring[2 * j];
            segments[4 * (at + k) + 3] = ring[2 * j + 1];
        }
        return number + 1;
    }

    private static boolean sharp(double[] ring, int i) {
        int n = ring.length / 2;
        int before = (i + n - 1) % n;
        int after = (i + 1) % n;
        double ux = ring[2 * i] - ring[2 * before];
        double uy = ring[2 * i + 1] - ring[2 * before + 1];
        double vx = ring[2 * after] - ring[2 * i];
        double vy = ring[2 * after + 1] - ring[2 * i + 1];
        double turn = Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
        return Math.abs(turn) > Math.toRadians(SHARP_DEGREES);
    }

    private byte side(int s) {
        double dx = segments[4 * s + 2] - segments[4 * s];
        double dy = segments[4 * s + 3] - segments[4 * s + 1];
        double x = segments[4 * s] + 0.5 * dx;
        double y = segments[4 * s + 1] + 0.5 * dy;
        return (byte) (distance(x + 1e-6 * dy, y - 1e-6 * dx) > 0 ? 1 : -1);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    int runs() {
        return firstOfRun.length - 1;
    }

    /// Distance to the box round the outline; 0 inside it.
    double boxDistance(double x, double y) {
        double dx = Math.max(0, Math.max(left - x, x - right));
        double dy = Math.max(0, Math.max(low - y, y - high));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// The exact distance to the outline, negative inside.
    double distance(double x, double y) {
        double best = Double.POSITIVE_INFINITY;
        boolean inside = false;
        for (int i = 0; i < segments.length; i += 4) {
            double ax = segments[i] - x;
            double ay = segments[i + 1] - y;
            double bx = segments[i + 2] - x;
            double by = segments[i + 3] - y;
            if (ay > 0 != by > 0 && ax + (bx - ax) * ay / (ay - by) > 0) {
                inside = !inside;
            }
            best = Math.min(best, squared(ax, ay, bx - ax, by - ay));
        }
        double d = Math.sqrt(best);
        return inside ? -d : d;
    }

    /// The run nearest to a point.
    int run(double x, double y) {
        return runOf[nearest(x, y, 0, runOf.length)];
    }

    /// Distance from the line of the nearest segment of a run, which continues the run beyond its ends; negative on
    /// the inner side. The unit normal goes to `g[0]` and `g[1]`.
    double runValue(int run, double x, double y, double[] g) {
        int s = nearest(x, y, firstOfRun[run], firstOfRun[run + 1]);
        double dx = segments[4 * s + 2] - segments[4 * s];
        double dy = segments[4 * s + 3] - segments[4 * s + 1];
        double scale = outward[s] / Math.sqrt(dx * dx + dy * dy);
        g[0] = dy * scale;
        g[1] = -dx * scale;
        return (x - segments[4 * s]) * g[0] + (y - segments[4 * s + 1]) * g[1];
    }

    private int nearest(double x, double y, int from, int to) {
        int nearest = from;
        double best = Double.POSITIVE_INFINITY;
        for (int s = from; s < to; s++) {
            int i = 4 * s;
            double d = squared(
                    segments[i] - x,
                    segments[i + 1] - y,
                    segments[i + 2] - segments[i],
                    segments[i + 3] - segments[i + 1]);
            if (d < best) {
                best = d;
                nearest = s;
            }
        }
        return nearest;
    }

    private static double squared(double ax, double ay, double dx, double dy) {
        double length2 = dx * dx + dy * dy;
        double t = length2 > 0 ? Math.clamp(-(ax * dx + ay * dy) / length2, 0, 1) : 0;
        double px = ax + t * dx;
        double py = ay + t * dy;
        return px * px + py * py;
    }
}
