package org.pasvorm.geometry.solid;

/// A node that asks one other and changes no distance.
abstract class PassingNode extends Node {
    final Node of;

    PassingNode(int id, Node of) {
        super(id);
        this.of = of;
    }

    @Override
    final void reset() {
        of.reset();
    }

    @Override
    final void hold() {
        of.hold();
    }

    @Override
    final void release() {
        of.release();
    }

    @Override
    final int leaves() {
        return of.leaves();
    }

    @Override
    final double detail() {
        return of.detail();
    }

    @Override
    final double lipschitz() {
        return of.lipschitz();
    }
}
