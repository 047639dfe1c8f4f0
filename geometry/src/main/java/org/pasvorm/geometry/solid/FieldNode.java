package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.field.Field;

/// A leaf given by a stateless field. Its faces, when it has several, are the nodes that follow it.
final class FieldNode extends Node {
    private final Field field;
    private final double lipschitz;
    private final int faces;

    /// Where the last value is from.
    private double lastX;

    private double lastY;
    private double lastZ;

    FieldNode(int id, Field field) {
        super(id);
        this.field = field;
        this.lipschitz = field.lipschitz();
        this.faces = field.faces();
    }

    @Override
    double value(double x, double y, double z) {
        lastX = x;
        lastY = y;
        lastZ = z;
        return field.at(x, y, z);
    }

    @Override
    int piece() {
        return faces > 1 ? id + 1 + field.face(lastX, lastY, lastZ) : id;
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        return field.gradient(x, y, z, g);
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        double v = field.at(x, y, z);
        lo = v - radius * lipschitz;
        hi = v + radius * lipschitz;
    }

    @Override
    void reset() {}

    @Override
    int leaves() {
        return 1;
    }

    @Override
    double detail() {
        return field.detail();
    }

    @Override
    double lipschitz() {
        return lipschitz;
    }
}
