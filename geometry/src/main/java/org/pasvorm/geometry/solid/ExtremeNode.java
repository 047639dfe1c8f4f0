package org.pasvorm.geometry.solid;

import java.util.List;

/// The largest value of several parts (intersection, `sign` = 1) or the smallest (union, `sign` = −1). Of
/// equal values the part named first counts.
final class ExtremeNode extends Node {
    private final Node[] parts;
    private final double sign;
    private final Node[] active;
    private int count;

    /// What [#reset()] makes active.
    private Node[] held;

    private int heldCount;

    /// The part that gave the last value.
    private Node chosen;

    ExtremeNode(int id, List<Node> parts, boolean largest) {
        super(id);
        this.parts = parts.toArray(new Node[0]);
        this.sign = largest ? 1 : -1;
        this.active = this.parts.clone();
        this.count = active.length;
        this.held = this.parts;
        this.heldCount = count;
        this.chosen = this.parts[0];
    }

    @Override
    Node effective() {
        return count == 1 ? active[0].effective() : this;
    }

    @Override
    boolean sameAs(Node other) {
        if (!(other instanceof ExtremeNode e) || sign != e.sign || count != e.count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!same(active[i], e.active[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    double value(double x, double y, double z) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double v = sign * active[i].value(x, y, z);
            if (v > best) {
                best = v;
                chosen = active[i];
            }
        }
        return sign * best;
    }

    @Override
    int piece() {
        return chosen.piece();
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        if (count == 1) {
            return active[0].gradient(x, y, z, g);
        }
        value(x, y, z);
        return chosen.gradient(x, y, z, g);
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            Node part = active[i];
            part.bound(x, y, z, radius, cut);
            low = Math.max(low, sign > 0 ? part.lo : -part.hi);
            high = Math.max(high, sign > 0 ? part.hi : -part.lo);
        }
        if (cut) {
            keepAbove(low);
        }
        lo = sign > 0 ? low : -high;
        hi = sign > 0 ? high : -low;
    }

    /// Drops the parts that stay below `low`, in stable order.
    private void keepAbove(double low) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if ((sign > 0 ? active[i].hi : -active[i].lo) >= low) {
                active[kept++] = active[i];
            }
        }
        count = kept;
    }

    @Override
    void reset() {
        System.arraycopy(held, 0, active, 0, heldCount);
        count = heldCount;
        for (int i = 0; i < count; i++) {
            active[i].reset();
        }
    }

    @Override
    void hold() {
        held = active.clone();
        heldCount = count;
        for (int i = 0; i < count; i++) {
            active[i].hold();
        }
    }

    @Override
    void release() {
        held = parts;
        heldCount = parts.length;
        for (Node part : parts) {
            part.release();
        }
    }

    @Override
    int leaves() {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += active[i].leaves();
        }
        return sum;
    }

    @Override
    double detail() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, active[i].detail());
        }
        return least;
    }

    @Override
    double lipschitz() {
        double k = 0;
        for (Node part : parts) {
            k = Math.max(k, part.lipschitz());
        }
        return k;
    }
}
