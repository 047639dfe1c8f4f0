package org.pasvorm.samples.stress;

import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.Solid;

/// One case: a solid and how it is evaluated.
///
/// @param number reproduces the case together with its seed
/// @param family the recipe that made it
/// @param words what it is, in a few words for a person
/// @param beyond why the case lies outside what the kernel promises; empty for a case inside
public record StressCase(int number, String family, String words, Solid solid, Evaluation how, String beyond) {
    /// Whether the kernel promises a proven mesh.
    public boolean isInside() {
        return beyond.isEmpty();
    }

    /// Evaluates the case. Nothing that it throws is caught.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public StressOutcome run(Progress progress) {
        return StressOutcome.of(Evaluator.evaluate(solid, how, progress));
    }
}
