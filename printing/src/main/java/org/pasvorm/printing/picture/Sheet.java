package org.pasvorm.printing.picture;

import java.util.List;
import java.util.Optional;

/// What is written around a picture: a title, the side in large letters, a scale bar, a legend and the DRAFT mark.
///
/// @param title one line at the top left
/// @param side written out in large letters at the top right (`LEFT` or `RIGHT`); empty for none
/// @param draft whether the picture says DRAFT across its middle and in its foot
/// @param scale the legend at the lower right; empty for none
/// @param textScale 1 for a picture that is looked at alone; larger when it will be shown small
public record Sheet(String title, String side, boolean draft, Optional<ColourScale> scale, double textScale) {
    public Sheet(String title, String side, boolean draft, Optional<ColourScale> scale) {
        this(title, side, draft, scale, 1);
    }

    /// Only a title.
    public static Sheet titled(String title) {
        return new Sheet(title, "", false, Optional.empty());
    }

    public Sheet withScale(ColourScale legend) {
        return new Sheet(title, side, draft, Optional.of(legend), textScale);
    }

    /// Texts `factor` times the usual size.
    public Sheet withTextScale(double factor) {
        return new Sheet(title, side, draft, scale, factor);
    }

    /// `picture` with everything written on it. Text grows with the picture.
    ///
    /// @param frame the scale the picture was drawn at, for the scale bar
    public Picture on(Picture picture, Frame frame) {
        return on(picture, frame.pixelsPerMm());
    }

    Picture on(Picture picture, double pixelsPerMm) {
        Canvas canvas = Canvas.on(picture);
        double em = em(canvas);
        canvas.text(title, em * 0.7, em * 1.35, em, Canvas.Anchor.LEFT, Rgb.INK);
        if (draft) {
            canvas.watermark(
                    "DRAFT", canvas.width() / 2.0, canvas.height() / 2.0, watermarkSize(canvas), -35, Rgb.ALARM, 0.1);
            canvas.boldText("DRAFT", em * 0.7, canvas.height() - em * 0.7, em * 1.3, Canvas.Anchor.LEFT, Rgb.ALARM);
        }
        if (!side.isEmpty()) {
            canvas.boldText(side, canvas.width() - em * 0.7, em * 2.1, em * 1.9, Canvas.Anchor.RIGHT, Rgb.INK);
        }
        scaleBar(canvas, em, pixelsPerMm);
        scale.ifPresent(s -> legend(canvas, em * 0.8, s));
        return canvas.picture();
    }

    /// Text size in pixels on a picture of this size.
    double em(Canvas canvas) {
        return Math.max(11, Math.min(canvas.width(), canvas.height()) / 30.0 * textScale);
    }

    private static double watermarkSize(Canvas canvas) {
        return Math.min(canvas.width(), canvas.height()) / 3.4;
    }

    private void scaleBar(Canvas canvas, double em, double pixelsPerMm) {
        double mm = barLength(canvas.width() * 0.22 / pixelsPerMm);
        double length = mm * pixelsPerMm;
        double x = draft ? em * 6.2 : em * 0.7;
        double y = canvas.height() - em * 0.9;
        double thick = Math.max(1.5, em / 9);
        canvas.line(x, y, x + length, y, thick, Rgb.INK);
        canvas.line(x, y - em * 0.3, x, y + em * 0.3, thick, Rgb.INK);
        canvas.line(x + length, y - em * 0.3, x + length, y + em * 0.3, thick, Rgb.INK);
        canvas.text(Canvas.number(mm) + " mm", x + length / 2, y - em * 0.35, em * 0.8, Canvas.Anchor.MIDDLE, Rgb.INK);
    }

    /// The largest of 1, 2, 5, 10, 20, 50 … that stays within `atMost`.
    static double barLength(double atMost) {
        double power = Math.pow(10, Math.floor(Math.log10(atMost)));
        double best = power;
        for (double step : new double[] {2, 5}) {
            best = step * power <= atMost ? step * power : best;
        }
        return best;
    }

    private static void legend(Canvas canvas, double em, ColourScale scale) {
        List<ColourScale.Band> bands = scale.bands();
        TypeFace face = TypeFace.bundled();
        double text = face.width(scale.title(), em);
        for (ColourScale.Band band : bands) {
            text = Math.max(text, face.width(band.label(), em) + em * 2.2);
        }
        double width = text + em * 1.2;
        double height = em * (1.45 * (bands.size() + 2) + 0.4);
        double x = canvas.width() - width - em * 0.6;
        double y = canvas.height() - height - em * 0.6;
        canvas.rectangle(x, y, width, height, Rgb.WHITE);
        canvas.stroke(new double[] {x, y, x + width, y, x + width, y + height, x, y + height}, true, 1, Rgb.GREY);
        canvas.text(scale.title(), x + em * 0.6, y + em * 1.25, em, Canvas.Anchor.LEFT, Rgb.INK);
        double row = y + em * 1.9;
        for (ColourScale.Band band : bands.reversed()) {
            entry(canvas, x + em * 0.6, row, em, band.colour(), band.label());
            row += em * 1.45;
        }
        entry(canvas, x + em * 0.6, row, em, scale.nothing(), "not covered");
    }

    private static void entry(Canvas canvas, double x, double y, double em, Rgb colour, String label) {
        canvas.rectangle(x, y, em * 1.7, em * 1.1, colour);
        canvas.stroke(
                new double[] {x, y, x + em * 1.7, y, x + em * 1.7, y + em * 1.1, x, y + em * 1.1}, true, 1, Rgb.GREY);
        canvas.text(label, x + em * 2.2, y + em * 0.9, em, Canvas.Anchor.LEFT, Rgb.INK);
    }
}
