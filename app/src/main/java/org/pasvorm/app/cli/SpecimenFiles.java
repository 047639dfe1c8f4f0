package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.geometry.specimen.Specimen;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.printing.picture.Body;
import org.pasvorm.printing.picture.Frame;
import org.pasvorm.printing.picture.Rasteriser;
import org.pasvorm.printing.picture.Rgb;
import org.pasvorm.printing.picture.Scene;
import org.pasvorm.printing.picture.Sheet;
import org.pasvorm.printing.picture.View;

/// Makes the files of one specimen, with a picture of the whole and one of its detail, each with a scale bar.
final class SpecimenFiles {
    static final String MARKER = "specimen.json";

    private static final int PICTURE = 1200;

    private SpecimenFiles() {}

    static void write(Specimen specimen, Path folder, Progress progress) throws Refusal {
        SolidFiles files = new SolidFiles("specimen '" + specimen.id() + "'", folder);
        Solid solid = specimen.maker().apply(progress.range(0, 0.2));
        SolidResult.Proven made =
                SolidFiles.proven(specimen.id(), solid, specimen.voxel(), 1, progress.range(0.2, 0.8));
        files.meshes(specimen.id(), made.mesh(), progress.range(0.8, 0.9));
        Scene scene = Scene.of(Body.creased(made.mesh(), Rgb.BRACE));
        Frame whole = Frame.fit(scene, View.BUILD, PICTURE, PICTURE, PICTURE / 12);
        draw(files, specimen.id(), specimen.id(), scene, whole, progress.range(0.9, 0.95));
        draw(files, specimen.id() + "-detail", "", scene, detail(specimen.detail()), progress.range(0.95, 1));
        Map<String, Object> told = new LinkedHashMap<>(SpecimensCommand.summary(specimen));
        told.put("voxelMm", specimen.voxel());
        told.put("triangles", made.mesh().triangleCount());
        told.putAll(SolidFiles.told(made.proof()));
        files.json(MARKER, told);
    }

    private static void draw(SolidFiles files, String name, String title, Scene scene, Frame frame, Progress progress)
            throws Refusal {
        Sheet sheet = new Sheet(title, "", false, Optional.empty());
        files.picture(name, sheet.on(Rasteriser.render(scene, frame, progress), frame));
    }

    private static Frame detail(Specimen.CloseUp look) {
        View view = View.from("detail", look.towards(), UnitVec3.Z);
        double right = view.right().dot(look.at());
        double up = view.up().dot(look.at());
        return new Frame(view, PICTURE, PICTURE, PICTURE / look.span(), right, up);
    }
}
