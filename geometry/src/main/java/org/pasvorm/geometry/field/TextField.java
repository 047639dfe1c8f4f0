package org.pasvorm.geometry.field;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.pasvorm.geometry.vector.RigidTransform;

/// Letters extruded along the z of a frame from `from` to `to`, in the frame's x-y plane: one frame for the whole
/// text, or one for each letter where text follows a curve. The exact distance outside; inside too where no two
/// letters overlap.
public final class TextField extends PrismField {
    private final double stroke;

    /// All letters in the plane of one frame, the text centred at its origin.
    public TextField(TextOutline text, RigidTransform frame, double from, double to) {
        this(text, Collections.nCopies(text.letters().size(), frame), from, to, TextOutline.Letter::rings);
    }

    private TextField(
            TextOutline text,
            List<RigidTransform> frames,
            double from,
            double to,
            Function<TextOutline.Letter, List<double[]>> rings) {
        List<List<double[]>> letters = text.letters().stream().map(rings).toList();
        super(
                new Prisms(letters.stream().map(PlaneOutline::new).toList(), frames, from, to),
                letters.stream().flatMap(List::stream).toArray(),
                frames,
                from,
                to);
        stroke = text.stroke();
    }

    /// Each letter in its own frame: the frame's origin is the middle of the letter's [TextOutline.Letter#width] at
    /// half the height of the text, x the reading direction.
    ///
    /// @param frames as many as `text` has letters
    public static TextField along(TextOutline text, List<RigidTransform> frames, double from, double to) {
        return new TextField(text, List.copyOf(frames), from, to, TextOutline.Letter::centred);
    }

    /// Half a stroke: as narrow are the gaps between and within letters.
    @Override
    public double detail() {
        return stroke / 2;
    }
}
