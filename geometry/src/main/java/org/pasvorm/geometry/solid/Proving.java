package org.pasvorm.geometry.solid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation.Decimated;
import org.pasvorm.geometry.spatial.TrianglePair;

/// Proves an extracted surface and decimates it. What is handed out is searched for self-intersections as a whole; the
/// extracted mesh only when it is handed out itself, or when triangles cross in the decimated one.
final class Proving {
    private final Extraction extraction;
    private final BlockStore store;
    private final Surface surface;
    private final Evaluation how;
    private final Progress progress;
    private final Consumer<String> stages;

    Proving(
            Extraction extraction,
            BlockStore store,
            Surface surface,
            Evaluation how,
            Progress progress,
            Consumer<String> stages) {
        this.extraction = extraction;
        this.store = store;
        this.surface = surface;
        this.how = how;
        this.progress = progress;
        this.stages = stages;
    }

    /// @throws EvaluationFailure when something is not as a [Proof] says
    SolidResult result() {
        Prover prover = new Prover(how, progress.range(0, 0.2));
        if (how.decimation() > 0) {
            Prover.Extracted extracted = prover.extracted(store, surface);
            stages.accept("prove");
            Optional<Decimated> thin = Thinning.of(extracted.mesh(), how, progress.range(0.2, 1));
            stages.accept("decimate");
            if (thin.isPresent()) {
                return prove(prover, extracted, thin.get());
            }
        }
        return untangled();
    }

    /// Looks for crossings everywhere before anything else.
    private SolidResult untangled() {
        List<TrianglePair> crossings = extraction.untangleAll(store, surface);
        Prover prover = new Prover(how, progress.range(0, 0.2));
        prover.requireNoCrossings(crossings);
        Prover.Extracted extracted = prover.extracted(store, surface);
        Decimated whole = new Decimated(extracted.mesh(), 0, 0);
        if (how.decimation() == 0) {
            return prove(prover, extracted, whole);
        }
        stages.accept("prove");
        Optional<Decimated> thin = Thinning.of(extracted.mesh(), how, progress.range(0.2, 1));
        stages.accept("decimate");
        if (thin.isEmpty()) {
            prover.note("not decimated: triangles came to cross");
        }
        return prove(prover, extracted, thin.orElse(whole));
    }

    private SolidResult prove(Prover prover, Prover.Extracted extracted, Decimated decimated) {
        SolidResult result = prover.prove(extracted, decimated, extraction.errors(store, decimated.mesh()));
        stages.accept("prove");
        return result;
    }
}
