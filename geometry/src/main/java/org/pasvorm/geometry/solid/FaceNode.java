package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.field.Field;

/// One smooth face of a field, continued beyond its edges: what a vertex on an edge of the field is solved onto.
final class FaceNode extends Node {
    private final Field field;
    private final int face;
    private final double[] ignored = new double[3];

    FaceNode(int id, Field field, int face) {
        super(id);
        this.field = field;
        this.face = face;
    }

    @Override
    double value(double x, double y, double z) {
        return field.faceGradient(face, x, y, z, ignored);
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        return field.faceGradient(face, x, y, z, g);
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        throw new IllegalStateException("a face is no part of the tree");
    }

    @Override
    void reset() {}

    @Override
    int leaves() {
        return 1;
    }

    @Override
    double lipschitz() {
        return field.lipschitz();
    }
}
