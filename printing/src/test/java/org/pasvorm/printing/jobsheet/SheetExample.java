package org.pasvorm.printing.jobsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.Shapes;
import org.pasvorm.printing.orientation.FixedOrientation;
import org.pasvorm.printing.orientation.LaidPart;
import org.pasvorm.printing.picture.Body;
import org.pasvorm.printing.picture.Frame;
import org.pasvorm.printing.picture.Picture;
import org.pasvorm.printing.picture.PictureSize;
import org.pasvorm.printing.picture.Rasteriser;
import org.pasvorm.printing.picture.Rgb;
import org.pasvorm.printing.picture.Scene;
import org.pasvorm.printing.picture.SectionDrawing;
import org.pasvorm.printing.picture.Sheet;
import org.pasvorm.printing.picture.View;
import org.pasvorm.printing.printer.PrintProfile;

/// A filled-in job sheet for the tests, plain or with everything too long and hostile.
public final class SheetExample {
    private static final TriangleMesh LIMB = Shapes.shell(0.5, 359.9, 180, 60, 20, (u, v) -> 28);
    private static final TriangleMesh BRACE = Shapes.shell(31, 200, 160, 60, 30, (u, v) -> 3);
    private static final String NASTY = "=cmd|'/C calc'!A0 \u202Egnp.exe Ærø Ωmega 日本 \u0007 "
            + "averyveryverylongwordwithoutanyblankthatmustbebrokensomewhere ".repeat(8);

    private SheetExample() {}

    public static JobSheet sheet(boolean nasty) {
        String word = nasty ? NASTY : "";
        PrintProfile profile = profile();
        LaidPart laid = FixedOrientation.UPRIGHT.lay(BRACE);
        return new JobSheet(
                new JobSheet.Identity(
                        "C-2041" + word, 2, LocalDate.of(2026, 3, 14), JobSheet.Status.DRAFT, "Pasvorm 0.1.0" + word),
                new JobSheet.Device(
                        nasty ? Side.RIGHT : Side.LEFT,
                        "wrist-cock-up" + word,
                        "Wrist cock-up brace, volar" + word,
                        "1",
                        List.of(
                                new JobSheet.Line("regime", "Worn", "at night" + word),
                                new JobSheet.Line("extension", "Wrist extension", "20 deg" + word)),
                        List.of(new JobSheet.Line("wall", "Wall", "3 mm"))),
                profile,
                new JobSheet.Build(
                        laid.name() + word,
                        laid.reasons(),
                        List.of(new JobSheet.FrameChange(
                                "build", "limb", false, laid.buildFromPart().inverse(), 1))),
                new JobSheet.PartFacts(51.234, 345.6, 51.7, "volume times density", new Vec3(66, 50, 160), 7200, 1),
                List.of(
                        new JobSheet.PartFileLine(
                                "C-2041-r2-LEFT" + word + ".stl", "stl", 360084, "0123456789abcdef".repeat(4)),
                        new JobSheet.PartFileLine("C-2041-r2-LEFT.3mf", "3mf", 90000, "fedcba9876543210".repeat(4))),
                findings(word, nasty ? 7 : 2),
                pictures(laid),
                List.of(
                        JobSheet.InspectionItem.of("Width at the proximal rim" + word, 68, profile),
                        JobSheet.InspectionItem.of("Wall at the wrist", 3, profile),
                        JobSheet.InspectionItem.of("Length", 160, profile)));
    }

    private static List<Finding> findings(String word, int cautions) {
        List<Finding> all = new ArrayList<>();
        all.add(Finding.info("volume", "The part has 51.2 cm3"));
        for (int i = 0; i < cautions; i++) {
            all.add(new Finding(
                    "wall-thickness",
                    Severity.CAUTION,
                    "The wall is thin in 1 place (12 mm2): 1.38 mm, limit 1.50 mm" + word,
                    1.38,
                    1.5,
                    Unit.MILLIMETRE,
                    List.of(new Vec3(1, 2, 3))));
        }
        all.add(Finding.error("wrist-angle", "Prescribed extension 20 deg, scanned 31 deg" + word));
        return all;
    }

    private static List<JobSheet.SheetPicture> pictures(LaidPart laid) {
        Scene build = Scene.of(Body.of(laid.mesh(), Rgb.BRACE));
        Scene worn = Scene.of(Body.of(BRACE, Rgb.BRACE), Body.of(LIMB, Rgb.SKIN));
        Plane plane = Plane.through(new Vec3(0, 0, 80), UnitVec3.Z);
        Picture section = new SectionDrawing(LIMB, BRACE, plane, View.DISTAL)
                .draw(
                        new Sheet("", "", false, Optional.empty()).withTextScale(JobSheetPdf.WIDE_TEXT_SCALE),
                        JobSheetPdf.WIDE.width(),
                        JobSheetPdf.WIDE.height());
        return List.of(
                new JobSheet.SheetPicture("build.png", "On the plate, z up", tall(build, View.BUILD)),
                new JobSheet.SheetPicture("worn.png", "On the limb, isometric", tall(worn, View.ISOMETRIC)),
                new JobSheet.SheetPicture("section.png", "Section at the wrist, mm", section));
    }

    private static Picture tall(Scene scene, View view) {
        PictureSize size = JobSheetPdf.TALL;
        return Rasteriser.render(scene, Frame.fit(scene, view, size.width(), size.height(), 30), Progress.NONE);
    }

    private static PrintProfile profile() {
        try {
            return PrintProfile.of("hp-mjf-5200");
        } catch (ParameterException e) {
            throw new AssertionError(e);
        }
    }
}
