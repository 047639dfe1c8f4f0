package org.pasvorm.geometry.benchmark;

import java.util.Random;
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
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// Questions to many triangles, one thread.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SpatialBenchmark {
    private static final int POINTS = 1 << 14;

    private final TriangleMesh mesh = BenchmarkBody.mesh();
    private final TriangleIndex index = TriangleIndex.build(mesh, Progress.NONE);
    private final TriangleQuery query = index.query();
    private final double[] near = points(1, 4, true);
    private final double[] far = points(30, 60, true);
    private final double[] walk = points(1, 4, false);
    private final int firstOfWalk = mesh.triangleCount() / 3;
    private int at;

    /// Points above triangles, at random or one after the other.
    private double[] points(double low, double high, boolean anywhere) {
        Random random = new Random(11);
        double[] xyz = new double[3 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            int t = anywhere ? random.nextInt(mesh.triangleCount()) : triangleOfWalk(i);
            Vec3 p = mesh.centroid(t)
                    .plus(
                            low + (high - low) * random.nextDouble(),
                            mesh.normal(t).vector());
            xyz[3 * i] = p.x();
            xyz[3 * i + 1] = p.y();
            xyz[3 * i + 2] = p.z();
        }
        return xyz;
    }

    private int triangleOfWalk(int i) {
        return (mesh.triangleCount() / 3 + i) % mesh.triangleCount();
    }

    private int next() {
        at = (at + 1) % POINTS;
        return at;
    }

    @Benchmark
    public TriangleIndex buildIndex() {
        return TriangleIndex.build(mesh, Progress.NONE);
    }

    @Benchmark
    public double closestNear() {
        int i = 3 * next();
        return query.closest(near[i], near[i + 1], near[i + 2]);
    }

    @Benchmark
    public double closestFar() {
        int i = 3 * next();
        return query.closest(far[i], far[i + 1], far[i + 2]);
    }

    /// From the triangle that was nearest to the point before.
    @Benchmark
    public double closestSeeded() {
        int n = next();
        int seed = (firstOfWalk + Math.max(0, n - 1)) % mesh.triangleCount();
        return query.closest(walk[3 * n], walk[3 * n + 1], walk[3 * n + 2], seed, Double.POSITIVE_INFINITY);
    }

    @Benchmark
    public double windingNumber() {
        int i = 3 * next();
        return index.windingNumber(near[i], near[i + 1], near[i + 2]);
    }
}
