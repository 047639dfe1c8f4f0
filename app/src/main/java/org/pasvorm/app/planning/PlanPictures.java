package org.pasvorm.app.planning;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.printing.jobsheet.JobSheet.SheetPicture;
import org.pasvorm.printing.jobsheet.JobSheetPdf;
import org.pasvorm.printing.picture.FitPictures;
import org.pasvorm.printing.picture.Picture;
import org.pasvorm.printing.picture.PictureSize;
import org.pasvorm.printing.picture.View;

/// The pictures for review, drawn from the exported file as it was read back. The limb is shown as the patient's own: a
/// left one is a left one.
final class PlanPictures {
    private static final int CELL = 700;

    /// A picture for the page, which has captions and marks of its own, and the one in the folder, which says what it
    /// is.
    record Drawn(SheetPicture page, Picture file) {}

    private final TriangleMesh plate;
    private final TriangleMesh part;
    private final FitPictures worn;
    private final Progress progress;
    private final List<Drawn> all = new ArrayList<>();

    private PlanPictures(TriangleMesh readBack, PartFrames frames, Progress progress) {
        Limb limb = frames.limb();
        TriangleMesh skin = limb.skin().mesh();
        this.plate = readBack;
        this.part = readBack.transformed(frames.laid().buildFromPart().inverse());
        Side seen = limb.mirrored() ? Side.LEFT : Side.RIGHT;
        this.worn = new FitPictures(limb.mirrored() ? skin.mirroredX() : skin, part, seen, true);
        this.progress = progress;
    }

    /// Most telling first.
    ///
    /// @param readBack the part as the file holds it, on the plate
    static List<Drawn> draw(TriangleMesh readBack, PartFrames frames, Progress progress) {
        PlanPictures pictures = new PlanPictures(readBack, frames, progress);
        pictures.forThePage();
        pictures.forTheFolder();
        return pictures.all;
    }

    private void forThePage() {
        PictureSize tall = JobSheetPdf.TALL;
        PictureSize wide = JobSheetPdf.WIDE;
        add(
                "overview.png",
                "on the limb",
                worn.wornPlain(View.ISOMETRIC_VOLAR, tall.width(), tall.height(), progress),
                worn.worn(View.ISOMETRIC_VOLAR, CELL, CELL, progress));
        Picture build = FitPictures.onPlate(plate, tall.width(), tall.height(), progress);
        add("build.png", "build orientation", build, build);
        double z = part.bounds().min().z() / 2;
        String title = "section " + Math.round(-z) + " mm proximal of the wrist";
        add(
                "section.png",
                title,
                worn.section(z, "", wide.width(), wide.height(), JobSheetPdf.WIDE_TEXT_SCALE),
                worn.section(z, title, wide.width(), wide.height(), 1));
    }

    private void forTheFolder() {
        add("four-sides.png", "on the limb from four sides", worn.fourSides(CELL, CELL, progress));
        add("clearance.png", "clearance from skin to part", worn.clearance(CELL, CELL, progress));
    }

    private void add(String file, String caption, Picture picture) {
        add(file, caption, picture, picture);
    }

    private void add(String file, String caption, Picture page, Picture folder) {
        progress.check();
        all.add(new Drawn(new SheetPicture(file, caption, page), folder));
    }
}
