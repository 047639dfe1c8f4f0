package org.pasvorm.geometry.limb;

import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// A forearm and hand in the canonical frame: origin at the wrist centre, +z distal along the forearm axis at the
/// wrist (a line through the middles of the distal forearm's sections), +x radial, +y dorsal, as of a right limb. A
/// left limb has been mirrored across x = 0 of the scan before it was moved here, see [#mirrored]; what is designed on
/// it must be mirrored back.
///
/// @param skin the closed skin, canonical
/// @param caps triangles of the skin that close a cut and are no skin
/// @param side the patient's side
/// @param mirrored whether scan coordinates were mirrored (x → −x) before `canonicalFromScan`
/// @param canonicalFromScan moves scan coordinates, mirrored where that is so, into the canonical frame
/// @param landmarks canonical
/// @param centreLine canonical
/// @param thumbPlane separates the thumb (positive side) from the palm
/// @param findings what a person should know of how the limb was read
public record Limb(
        Skin skin,
        BitSet caps,
        Side side,
        boolean mirrored,
        RigidTransform canonicalFromScan,
        Landmarks landmarks,
        CentreLine centreLine,
        Plane thumbPlane,
        LimbMeasures measures,
        List<Finding> findings) {
    public Limb {
        caps = (BitSet) caps.clone();
        findings = List.copyOf(findings);
    }

    /// The limb of a report. The side is the one the report's directions show, which is the side asked for where the
    /// shape could not tell.
    public static Limb of(LandmarkRequest request, LandmarkReport report, Progress progress) {
        return LimbBuilder.build(request, report, progress);
    }

    public LimbChart chart() {
        return new LimbChart(skin, centreLine, thumbPlane);
    }

    /// A landmark's place.
    ///
    /// @throws IllegalStateException when the limb has no such landmark
    public Vec3 at(LandmarkId id) {
        return landmarks.at(id);
    }

    public Vec3 toCanonical(Vec3 scan) {
        return canonicalFromScan.apply(mirrored ? mirror(scan) : scan);
    }

    public Vec3 toScan(Vec3 canonical) {
        Vec3 p = canonicalFromScan.inverse().apply(canonical);
        return mirrored ? mirror(p) : p;
    }

    private static Vec3 mirror(Vec3 p) {
        return new Vec3(-p.x(), p.y(), p.z());
    }
}
