package org.pasvorm.samples.stress;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.pasvorm.geometry.hardware.HardwareParts;
import org.pasvorm.geometry.hardware.SurfaceTool;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairFailure;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleCases;
import org.pasvorm.samples.SampleGenerator;

/// The scans that cases are built on: simple bodies, coarse sample limbs as their scanners left them (repaired), and
/// meshes that are given; also the fittings that sit on a surface. Each is made when first asked for and then kept; may
/// be shared between threads.
public final class StressBodies {
    private static final double SAMPLE_VOXEL = 4.5;

    private final List<TriangleMesh> given;
    private final List<SampleCase> samples;
    private final ConcurrentHashMap<String, ScanSurface> made = new ConcurrentHashMap<>();
    private final AtomicReference<List<SurfaceTool>> tools = new AtomicReference<>(List.of());

    /// @param given closed meshes of any size
    /// @param samples limbs to take
    public StressBodies(List<TriangleMesh> given, List<SampleCase> samples) {
        this.given = List.copyOf(given);
        this.samples = List.copyOf(samples);
    }

    /// All sample limbs and the simple bodies.
    public static StressBodies ofSamples() {
        return new StressBodies(List.of(), SampleCases.ALL);
    }

    /// Any body.
    ScanSurface any(Draw draw) {
        double luck = draw.between(0, 1);
        if (luck < 0.35 && !given.isEmpty()) {
            int n = draw.count(0, given.size() - 1);
            return keep("given-" + n, () -> given.get(n));
        }
        return luck < 0.7 && !samples.isEmpty() ? limb(draw) : simple(draw);
    }

    ScanSurface limb(Draw draw) {
        SampleCase sample = draw.pick(samples);
        return keep(sample.id(), () -> scanned(sample));
    }

    /// A body of some 60 mm made of a few thousand triangles, smooth or rough.
    ScanSurface simple(Draw draw) {
        int shape = draw.count(0, 4);
        int noise = draw.chance(0.4) ? draw.count(1, 3) : 0;
        return keep("simple-" + shape + "-" + noise, () -> noisy(simple(shape), noise));
    }

    /// A capsule of radius 30 along z, 140 mm from centre to centre.
    ScanSurface bar() {
        return keep("bar", () -> mesh(Solids.capsule(new Vec3(0, 0, -70), new Vec3(0, 0, 70), 30), 3));
    }

    /// What a fitting that sits on a surface does to its body.
    SurfaceTool tool(Draw draw) {
        return draw.pick(tools.updateAndGet(known -> known.isEmpty()
                ? HardwareParts.ALL.stream().flatMap(p -> p.tool().stream()).toList()
                : known));
    }

    private ScanSurface keep(String key, Supplier<TriangleMesh> maker) {
        return made.computeIfAbsent(key, k -> ScanSurface.of(maker.get(), Progress.NONE));
    }

    private static TriangleMesh scanned(SampleCase sample) {
        var scan = SampleGenerator.generate(sample, SAMPLE_VOXEL, Progress.NONE).inMillimetres();
        return switch (MeshRepair.repair(scan, RepairOptions.DEFAULT, Progress.NONE)) {
            case RepairResult repaired -> repaired.mesh();
            case RepairFailure f -> throw new IllegalStateException(sample.id() + ": " + f.message());
        };
    }

    private static TriangleMesh simple(int shape) {
        Solid ball = Solids.sphere(Vec3.ZERO, 25);
        return switch (shape) {
            case 0 -> mesh(ball, 3);
            case 1 -> mesh(Solids.capsule(new Vec3(-20, 3, 0), new Vec3(25, -4, 10), 14), 2.5);
            case 2 -> mesh(Solids.difference(ball, List.of(Solids.sphere(new Vec3(22, 0, 0), 14))), 2);
            case 3 -> mesh(Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(25, 15, 10), 0), 12);
            default -> mesh(Solids.union(List.of(ball, Solids.capsule(Vec3.ZERO, new Vec3(40, 20, 0), 6))), 2);
        };
    }

    private static TriangleMesh mesh(Solid solid, double voxel) {
        return Evaluator.evaluate(solid, Evaluation.of(voxel), Progress.NONE).mesh();
    }

    /// Every coordinate moved by up to some tenths of a millimetre.
    private static TriangleMesh noisy(TriangleMesh mesh, int noise) {
        double[] xyz = mesh.copyCoordinates();
        Draw draw = new Draw(noise, xyz.length);
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] += 0.1 * noise * draw.bell();
        }
        return TriangleMesh.owning(xyz, mesh.copyCorners());
    }
}
