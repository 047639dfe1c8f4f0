package org.pasvorm.geometry.field;

import java.util.List;
import org.pasvorm.geometry.vector.RigidTransform;

/// A polygon with holes in a frame's x-y plane, extruded along its z from `from` to `to`; exact. Corners that turn by
/// more than 20° are sharp edges, others belong to a curve.
public final class ExtrudedField extends PrismField {
    /// @param rings closed polygons as x and y of each corner in turn, in either direction; a point is inside where
    ///     an odd number of them goes round it; no ring crosses itself or another
    /// @throws IllegalArgumentException when a ring has fewer than three corners, a corner twice in a row or a
    ///     coordinate that is not finite, or when rings cross
    public ExtrudedField(List<double[]> rings, RigidTransform frame, double from, double to) {
        this(frame, from, to, checked(rings));
    }

    private ExtrudedField(RigidTransform frame, double from, double to, List<double[]> own) {
        super(new Prisms(List.of(new PlaneOutline(own)), List.of(frame), from, to), own.toArray(), frame, from, to);
    }

    private static List<double[]> checked(List<double[]> rings) {
        List<double[]> own = rings.stream().map(double[]::clone).toList();
        own.forEach(RingCheck::requireRing);
        RingCheck.requireApart(own);
        return own;
    }
}
