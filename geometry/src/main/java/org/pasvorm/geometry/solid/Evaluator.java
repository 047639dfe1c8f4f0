package org.pasvorm.geometry.solid;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;

/// Turns a solid into a proven mesh.
public final class Evaluator {
    private Evaluator() {}

    /// Evaluates; same bytes for the same solid and voxel whatever the number of threads.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static SolidResult evaluate(Solid solid, Evaluation how, Progress progress) {
        return evaluate(solid, how, progress, stage -> {});
    }

    /// As [#evaluate(Solid,Evaluation,Progress)]; `stages` is told the name of each stage when it is done, on the
    /// calling thread.
    public static SolidResult evaluate(Solid solid, Evaluation how, Progress progress, Consumer<String> stages) {
        return evaluate(solid, how, null, null, progress, stages);
    }

    /// As [#evaluate(Solid,Evaluation,Progress,Consumer)], but measures every sample of the band around the
    /// scan that other kernels fill: for fair comparison only, the result is the same.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static SolidResult evaluateFullBand(
            Solid solid, Evaluation how, Progress progress, Consumer<String> stages) {
        return evaluate(solid, how, Band.around(solid, how.voxel()), null, progress, stages);
    }

    static SolidResult evaluate(
            Solid solid,
            Evaluation how,
            @Nullable Band band,
            @Nullable DistanceCache cache,
            Progress progress,
            Consumer<String> stages) {
        Box3 bounds = solid.bounds();
        try {
            if (bounds.isEmpty()) {
                throw new EvaluationFailure("empty", "the parts of the solid do not meet", bounds.centre());
            }
            Extraction extraction = new Extraction(solid, how, band, cache, progress, stages);
            BlockStore store = extraction.sample(bounds, how.mostBlocks());
            extraction.place(store);
            Surface surface = extraction.join(store);
            extraction.untangle(store, surface, extraction.mend(store, surface, store.blocks()));
            return new Proving(extraction, store, surface, how, progress.range(0.9, 0.95), stages).result();
        } catch (EvaluationFailure f) {
            return new SolidResult.Failed(f.name, f.text(), f.place);
        }
    }
}
