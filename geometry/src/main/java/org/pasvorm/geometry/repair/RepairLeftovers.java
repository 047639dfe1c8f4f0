package org.pasvorm.geometry.repair;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TrianglePair;

/// What is still wrong with a repaired mesh: it is closed and manifold, but its triangles may cut through each other.
public final class RepairLeftovers {
    private RepairLeftovers() {}

    /// One finding at most.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static List<Finding> of(TriangleMesh repaired, Progress progress) {
        List<TrianglePair> pairs = SelfIntersections.find(repaired, ScanInspection.MOST_INTERSECTIONS, progress);
        return pairs.isEmpty()
                ? List.of()
                : List.of(InspectionFindings.selfIntersections(
                        "repair-self-intersection",
                        "they are left as they were",
                        pairs.size(),
                        pairs.stream().limit(20).map(TrianglePair::place).toList()));
    }
}
