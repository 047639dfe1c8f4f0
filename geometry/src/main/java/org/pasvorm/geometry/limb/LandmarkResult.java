package org.pasvorm.geometry.limb;

import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// The outcome of looking for a limb in a scan: found, or refused with a reason.
public sealed interface LandmarkResult {

    record Found(LandmarkReport report) implements LandmarkResult {}

    /// @param reason stable key, kebab case, e.g. `no-forearm`
    /// @param message one sentence for a person: what was seen and what to do
    /// @param needed landmarks that would help if a person gave them; empty when nothing would
    /// @param place where, in scan coordinates
    record Refused(String reason, String message, List<LandmarkId> needed, Vec3 place) implements LandmarkResult {
        public Refused {
            needed = List.copyOf(needed);
        }
    }
}
