package org.pasvorm.geometry.field;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;

/// A polygon with holes in a frame's x-y plane, extruded along its z from `from` to `to`; exact. Corners that turn by
/// more than 20° are sharp edges, others belong to a curve.
public final class ExtrudedField extends ValueField {
    private final Prisms prism;

    /// @param rings closed polygons as x and y of each corner in turn, in either direction; a point is inside where
    ///     an odd number of them goes round it; no ring crosses itself or another
    /// @throws IllegalArgumentException when a ring has fewer than three corners, a corner twice in a row or a
    ///     coordinate that is not finite, or when rings cross
    public ExtrudedField(List<double[]> rings, RigidTransform frame, double from, double to) {
        super(copies(rings), frame, from, to);
        List<double[]> own = new ArrayList<>();
        for (double[] ring : rings) {
            RingCheck.requireRing(ring);
            own.add(ring.clone());
        }
        RingCheck.requireApart(own);
        prism = new Prisms(List.of(new PlaneOutline(own)), List.of(frame), from, to);
    }

    private static Object[] copies(List<double[]> rings) {
        return rings.stream().map(double[]::clone).toArray();
    }

    /// A box that holds the body.
    public Box3 bounds() {
        return prism.bounds();
    }

    @Override
    public double at(double x, double y, double z) {
        return prism.at(x, y, z);
    }

    /// Both ends, then the sides from corner to corner.
    @Override
    public int faces() {
        return prism.faces();
    }

    @Override
    public int face(double x, double y, double z) {
        return prism.face(x, y, z);
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        return prism.faceGradient(face, x, y, z, g);
    }
}
