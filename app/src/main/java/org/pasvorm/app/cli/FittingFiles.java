package org.pasvorm.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pasvorm.app.output.WriteFailure;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.hardware.HardwarePart;
import org.pasvorm.geometry.hardware.PrintedPiece;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.printing.export.PrintFormat;
import org.pasvorm.printing.export.PrintFormats;
import org.pasvorm.printing.picture.Body;
import org.pasvorm.printing.picture.Picture;
import org.pasvorm.printing.picture.PngWriter;
import org.pasvorm.printing.picture.Rasteriser;
import org.pasvorm.printing.picture.Rgb;
import org.pasvorm.printing.picture.Scene;
import org.pasvorm.printing.picture.View;

/// Makes the files of one fitting: each piece evaluated, proven and written in every print format, with a picture.
final class FittingFiles {
    static final String MARKER = "part.json";

    /// Distance of samples, mm.
    private static final double VOXEL = 0.3;

    private static final int MOST_THREADS = 8;
    private static final int PICTURE = 900;

    private final HardwarePart part;
    private final Path folder;
    private final Progress progress;

    FittingFiles(HardwarePart part, Path folder, Progress progress) {
        this.part = part;
        this.folder = folder;
        this.progress = progress;
    }

    void write() throws Refusal {
        List<PrintedPiece> pieces = part.pieces();
        List<Map<String, Object>> told = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            double share = 1.0 / pieces.size();
            told.add(write(pieces.get(i), progress.range(i * share, (i + 1) * share)));
        }
        Map<String, Object> all = new LinkedHashMap<>(PartsCommand.summary(part));
        all.put("pieces", told);
        put(MARKER, Json.text(all).concat("\n").getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> write(PrintedPiece piece, Progress step) throws Refusal {
        Evaluation how = Evaluation.of(VOXEL)
                .withThreads(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()))
                .withBodies(piece.bodies())
                .withDecimation(Evaluation.UNSEEN);
        SolidResult result = Evaluator.evaluate(piece.solid(), how, step.range(0, 0.8));
        if (result instanceof SolidResult.Failed f) {
            throw new CannotFinish("piece '" + piece.name() + "' cannot be proven (" + f.name() + "): " + f.message());
        }
        for (PrintFormat format : PrintFormats.ALL) {
            MeshOutput.write(result.mesh(), folder.resolve(name(piece) + "." + format.id()), step.range(0.8, 0.9));
        }
        Scene scene = Scene.of(Body.creased(result.mesh(), Rgb.BRACE));
        Picture picture = Rasteriser.render(scene, View.BUILD, PICTURE, PICTURE, step.range(0.9, 1));
        put(name(piece) + ".png", PngWriter.bytes(picture));
        return told(piece, ((SolidResult.Proven) result).proof());
    }

    private String name(PrintedPiece piece) {
        return part.id() + "-" + piece.name();
    }

    private Map<String, Object> told(PrintedPiece piece, Proof proof) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", piece.name());
        data.put("file", name(piece));
        data.put("bodies", proof.bodies());
        data.put("volumeMm3", Math.round(proof.volume() * 100) / 100.0);
        data.put("largestErrorMm", Math.round(proof.largestError() * 1e4) / 1e4);
        data.put("closed", proof.closed());
        return data;
    }

    private void put(String name, byte[] bytes) throws CannotFinish {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw WriteFailure.unfinished("fitting '" + part.id() + "'", folder, e);
        }
    }
}
