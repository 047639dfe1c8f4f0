package org.pasvorm.printing.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The pictures of a brace on its limb, for review and for the job sheet.
///
/// Both meshes have their true shape and lie along the limb frame: +z distal, +y dorsal, and +x radial for a right
/// limb. A left limb is *not* mirrored here, so its +x is ulnar; the views know.
///
/// @param draft whether each picture says DRAFT
public record FitPictures(TriangleMesh skin, TriangleMesh brace, Side side, boolean draft) {
    private static final double REACH = 15;

    /// A view with a name in the limb frame, seen from there on this side of the body.
    public View view(View ofRight) {
        return side == Side.LEFT ? ofRight.mirroredX() : ofRight;
    }

    /// The brace on the limb from four sides, at one scale.
    public Picture fourSides(int cellWidth, int cellHeight, Progress progress) {
        List<Picture> all = List.of(View.DORSAL, View.VOLAR, View.RADIAL, View.ULNAR).parallelStream()
                .map(view -> worn(view, cellWidth, cellHeight, progress))
                .toList();
        return Picture.tiled(all, 2);
    }

    /// The brace on the limb in one view, with title, side and scale bar.
    public Picture worn(View ofRight, int width, int height, Progress progress) {
        Scene scene = Scene.of(Body.of(brace, Rgb.BRACE), Body.of(skin, Rgb.SKIN));
        Frame frame = fitted(scene, view(ofRight), width, height, 12);
        Sheet sheet = new Sheet(ofRight.label(), side.name(), draft, Optional.empty());
        return sheet.on(Rasteriser.render(scene, frame, progress), frame);
    }

    /// The same without any text, for a page that has its own captions.
    public Picture wornPlain(View ofRight, int width, int height, Progress progress) {
        Scene scene = Scene.of(Body.of(brace, Rgb.BRACE), Body.of(skin, Rgb.SKIN));
        return Rasteriser.render(scene, fitted(scene, view(ofRight), width, height, 40), progress);
    }

    /// The skin coloured by its distance to the brace, which itself is left out, from the volar and radial side.
    public Picture clearance(int cellWidth, int cellHeight, Progress progress) {
        double[] values = ClearanceMap.of(skin, brace, REACH, progress);
        ColourScale scale = ColourScale.clearance();
        Scene scene = Scene.of(Body.of(skin, new Paint.Values(values, scale)));
        List<Picture> all = new ArrayList<>();
        for (View view : List.of(View.VOLAR, View.RADIAL)) {
            Frame frame = fitted(scene, view(view), cellWidth, cellHeight, 12);
            boolean last = view == View.RADIAL;
            Sheet sheet = new Sheet("clearance, " + view.label(), side.name(), draft, Optional.empty());
            Picture drawn = Rasteriser.render(scene, frame, progress);
            all.add((last ? sheet.withScale(scale) : sheet).on(drawn, frame));
        }
        return Picture.tiled(all, 2);
    }

    /// The section across the limb at height `z`, seen from distal with the dorsal side up.
    ///
    /// @param textScale see [Sheet]
    public Picture section(double z, String title, int width, int height, double textScale) {
        Plane plane = Plane.through(new Vec3(0, 0, z), UnitVec3.Z);
        boolean alone = textScale == 1;
        Sheet sheet = new Sheet(title, alone ? side.name() : "", alone && draft, Optional.empty());
        return new SectionDrawing(skin, brace, plane, View.DISTAL).draw(sheet.withTextScale(textScale), width, height);
    }

    /// A part as it lies on the plate, z up, without text.
    public static Picture onPlate(TriangleMesh laid, int width, int height, Progress progress) {
        Scene scene = Scene.of(Body.of(laid, Rgb.BRACE));
        Frame frame = Frame.fit(scene, View.BUILD, width, height, 40);
        Canvas canvas = Canvas.on(Rasteriser.render(scene, frame, progress));
        double em = Math.min(width, height) / 17.0;
        canvas.arrow(em, 4.2 * em, em, 1.6 * em, Math.max(2, em / 8), Rgb.INK);
        canvas.text("up", em * 1.5, 3.4 * em, em, Canvas.Anchor.LEFT, Rgb.INK);
        return canvas.picture();
    }

    /// Fits the scene with room at the top and bottom for the texts.
    private static Frame fitted(Scene scene, View view, int width, int height, int share) {
        return Frame.fit(scene, view, width, height, Math.min(width, height) / share);
    }
}
