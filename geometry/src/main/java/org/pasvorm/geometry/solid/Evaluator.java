package org.pasvorm.geometry.solid;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation.Decimated;
import org.pasvorm.geometry.spatial.TrianglePair;
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
        return evaluate(solid, how, null, progress, stages);
    }

    /// As [#evaluate(Solid,Evaluation,Progress,Consumer)], but measures every sample of the band around the
    /// scan that other kernels fill: for fair comparison only, the result is the same.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static SolidResult evaluateFullBand(
            Solid solid, Evaluation how, Progress progress, Consumer<String> stages) {
        return evaluate(solid, how, Band.around(solid, how.voxel()), progress, stages);
    }

    static SolidResult evaluate(
            Solid solid, Evaluation how, @Nullable Band band, Progress progress, Consumer<String> stages) {
        Box3 bounds = solid.bounds();
        try {
            if (bounds.isEmpty()) {
                throw new EvaluationFailure("empty", "the parts of the solid do not meet", bounds.centre());
            }
            Extraction extraction = new Extraction(solid, how, band, progress, stages);
            BlockStore store = extraction.sample(bounds, how.mostBlocks());
            extraction.place(store);
            Surface surface = extraction.join(store);
            List<TrianglePair> crossings = extraction.untangle(store, surface);
            Prover prover = new Prover(how, progress.range(0.9, 0.91));
            Prover.Extracted extracted = prover.extracted(store, surface, crossings);
            Decimated decimated = new Thinning(how, prover, progress.range(0.91, 0.95)).of(extracted.mesh());
            if (how.decimation() > 0) {
                stages.accept("decimate");
            }
            SolidResult result = prover.prove(extracted, decimated, extraction.errors(store, decimated.mesh()));
            stages.accept("prove");
            return result;
        } catch (EvaluationFailure f) {
            return new SolidResult.Failed(f.name, f.text(), f.place);
        }
    }
}
