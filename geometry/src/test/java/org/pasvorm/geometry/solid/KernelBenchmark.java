package org.pasvorm.geometry.solid;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pasvorm.geometry.benchmark.BenchmarkBody;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.Decimation;
import org.pasvorm.geometry.vector.Vec3;

/// Stages of an evaluation, one thread: a wall of 3 mm around the body with a hole through it, at a voxel of 1 mm.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class KernelBenchmark {
    private final Solid solid = solid();
    private final Evaluation how = Evaluation.of(1);
    private final Extraction sampled = extraction();
    private final BlockStore store = sampled.sample(solid.bounds(), how.mostBlocks());
    private final TriangleMesh mesh =
            Evaluator.evaluate(solid, how, Progress.NONE).mesh();

    private static Solid solid() {
        ScanSurface scan = ScanSurface.of(BenchmarkBody.mesh(), Progress.NONE);
        Vec3 middle = scan.bounds().centre();
        Vec3 outside = middle.plus(new Vec3(scan.bounds().diagonal(), 0, 0));
        Solid wall = Solids.shell(scan, OffsetMap.constant(1), OffsetMap.constant(4));
        return Solids.difference(wall, List.of(Solids.cylinder(middle, outside, 5)));
    }

    private Extraction extraction() {
        return new Extraction(solid, how, null, null, Progress.NONE, stage -> {});
    }

    /// Finding the blocks and measuring their samples.
    @Benchmark
    public Object fillCache() {
        return extraction().sample(solid.bounds(), how.mostBlocks());
    }

    /// Cells, vertices and triangles from samples.
    @Benchmark
    public Object extract() {
        sampled.place(store);
        return sampled.join(store);
    }

    @Benchmark
    public Object decimate() {
        return Decimation.of(mesh, Evaluation.UNSEEN, new BitSet(), Progress.NONE);
    }
}
