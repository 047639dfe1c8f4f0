package org.pasvorm.geometry.hardware;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.RigidTransform;

/// What a part does to the body it sits on, in the part's frame (origin on the surface, z away from it).
///
/// @param adds joined to the body
/// @param cuts taken from body and part afterwards
public record SurfaceTool(Solid adds, Optional<Solid> cuts) {
    /// The body with the part at `place`, a frame whose origin lies on the surface and whose z points away from the
    /// body.
    public Solid on(Solid body, RigidTransform place) {
        Solid joined = Solids.union(List.of(body, Solids.placed(adds, place)));
        return cuts.map(c -> Solids.difference(joined, List.of(Solids.placed(c, place))))
                .orElse(joined);
    }
}
