package org.pasvorm.app.planning;

import java.util.Map;
import java.util.Optional;
import org.pasvorm.geometry.limb.LandmarkFinder;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.LandmarkRequest;
import org.pasvorm.geometry.limb.LandmarkResult;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.repair.SkinRefinement;
import org.pasvorm.geometry.vector.Vec3;

/// The search for landmarks on a repaired scan, made finer first where it is coarse.
record LimbSearch(SkinRefinement.Refined fine, LandmarkRequest request, LandmarkResult result) {
    /// Mean edge in mm above which a skin is refined: its facets would show on the part.
    private static final double FINE_EDGE = 3;

    /// For a plan.
    ///
    /// @param given landmarks that a person picked, in mm
    static LimbSearch of(RepairResult repaired, Map<LandmarkId, Vec3> given, Side asked, Progress progress) {
        SkinRefinement.Refined fine =
                SkinRefinement.refine(repaired.mesh(), repaired.caps(), FINE_EDGE, progress.range(0, 0.15));
        return of(fine, given, Optional.of(asked), progress);
    }

    /// For a look at a scan that may be anything: made finer to no more than `mostTriangles`.
    static LimbSearch quick(RepairResult repaired, int mostTriangles, Progress progress) {
        SkinRefinement.Refined fine = SkinRefinement.refine(
                repaired.mesh(), repaired.caps(), FINE_EDGE, mostTriangles, progress.range(0, 0.15));
        return of(fine, Map.of(), Optional.empty(), progress);
    }

    private static LimbSearch of(
            SkinRefinement.Refined fine, Map<LandmarkId, Vec3> given, Optional<Side> asked, Progress progress) {
        LandmarkRequest request = new LandmarkRequest(fine.mesh(), fine.caps(), given, asked);
        return new LimbSearch(fine, request, LandmarkFinder.find(request, progress.range(0.15, 1)));
    }
}
