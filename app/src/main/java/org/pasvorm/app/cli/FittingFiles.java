package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.hardware.HardwarePart;
import org.pasvorm.geometry.hardware.PrintedPiece;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.printing.picture.Body;
import org.pasvorm.printing.picture.Rasteriser;
import org.pasvorm.printing.picture.Rgb;
import org.pasvorm.printing.picture.Scene;
import org.pasvorm.printing.picture.View;

/// Makes the files of one fitting: each piece evaluated, proven and written in every print format, with a picture.
final class FittingFiles {
    static final String MARKER = "part.json";

    private static final double VOXEL = 0.3;
    private static final int PICTURE = 900;

    private final HardwarePart part;
    private final SolidFiles files;
    private final Progress progress;

    FittingFiles(HardwarePart part, Path folder, Progress progress) {
        this.part = part;
        this.files = new SolidFiles("fitting '" + part.id() + "'", folder);
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
        files.json(MARKER, all);
    }

    private Map<String, Object> write(PrintedPiece piece, Progress step) throws Refusal {
        String name = part.id() + "-" + piece.name();
        SolidResult.Proven made = SolidFiles.proven(name, piece.solid(), VOXEL, piece.bodies(), step.range(0, 0.8));
        files.meshes(name, made.mesh(), step.range(0.8, 0.9));
        Scene scene = Scene.of(Body.creased(made.mesh(), Rgb.BRACE));
        files.picture(name, Rasteriser.render(scene, View.BUILD, PICTURE, PICTURE, step.range(0.9, 1)));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", piece.name());
        told.put("file", name);
        told.putAll(SolidFiles.told(made.proof()));
        return told;
    }
}
