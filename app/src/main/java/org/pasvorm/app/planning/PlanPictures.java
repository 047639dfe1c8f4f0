package org.pasvorm.app.planning;

import java.util.List;
import java.util.function.Supplier;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.SkinThinning;
import org.pasvorm.printing.jobsheet.JobSheet.SheetPicture;
import org.pasvorm.printing.jobsheet.JobSheetPdf;
import org.pasvorm.printing.picture.FitPictures;
import org.pasvorm.printing.picture.Picture;
import org.pasvorm.printing.picture.PictureSize;
import org.pasvorm.printing.picture.View;

/// The pictures for review, drawn from the exported file as it was read back. The limb is shown as the patient's own: a
/// left one is a left one. A fine skin is drawn from a coarse copy where it is seen from outside: its triangles are
/// smaller than the pixels.
final class PlanPictures {
    private static final int CELL = 700;

    /// A picture for the page, which has captions and marks of its own, and the one in the folder, which says what it
    /// is.
    record Drawn(SheetPicture page, Picture file) {}

    private final TriangleMesh plate;
    private final TriangleMesh part;
    private final FitPictures worn;
    private final FitPictures cut;
    private final Progress progress;

    private PlanPictures(TriangleMesh readBack, PartFrames frames, Progress progress) {
        Limb limb = frames.limb();
        TriangleMesh skin = limb.skin().mesh();
        this.plate = readBack;
        this.part = readBack.transformed(frames.laid().buildFromPart().inverse());
        Side seen = limb.mirrored() ? Side.LEFT : Side.RIGHT;
        this.cut = new FitPictures(limb.mirrored() ? skin.mirroredX() : skin, part, seen, true);
        this.worn = SkinThinning.ofFine(cut.skin(), limb.caps(), progress)
                .map(coarse -> new FitPictures(coarse.mesh(), part, seen, true))
                .orElse(cut);
        this.progress = progress;
    }

    /// Most telling first. Drawn on several threads, the same on any number.
    ///
    /// @param readBack the part as the file holds it, on the plate
    static List<Drawn> draw(TriangleMesh readBack, PartFrames frames, Progress progress) {
        PlanPictures p = new PlanPictures(readBack, frames, progress);
        List<Supplier<Drawn>> all = List.of(p::overview, p::build, p::section, p::fourSides, p::clearance);
        return all.parallelStream()
                .map(picture -> {
                    progress.check();
                    return picture.get();
                })
                .toList();
    }

    private Drawn overview() {
        PictureSize tall = JobSheetPdf.TALL;
        return drawn(
                "overview.png",
                "on the limb",
                worn.wornPlain(View.ISOMETRIC_VOLAR, tall.width(), tall.height(), progress),
                worn.worn(View.ISOMETRIC_VOLAR, CELL, CELL, progress));
    }

    private Drawn build() {
        PictureSize tall = JobSheetPdf.TALL;
        Picture build = FitPictures.onPlate(plate, tall.width(), tall.height(), progress);
        return drawn("build.png", "build orientation", build, build);
    }

    private Drawn section() {
        PictureSize wide = JobSheetPdf.WIDE;
        double z = part.bounds().min().z() / 2;
        String title = "section " + Math.round(-z) + " mm proximal of the wrist";
        return drawn(
                "section.png",
                title,
                cut.section(z, "", wide.width(), wide.height(), JobSheetPdf.WIDE_TEXT_SCALE),
                cut.section(z, title, wide.width(), wide.height(), 1));
    }

    private Drawn fourSides() {
        Picture picture = worn.fourSides(CELL, CELL, progress);
        return drawn("four-sides.png", "on the limb from four sides", picture, picture);
    }

    private Drawn clearance() {
        Picture picture = worn.clearance(CELL, CELL, progress);
        return drawn("clearance.png", "clearance from skin to part", picture, picture);
    }

    private static Drawn drawn(String file, String caption, Picture page, Picture folder) {
        return new Drawn(new SheetPicture(file, caption, page), folder);
    }
}
