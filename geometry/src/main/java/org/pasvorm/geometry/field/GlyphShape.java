package org.pasvorm.geometry.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One letter: its outline in smooth runs and the box round it. Where an odd number of rings goes round a point it
/// lies in the letter.
final class GlyphShape {
    /// A ring turning by more than this at a point has a corner there.
    private static final double CORNER_DEGREES = 30;

    private final OutlineRun[] runs;
    private final double left;
    private final double right;
    private final double low;
    private final double high;

    private GlyphShape(OutlineRun[] runs, double[] box) {
        this.runs = runs;
        this.left = box[0];
        this.right = box[1];
        this.low = box[2];
        this.high = box[3];
    }

    /// @param firstRun number of the first run
    /// @param beyond how far runs go on beyond their ends when looked at alone
    static GlyphShape of(List<double[]> rings, int firstRun, double beyond) {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        List<OutlineRun> runs = new ArrayList<>();
        for (double[] raw : rings) {
            double[] ring = withoutRepeats(raw);
            for (int i = 0; i < ring.length; i += 2) {
                box[0] = Math.min(box[0], ring[i]);
                box[1] = Math.max(box[1], ring[i]);
                box[2] = Math.min(box[2], ring[i + 1]);
                box[3] = Math.max(box[3], ring[i + 1]);
            }
            addRuns(runs, ring, insideOnLeft(ring, rings) ? 1 : -1, firstRun, beyond);
        }
        return new GlyphShape(runs.toArray(new OutlineRun[0]), box);
    }

    private static double[] withoutRepeats(double[] ring) {
        double[] kept = new double[ring.length];
        int n = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            if (ring[i] != ring[next] || ring[i + 1] != ring[next + 1]) {
                kept[n++] = ring[i];
                kept[n++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, n);
    }

    /// Whether the letter lies on the left of a ring: by its turning sense, and whether it is a hole.
    private static boolean insideOnLeft(double[] ring, List<double[]> rings) {
        double area = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            area += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        boolean hole = false;
        for (double[] other : rings) {
            double[] closed = Arrays.copyOf(other, other.length + 2);
            closed[other.length] = other[0];
            closed[other.length + 1] = other[1];
            boolean around = new OutlineRun(0, closed, 1, 0).crossedOddly(ring[0], ring[1]);
            hole ^= around && !(other[0] == ring[0] && other[1] == ring[1]);
        }
        return area > 0 != hole;
    }

    private static void addRuns(List<OutlineRun> runs, double[] ring, int left, int firstRun, double beyond) {
        int points = ring.length / 2;
        int start = 0;
        while (start < points && !corner(ring, start)) {
            start++;
        }
        int from = start % points;
        for (int done = 0; done < points; ) {
            int length = 1;
            while (done + length < points && !corner(ring, (from + length) % points)) {
                length++;
            }
            double[] chain = new double[2 * length + 2];
            for (int i = 0; i <= length; i++) {
                chain[2 * i] = ring[2 * ((from + i) % points)];
                chain[2 * i + 1] = ring[2 * ((from + i) % points) + 1];
            }
            runs.add(new OutlineRun(firstRun + runs.size(), chain, left, beyond));
            done += length;
            from = (from + length) % points;
        }
    }

    private static boolean corner(double[] ring, int point) {
        int n = ring.length;
        int at = 2 * point;
        int before = (at + n - 2) % n;
        int after = (at + 2) % n;
        double ax = ring[at] - ring[before];
        double ay = ring[at + 1] - ring[before + 1];
        double bx = ring[after] - ring[at];
        double by = ring[after + 1] - ring[at + 1];
        return Math.abs(Math.toDegrees(Math.atan2(ax * by - ay * bx, ax * bx + ay * by))) > CORNER_DEGREES;
    }

    OutlineRun[] runs() {
        return runs;
    }

    /// Offers the nearest point of the outline when it is nearer than the nearest so far.
    void nearest(Nearest n) {
        double dx = Math.max(0, Math.max(left - n.x, n.x - right));
        double dy = Math.max(0, Math.max(low - n.y, n.y - high));
        if (dx * dx + dy * dy < n.square) {
            for (OutlineRun run : runs) {
                run.nearest(n);
            }
        }
    }

    boolean contains(double x, double y) {
        boolean inside = false;
        if (x >= left && x <= right && y >= low && y <= high) {
            for (OutlineRun run : runs) {
                inside ^= run.crossedOddly(x, y);
            }
        }
        return inside;
    }
}
