package org.pasvorm.geometry.field;

import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Lattices of round struts that run straight through all nodes of a cubic crystal.
public enum Struts {
    /// Nodes on a cubic grid, struts along its edges.
    CUBIC(Math.sqrt(0.5), List.of(v(1, 0, 0), v(0, 1, 0), v(0, 0, 1)), List.of(v(1, 0, 0), v(0, 1, 0), v(0, 0, 1))),

    /// Nodes at corners and middles of cubes, struts along their space diagonals.
    BODY_CENTRED(
            Math.sqrt(1 / 6.0),
            List.of(v(1, 0, 0), v(0, 1, 0), v(0.5, 0.5, 0.5)),
            List.of(v(1, 1, 1), v(-1, 1, 1), v(1, -1, 1), v(1, 1, -1))),

    /// Nodes at corners and face middles of cubes, struts along the face diagonals: octahedra and tetrahedra.
    OCTET(
            Math.sqrt(1 / 8.0),
            List.of(v(0.5, 0.5, 0), v(0.5, 0, 0.5), v(0, 0.5, 0.5)),
            List.of(v(1, 1, 0), v(1, -1, 0), v(1, 0, 1), v(1, 0, -1), v(0, 1, 1), v(0, 1, -1)));

    private final double widest;
    private final List<Vec3> basis;
    private final List<Vec3> directions;

    Struts(double widest, List<Vec3> basis, List<Vec3> directions) {
        this.widest = widest;
        this.basis = basis;
        this.directions = directions;
    }

    private static Vec3 v(double x, double y, double z) {
        return new Vec3(x, y, z);
    }

    /// The largest distance of any point from the nearest strut's axis, as a share of the cube's edge.
    double widest() {
        return widest;
    }

    /// The axes of all struts: one bundle of parallel lines for each direction.
    ///
    /// @param cell edge of the cube
    LineBundle[] bundles(double cell) {
        return directions.stream()
                .map(d -> LineBundle.of(UnitVec3.of(d), basis, cell))
                .toArray(LineBundle[]::new);
    }
}
