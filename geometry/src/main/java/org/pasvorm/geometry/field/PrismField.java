package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.Box3;

/// A field of [Prisms].
abstract sealed class PrismField extends ValueField permits TextField, ExtrudedField {
    private final Prisms prisms;

    /// @param values of which the prisms are made
    PrismField(Prisms prisms, Object... values) {
        super(values);
        this.prisms = prisms;
    }

    /// A box that holds the body.
    public final Box3 bounds() {
        return prisms.bounds();
    }

    @Override
    public final double at(double x, double y, double z) {
        return prisms.at(x, y, z);
    }

    /// Of each prism both ends, then its sides from corner to corner.
    @Override
    public final int faces() {
        return prisms.faces();
    }

    @Override
    public final int face(double x, double y, double z) {
        return prisms.face(x, y, z);
    }

    @Override
    public final double faceGradient(int face, double x, double y, double z, double[] g) {
        return prisms.faceGradient(face, x, y, z, g);
    }
}
