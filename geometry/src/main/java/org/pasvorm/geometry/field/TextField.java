package org.pasvorm.geometry.field;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;

/// Letters extruded along the z of a frame from `from` to `to`, in the frame's x-y plane: one frame for the whole
/// text, or one for each letter where text follows a curve. The exact distance outside; inside too where no two
/// letters overlap.
public final class TextField extends ValueField {
    private final Prisms letters;
    private final double stroke;

    /// All letters in the plane of one frame, the text centred at its origin.
    public TextField(TextOutline text, RigidTransform frame, double from, double to) {
        super(rings(text), frame, from, to);
        List<RigidTransform> frames = new ArrayList<>();
        List<PlaneOutline> outlines = new ArrayList<>();
        for (TextOutline.Letter letter : text.letters()) {
            outlines.add(new PlaneOutline(letter.rings()));
            frames.add(frame);
        }
        letters = new Prisms(outlines, frames, from, to);
        stroke = text.stroke();
    }

    private TextField(TextOutline text, List<RigidTransform> frames, Prisms letters) {
        super(rings(text), frames, letters.bounds());
        this.letters = letters;
        this.stroke = text.stroke();
    }

    private static Object[] rings(TextOutline text) {
        return text.letters().stream()
                .flatMap(letter -> letter.rings().stream())
                .toArray();
    }

    /// Each letter in its own frame: the frame's origin is the middle of the letter's [TextOutline.Letter#width] at
    /// half the height of the text, x the reading direction.
    ///
    /// @param frames as many as `text` has letters
    public static TextField along(TextOutline text, List<RigidTransform> frames, double from, double to) {
        List<PlaneOutline> centred = new ArrayList<>();
        for (TextOutline.Letter letter : text.letters()) {
            centred.add(new PlaneOutline(letter.centred()));
        }
        return new TextField(text, frames, new Prisms(centred, frames, from, to));
    }

    /// A box that holds all letters.
    public Box3 bounds() {
        return letters.bounds();
    }

    /// Half a stroke: as narrow are the gaps between and within letters.
    @Override
    public double detail() {
        return stroke / 2;
    }

    @Override
    public double at(double x, double y, double z) {
        return letters.at(x, y, z);
    }

    /// Of each letter both ends, then its sides from corner to corner.
    @Override
    public int faces() {
        return letters.faces();
    }

    @Override
    public int face(double x, double y, double z) {
        return letters.face(x, y, z);
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        return letters.faceGradient(face, x, y, z, g);
    }
}
