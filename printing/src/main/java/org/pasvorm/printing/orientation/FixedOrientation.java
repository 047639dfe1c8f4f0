package org.pasvorm.printing.orientation;

import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// An orientation stated once for a kind of part: which of its directions points up and which to the right (+x) on the
/// plate.
///
/// @param up direction of the part's frame that becomes +z
/// @param right direction of the part's frame that becomes +x, perpendicular to `up`
public record FixedOrientation(String name, UnitVec3 up, UnitVec3 right, List<String> reasons) {
    /// A shell along the limb standing on its proximal end: the wall rises nearly straight, so filament needs few
    /// supports and none on the skin side. Layers lie across the arm: bending pulls on the bond between them.
    public static final FixedOrientation UPRIGHT = new FixedOrientation(
            "upright, proximal end down",
            UnitVec3.Z,
            UnitVec3.X,
            List.of(
                    "Stands on its proximal end: the wall rises nearly straight, the skin side stays free of supports.",
                    "Layers lie across the arm, so bending pulls on the bond between them.",
                    "Fixed for this template, not searched for."));

    /// The same shell lying on its volar side, opening up: the lowest build.
    public static final FixedOrientation LYING = new FixedOrientation(
            "lying, opening up",
            UnitVec3.Y,
            UnitVec3.Z,
            List.of(
                    "Lies on its volar side with the opening up: the lowest build height.",
                    "Layers run along the arm, so bending does not pull them apart.",
                    "Fixed for this template, not searched for."));

    public FixedOrientation {
        reasons = List.copyOf(reasons);
        if (Math.abs(up.dot(right)) > 1e-9) {
            throw new IllegalArgumentException("up and right of an orientation must be perpendicular");
        }
    }

    /// Turns `mesh` and moves it so that it rests on z = 0 and begins at x = 0 and y = 0.
    public LaidPart lay(TriangleMesh mesh) {
        RigidTransform partAxes = new RigidTransform(right, UnitVec3.of(up.cross(right.vector())), up, Vec3.ZERO);
        RigidTransform turn = partAxes.inverse();
        TriangleMesh turned = mesh.transformed(turn);
        Box3 box = turned.bounds();
        RigidTransform rest = RigidTransform.translation(box.min().negated());
        return new LaidPart(turned.transformed(rest), rest.after(turn), name, reasons);
    }
}
