package org.pasvorm.app.planning;

import java.util.List;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.jobsheet.JobSheet.FrameChange;
import org.pasvorm.printing.orientation.FixedOrientation;
import org.pasvorm.printing.orientation.LaidPart;

/// The frames that a part lies in: that of the limb it was designed on (of a right limb; a left one is mirrored into
/// it),
/// the part's own (the patient's side: the same, mirrored back for a left limb) and that of the build plate.
///
/// @param laid the part on the plate
record PartFrames(Limb limb, LaidPart laid) {

    /// Lays a part that was designed in the canonical frame of `limb` on the plate.
    static PartFrames lay(TriangleMesh canonical, Limb limb, FixedOrientation orientation) {
        TriangleMesh own = limb.mirrored() ? canonical.mirroredX() : canonical;
        return new PartFrames(limb, orientation.lay(own));
    }

    /// A point of the limb frame on the plate.
    Vec3 toBuild(Vec3 canonical) {
        return laid.buildFromPart().apply(limb.mirrored() ? mirror(canonical) : canonical);
    }

    /// A box on the plate that holds a box of the limb frame.
    Box3 toBuild(Box3 canonical) {
        Box3 box = Box3.EMPTY;
        for (int i = 0; i < 8; i++) {
            Vec3 corner = new Vec3(
                    ((i & 1) == 0 ? canonical.min() : canonical.max()).x(),
                    ((i & 2) == 0 ? canonical.min() : canonical.max()).y(),
                    ((i & 4) == 0 ? canonical.min() : canonical.max()).z());
            box = box.include(toBuild(corner));
        }
        return box;
    }

    /// A mesh of the plate in the limb frame.
    TriangleMesh toLimb(TriangleMesh build) {
        TriangleMesh own = build.transformed(laid.buildFromPart().inverse());
        return limb.mirrored() ? own.mirroredX() : own;
    }

    /// A frame of the limb (that of an opening, say) on the plate. Where it was mirrored, x to the left is taken for x
    /// to
    /// the right, which a shape that is symmetric about its frame does not mind.
    RigidTransform toBuild(RigidTransform canonical) {
        return laid.buildFromPart().after(limb.mirrored() ? conjugate(canonical) : canonical);
    }

    /// From the plate to the limb frame and to the coordinates of the scan file.
    ///
    /// @param unitMillimetres size of the scan file's unit
    List<FrameChange> changes(double unitMillimetres) {
        RigidTransform partFromBuild = laid.buildFromPart().inverse();
        RigidTransform scanFromLimb = limb.canonicalFromScan().inverse();
        if (!limb.mirrored()) {
            return List.of(
                    new FrameChange("build", "limb", false, partFromBuild, 1),
                    new FrameChange("build", "scan", false, scanFromLimb.after(partFromBuild), 1 / unitMillimetres));
        }
        return List.of(
                new FrameChange("build", "limb", true, conjugate(partFromBuild), 1),
                new FrameChange(
                        "build", "scan", false, conjugate(scanFromLimb).after(partFromBuild), 1 / unitMillimetres));
    }

    /// Mirror, motion, mirror: a motion again.
    private static RigidTransform conjugate(RigidTransform m) {
        return new RigidTransform(
                mirror(m.xAxis()).negated(), mirror(m.yAxis()), mirror(m.zAxis()), mirror(m.origin()));
    }

    private static Vec3 mirror(Vec3 p) {
        return new Vec3(-p.x(), p.y(), p.z());
    }

    private static UnitVec3 mirror(UnitVec3 d) {
        return UnitVec3.of(-d.x(), d.y(), d.z());
    }
}
