package org.pasvorm.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pasvorm.app.output.WriteFailure;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.printing.export.PrintFormat;
import org.pasvorm.printing.export.PrintFormats;
import org.pasvorm.printing.picture.Picture;
import org.pasvorm.printing.picture.PngWriter;

/// Makes solids, proves them and writes them with their pictures into a folder.
///
/// @param what for a message when writing fails
record SolidFiles(String what, Path folder) {
    private static final int MOST_THREADS = 8;

    /// The mesh of a solid.
    ///
    /// @param voxel distance of samples, mm
    static SolidResult.Proven proven(String name, Solid solid, double voxel, int bodies, Progress progress)
            throws Refusal {
        Evaluation how = Evaluation.of(voxel)
                .withThreads(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()))
                .withBodies(bodies)
                .withDecimation(Evaluation.UNSEEN);
        return switch (Evaluator.evaluate(solid, how, progress)) {
            case SolidResult.Failed f ->
                throw new CannotFinish("'" + name + "' cannot be proven (" + f.name() + "): " + f.message());
            case SolidResult.Proven proven -> proven;
        };
    }

    /// Writes a mesh in every print format.
    void meshes(String name, TriangleMesh mesh, Progress progress) throws Refusal {
        for (PrintFormat format : PrintFormats.ALL) {
            MeshOutput.write(mesh, folder.resolve(name + "." + format.id()), progress);
        }
    }

    void picture(String name, Picture picture) throws CannotFinish {
        put(name + ".png", PngWriter.bytes(picture));
    }

    void json(String file, Map<String, Object> data) throws CannotFinish {
        put(file, Json.text(data).concat("\n").getBytes(StandardCharsets.UTF_8));
    }

    /// What was proven of a solid.
    static Map<String, Object> told(Proof proof) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("bodies", proof.bodies());
        data.put("volumeMm3", Math.round(proof.volume() * 100) / 100.0);
        data.put("largestErrorMm", Math.round(proof.largestError() * 1e4) / 1e4);
        data.put("largestCentroidErrorMm", Math.round(proof.largestCentroidError() * 1e4) / 1e4);
        data.put("closed", proof.closed());
        return data;
    }

    private void put(String name, byte[] bytes) throws CannotFinish {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw WriteFailure.unfinished(what, folder, e);
        }
    }
}
