package org.pasvorm.samples;

import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;

/// Makes the scan of a sample case. The same case and voxel give the same scan, whatever the number of threads.
public final class SampleGenerator {
    private static final int MOST_THREADS = 4;

    private SampleGenerator() {}

    /// The scan with about 100,000 triangles.
    public static SampleScan generate(SampleCase sample, Progress progress) {
        return generate(sample, sample.usualVoxel(), progress);
    }

    /// @param voxel edge of the sampling grid in millimetres: about the size of the triangles
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static SampleScan generate(SampleCase sample, double voxel, Progress progress) {
        progress.report(0, "shaping the limb");
        LimbSkin skin = LimbSkin.of(sample.shape());
        progress.check();
        Truth truth = TruthProbe.of(skin);
        TriangleMesh body = mesh(skin, voxel, progress.range(0.2, 0.9));
        boolean left = sample.side() == Side.LEFT;
        progress.report(0.9, "scanning");
        Scanner scanner =
                new Scanner(sample.faults(), sample.seed(), sample.shape().forearmShown());
        return new SampleScan(
                scanner.scan(left ? body.mirroredX() : body, voxel),
                sample.faults().unit(),
                truth.placed(left, sample.faults().pose()));
    }

    private static TriangleMesh mesh(LimbSkin skin, double voxel, Progress progress) {
        Evaluation how = Evaluation.of(voxel)
                .withThreads(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()))
                .withBodies(1);
        return Evaluator.evaluate(skin.solid(), how, progress).mesh();
    }
}
