package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.field.Blend;

/// The intersection of two parts with its edge rounded by the circular blend. Away from the edge it is the one
/// part or the other, and is left out in favour of that part.
final class RoundNode extends Node {
    private enum Mode {
        BOTH,
        ONLY_A,
        ONLY_B
    }

    private final Node a;
    private final Node b;
    private final double radius;
    private final double[] other = new double[3];
    private Mode mode = Mode.BOTH;
    private Mode held = Mode.BOTH;

    /// The part that gave the last value, this for the rounded edge.
    private Node surface;

    RoundNode(int id, Node a, Node b, double radius) {
        super(id);
        this.a = a;
        this.b = b;
        this.radius = radius;
        this.surface = a;
    }

    @Override
    Node effective() {
        return switch (mode) {
            case ONLY_A -> a.effective();
            case ONLY_B -> b.effective();
            case BOTH -> this;
        };
    }

    @Override
    boolean sameAs(Node other) {
        return other instanceof RoundNode r && radius == r.radius && same(a, r.a) && same(b, r.b);
    }

    @Override
    double value(double x, double y, double z) {
        if (mode != Mode.BOTH) {
            surface = only();
            return surface.value(x, y, z);
        }
        double va = a.value(x, y, z);
        surface = a;
        if (yields(b.ceiling(x, y, z), va)) {
            return va;
        }
        double vb = b.value(x, y, z);
        if (va > -radius && vb > -radius) {
            surface = this;
        } else if (vb > va) {
            surface = b;
        }
        return Blend.round(va, vb, radius);
    }

    @Override
    int piece() {
        return surface == this ? id : surface.piece();
    }

    /// Whether a part with at most the value `most` leaves all to the other part, which has the value `v`.
    private boolean yields(double most, double v) {
        return most <= -radius && most < v;
    }

    private Node only() {
        return mode == Mode.ONLY_A ? a : b;
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        if (mode != Mode.BOTH) {
            return only().gradient(x, y, z, g);
        }
        double va = a.gradient(x, y, z, g);
        if (yields(b.ceiling(x, y, z), va)) {
            return va;
        }
        double vb = b.gradient(x, y, z, other);
        double u = va + radius;
        double w = vb + radius;
        if (u <= 0 || w <= 0) {
            if (vb > va) {
                System.arraycopy(other, 0, g, 0, 3);
            }
            return Math.max(va, vb);
        }
        double h = Math.sqrt(u * u + w * w);
        for (int i = 0; i < 3; i++) {
            g[i] = (u * g[i] + w * other[i]) / h;
        }
        return h - radius;
    }

    @Override
    void bound(double x, double y, double z, double r, boolean cut) {
        if (mode != Mode.BOTH) {
            only().bound(x, y, z, r, cut);
            lo = only().lo;
            hi = only().hi;
            return;
        }
        a.bound(x, y, z, r, cut);
        b.bound(x, y, z, r, cut);
        lo = Blend.round(a.lo, b.lo, radius);
        hi = Blend.round(a.hi, b.hi, radius);
        if (cut && b.hi <= -radius && b.hi < a.lo) {
            mode = Mode.ONLY_A;
        } else if (cut && a.hi <= -radius && a.hi < b.lo) {
            mode = Mode.ONLY_B;
        }
    }

    @Override
    void reset() {
        mode = held;
        a.reset();
        b.reset();
    }

    @Override
    void hold() {
        held = mode;
        a.hold();
        b.hold();
    }

    @Override
    void release() {
        held = Mode.BOTH;
        a.release();
        b.release();
    }

    @Override
    int leaves() {
        return switch (mode) {
            case ONLY_A -> a.leaves();
            case ONLY_B -> b.leaves();
            case BOTH -> a.leaves() + b.leaves();
        };
    }

    @Override
    double detail() {
        return switch (mode) {
            case ONLY_A -> a.detail();
            case ONLY_B -> b.detail();
            case BOTH -> Math.min(a.detail(), b.detail());
        };
    }

    @Override
    double lipschitz() {
        return Math.hypot(a.lipschitz(), b.lipschitz());
    }
}
