package org.pasvorm.printing.picture;

import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A parallel view: which way is right and which way is up on the picture. The viewer stands at `towards()`, infinitely
/// far away.
///
/// The named views are in the limb frame (+z distal, +x radial, +y dorsal, as for a right limb) with distal up. Meshes
/// of a left limb in its own coordinates, where +x is ulnar, take [#mirroredX()] so that *radial* stays radial.
public record View(String label, UnitVec3 right, UnitVec3 up) {
    public static final View DORSAL = new View("dorsal", UnitVec3.X.negated(), UnitVec3.Z);
    public static final View VOLAR = new View("volar", UnitVec3.X, UnitVec3.Z);
    public static final View RADIAL = new View("radial", UnitVec3.Y, UnitVec3.Z);
    public static final View ULNAR = new View("ulnar", UnitVec3.Y.negated(), UnitVec3.Z);
    /// From the fingertips along the limb, dorsal side up.
    public static final View DISTAL = new View("distal", UnitVec3.X, UnitVec3.Y);
    public static final View PROXIMAL = new View("proximal", UnitVec3.X.negated(), UnitVec3.Y);
    /// From the dorsal, radial and distal side.
    public static final View ISOMETRIC = from("isometric", new Vec3(0.65, 0.75, 0.45), UnitVec3.Z);
    /// From the volar, radial and distal side.
    public static final View ISOMETRIC_VOLAR = from("isometric, volar", new Vec3(0.65, -0.75, 0.45), UnitVec3.Z);
    /// A part on the build plate: z up, seen from the front right and above.
    public static final View BUILD = from("build orientation", new Vec3(0.55, -0.75, 0.45), UnitVec3.Z);

    public View {
        if (Math.abs(right.dot(up)) > 1e-9) {
            throw new IllegalArgumentException("right and up of a view must be perpendicular");
        }
    }

    /// The view from `towards` (a direction from the scene to the viewer) with `upHint` pointing up on the picture.
    ///
    /// @throws IllegalArgumentException when the two are parallel
    public static View from(String label, Vec3 towards, UnitVec3 upHint) {
        UnitVec3 right = UnitVec3.of(upHint.cross(towards));
        return new View(label, right, UnitVec3.of(towards.cross(right.vector())));
    }

    /// Direction from the scene to the viewer.
    public UnitVec3 towards() {
        return UnitVec3.of(right.cross(up.vector()));
    }

    /// The view with the same name onto the mirror image (x reversed) of the scene it was meant for.
    public View mirroredX() {
        Vec3 t = towards().vector();
        return from(label, new Vec3(-t.x(), t.y(), t.z()), flipX(up));
    }

    private static UnitVec3 flipX(UnitVec3 d) {
        return UnitVec3.of(-d.x(), d.y(), d.z());
    }
}
