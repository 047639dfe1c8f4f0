package org.pasvorm.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.io.MeshFormatException;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairResult;

/// The meshes of a folder that close after repair, as bodies for stress cases.
public final class StressData {
    /// Finer scans only cost time.
    private static final int MOST_TRIANGLES = 60_000;

    /// All are scaled to this size in mm, because units are as various as their sources.
    private static final double DIAGONAL = 150;

    private StressData() {}

    /// In the order of their paths; what cannot be read or closed is left out.
    ///
    /// @throws InputRefused when the folder cannot be listed
    public static List<TriangleMesh> in(Path folder, Progress progress) throws InputRefused {
        List<TriangleMesh> meshes = new ArrayList<>();
        for (Path file : files(folder)) {
            progress.check();
            progress.report(0, "reading " + file.getFileName());
            mesh(file, progress).ifPresent(meshes::add);
        }
        return meshes;
    }

    private static List<Path> files(Path folder) throws InputRefused {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(StressData::isMesh)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputRefused(folder + ": cannot be listed: " + e.getMessage());
        }
    }

    private static boolean isMesh(Path file) {
        String name = file.getFileName().toString();
        return MeshReaders.ALL.stream()
                .flatMap(r -> r.extensions().stream())
                .anyMatch(extension -> name.endsWith("." + extension));
    }

    private static Optional<TriangleMesh> mesh(Path file, Progress progress) {
        try {
            TriangleSoup soup =
                    MeshReaders.read(file, ReadLimits.DEFAULT, progress).soup();
            double size = soup.bounds().diagonal();
            if (soup.triangleCount() <= MOST_TRIANGLES
                    && size > 0
                    && MeshRepair.repair(soup.scaled(DIAGONAL / size), RepairOptions.DEFAULT, progress)
                            instanceof RepairResult repaired) {
                return Optional.of(repaired.mesh());
            }
        } catch (MeshFormatException | IOException _) {
            // Left out, as promised.
        }
        return Optional.empty();
    }
}
