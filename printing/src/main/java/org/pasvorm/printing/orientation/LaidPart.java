package org.pasvorm.printing.orientation;

import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.RigidTransform;

/// A part as it lies on the plate.
///
/// @param mesh in the build frame
/// @param buildFromPart carries points of the part's own frame into the build frame
/// @param name the orientation in a few words
/// @param reasons why it lies like this, one sentence each
public record LaidPart(TriangleMesh mesh, RigidTransform buildFromPart, String name, List<String> reasons) {
    public LaidPart {
        reasons = List.copyOf(reasons);
    }
}
