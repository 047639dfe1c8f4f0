package org.pasvorm.geometry.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.io.MeshFormatException;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairFailure;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairResult;

/// What benchmarks run on: the mesh file (millimetres) that the system property `mesh` names, else a ball of radius 50
/// with 131,072 triangles.
public final class BenchmarkBody {
    private BenchmarkBody() {}

    public static TriangleMesh mesh() {
        String file = System.getProperty("mesh", "");
        return file.isBlank() ? MeshZoo.sphere(50, 7) : read(Path.of(file));
    }

    private static TriangleMesh read(Path file) {
        try {
            TriangleSoup soup =
                    MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE).soup();
            return switch (MeshRepair.repair(soup, RepairOptions.DEFAULT, Progress.NONE)) {
                case RepairResult repaired -> repaired.mesh();
                case RepairFailure failure -> throw new IllegalArgumentException(file + ": " + failure.message());
            };
        } catch (MeshFormatException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
