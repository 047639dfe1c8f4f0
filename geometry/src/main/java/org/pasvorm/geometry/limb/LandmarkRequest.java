package org.pasvorm.geometry.limb;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// What the finder is given.
///
/// @param skin a repaired closed skin in millimetres, in any pose
/// @param caps the triangles of `skin` that close a cut and are no skin; may be empty
/// @param given landmarks picked by a person, in the coordinates of `skin`; they are kept as they are. The wrist
///     centre may be given on the skin at wrist level.
/// @param asked the side the plan is for; only used where the shape cannot tell
public record LandmarkRequest(TriangleMesh skin, BitSet caps, Map<LandmarkId, Vec3> given, Optional<Side> asked) {
    public LandmarkRequest {
        given = Map.copyOf(given);
        caps = (BitSet) caps.clone();
    }

    public static LandmarkRequest of(TriangleMesh skin, BitSet caps) {
        return new LandmarkRequest(skin, caps, Map.of(), Optional.empty());
    }

    public LandmarkRequest asking(Side side) {
        return new LandmarkRequest(skin, caps, given, Optional.of(side));
    }
}
