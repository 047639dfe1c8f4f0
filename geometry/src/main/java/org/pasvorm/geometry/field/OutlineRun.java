package org.pasvorm.geometry.field;

/// A smooth stretch of a letter's outline: a chain of straight pieces between two corners, or a whole ring without any.
final class OutlineRun {
    private final int number;
    private final double[] points;
    private final int left;
    private final double beyond;
    private final double lowX;
    private final double highX;
    private final double lowY;
    private final double highY;

    /// @param number of the run within its text
    /// @param points x and y of each point in turn, both ends included
    /// @param left 1 where inside lies on the left of the chain, −1 where on its right
    /// @param beyond how far the ends go straight on when the run is looked at alone
    OutlineRun(int number, double[] points, int left, double beyond) {
        this.number = number;
        this.points = points;
        this.left = left;
        int last = points.length - 2;
        boolean ring = points[0] == points[last] && points[1] == points[last + 1];
        this.beyond = ring ? 0 : beyond;
        double[] box = {points[0], points[0], points[1], points[1]};
        for (int i = 2; i < points.length; i += 2) {
            box[0] = Math.min(box[0], points[i]);
            box[1] = Math.max(box[1], points[i]);
            box[2] = Math.min(box[2], points[i + 1]);
            box[3] = Math.max(box[3], points[i + 1]);
        }
        lowX = box[0];
        highX = box[1];
        lowY = box[2];
        highY = box[3];
    }

    int number() {
        return number;
    }

    int left() {
        return left;
    }

    /// Whether a ray from the point along x crosses the run an odd number of times.
    boolean crossedOddly(double x, double y) {
        if (y < lowY || y > highY || x > highX) {
            return false;
        }
        int last = points.length - 2;
        if (x < lowX) {
            return points[1] > y != points[last + 1] > y;
        }
        boolean odd = false;
        for (int i = 0; i < last; i += 2) {
            double ay = points[i + 1] - y;
            double by = points[i + 3] - y;
            if (ay > 0 != by > 0) {
                double ax = points[i] - x;
                odd ^= ax + (points[i + 2] - points[i]) * ay / (ay - by) > 0;
            }
        }
        return odd;
    }

    /// Offers the nearest point when it is nearer than the nearest so far.
    void nearest(Nearest n) {
        double dx = Math.max(0, Math.max(lowX - n.x, n.x - highX));
        double dy = Math.max(0, Math.max(lowY - n.y, n.y - highY));
        if (dx * dx + dy * dy < n.square) {
            search(n, 0);
        }
    }

    /// The signed distance from the run alone, its ends continued straight on.
    double alone(Nearest n) {
        search(n, beyond);
        return n.onLeft() == left > 0 ? -n.distance() : n.distance();
    }

    private void search(Nearest n, double over) {
        int last = points.length - 4;
        for (int i = 0; i <= last; i += 2) {
            double ax = points[i];
            double ay = points[i + 1];
            double ex = points[i + 2] - ax;
            double ey = points[i + 3] - ay;
            double length = Math.sqrt(ex * ex + ey * ey);
            double ux = ex / length;
            double uy = ey / length;
            double along = (n.x - ax) * ux + (n.y - ay) * uy;
            double t = Math.clamp(along, i == 0 ? -over : 0, i == last ? length + over : length);
            n.offer(this, ax + t * ux, ay + t * uy, ux, uy);
        }
    }
}
