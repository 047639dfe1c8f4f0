package org.pasvorm.geometry.solid;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;

/// A solid under the hands of a designer: takes one tree after the other and extracts anew only what the change
/// touches. Distances to scans are kept for each voxel, so neither a preview nor the final evaluation asks the scan
/// twice at the same sample.
///
/// A part of the tree counts as unchanged when it is equal (records of equal values, the same [ScanSurface] and
/// [TrimRibbon]). The surface is that of [Evaluator], apart from vertices that were moved to take apart crossing
/// triangles or onto creases. For one thread at a time; the work is spread over the given number.
public final class LivingSolid {
    private final int threads;
    private final Map<Double, Level> levels = new HashMap<>();

    /// What is kept for one voxel.
    private static final class Level {
        final DistanceCache cache = new DistanceCache();

        @Nullable
        LiveSurface surface;
    }

    public LivingSolid(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads);
        }
        this.threads = threads;
    }

    /// Takes a new tree. A cancelled or failed edit costs the surface that was there, not the kept distances: the next
    /// edit extracts all anew.
    ///
    /// @param voxel distance of samples in mm, as of [Evaluation]
    /// @throws java.util.concurrent.CancellationException when cancelled
    public SolidEdit edit(Solid solid, double voxel, Progress progress) {
        return edit(solid, voxel, progress, stage -> {});
    }

    /// As [#edit(Solid,double,Progress)]; `stages` is told the name of each stage when it is done.
    public SolidEdit edit(Solid solid, double voxel, Progress progress, Consumer<String> stages) {
        Level level = level(voxel);
        LiveSurface before = level.surface;
        level.surface = null;
        try {
            Evaluation how = Evaluation.of(voxel).withThreads(threads);
            LiveSurface after = new LiveSurface(solid, how, level.cache, progress, stages);
            SolidEdit.Changed changed = before == null ? after.whole() : after.changedFrom(before);
            level.surface = after;
            return changed;
        } catch (EvaluationFailure f) {
            return new SolidEdit.Failed(f.name, f.text(), f.place);
        }
    }

    /// The proof of the pages that the last edit at this voxel changed.
    ///
    /// @throws IllegalStateException when there is no surface at this voxel
    public EditProof prove(double voxel, Progress progress) {
        LiveSurface surface = level(voxel).surface;
        if (surface == null) {
            throw new IllegalStateException("nothing was extracted at a voxel of " + voxel + " mm");
        }
        return surface.prove(progress);
    }

    /// The proven mesh of a solid, as [Evaluator#evaluate(Solid,Evaluation,Progress)] gives it, byte for byte, but with
    /// the distances that are known already.
    public SolidResult evaluate(Solid solid, Evaluation how, Progress progress) {
        return Evaluator.evaluate(solid, how, null, level(how.voxel()).cache, progress, stage -> {});
    }

    private Level level(double voxel) {
        return levels.computeIfAbsent(voxel, v -> new Level());
    }
}
