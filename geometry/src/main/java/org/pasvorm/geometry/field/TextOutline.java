package org.pasvorm.geometry.field;

import java.util.ArrayList;
import java.util.List;

/// Lines of text as closed rings in a plane, in millimetres, centred at the origin: x in the reading direction, y
/// upwards. Where an odd number of rings goes round a point it lies in a letter.
public final class TextOutline {
    private final List<Letter> letters;
    private final double halfWidth;
    private final double halfHeight;
    private final double stroke;

    /// One letter that leaves ink: its rings in the text, and the middle of the width it takes up there.
    ///
    /// @param middle x of the middle of its advance
    record Letter(List<double[]> rings, double middle) {
        /// The rings with the letter's middle at x = 0.
        List<double[]> centred() {
            return rings.stream().map(ring -> shifted(ring, -middle)).toList();
        }

        private static double[] shifted(double[] ring, double by) {
            double[] moved = ring.clone();
            for (int i = 0; i < moved.length; i += 2) {
                moved[i] += by;
            }
            return moved;
        }

        private Letter flipped() {
            return new Letter(rings.stream().map(TextOutline::flip).toList(), middle);
        }
    }

    private TextOutline(List<Letter> letters, double halfWidth, double halfHeight, double stroke) {
        this.stroke = stroke;
        this.letters = letters;
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
    }

    /// Lines from top to bottom, each centred.
    ///
    /// @param capHeight height of the capitals in mm
    /// @param linePitch distance of the base lines in mm
    /// @throws IllegalArgumentException when there is no text or the bundled font lacks a character, which is named
    public static TextOutline of(List<String> lines, double capHeight, double linePitch) {
        if (lines.isEmpty() || !(capHeight > 0) || !(linePitch >= capHeight)) {
            throw new IllegalArgumentException("text needs lines and a size");
        }
        GlyphFont font = GlyphFont.bundled();
        double height = capHeight + (lines.size() - 1) * linePitch;
        double widest = 0;
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double width = width(lines.get(i), font) * capHeight;
            widest = Math.max(widest, width);
            double baseLine = height / 2 - capHeight - i * linePitch;
            addLine(letters, font, lines.get(i), -width / 2, baseLine, capHeight);
        }
        return new TextOutline(List.copyOf(letters), widest / 2, height / 2, font.stroke() * capHeight);
    }

    /// Width in mm of one line.
    public static double width(String line, double capHeight) {
        return width(line, GlyphFont.bundled()) * capHeight;
    }

    /// Whether the bundled font has every character of `text`.
    public static boolean canWrite(String text) {
        return text.codePoints().allMatch(c -> c == ' ' || GlyphFont.bundled().has(c));
    }

    private static double width(String line, GlyphFont font) {
        return line.codePoints().mapToDouble(font::advance).sum();
    }

    private static void addLine(
            List<Letter> letters, GlyphFont font, String line, double left, double baseLine, double capHeight) {
        double x = left;
        for (int c : line.codePoints().toArray()) {
            if (c != ' ' && !font.has(c)) {
                throw new IllegalArgumentException("the label font has no character " + Character.toString(c));
            }
            List<double[]> placed = new ArrayList<>();
            for (double[] ring : font.rings(c)) {
                double[] moved = new double[ring.length];
                for (int i = 0; i < ring.length; i += 2) {
                    moved[i] = x + ring[i] * capHeight;
                    moved[i + 1] = baseLine + ring[i + 1] * capHeight;
                }
                placed.add(moved);
            }
            if (!placed.isEmpty()) {
                letters.add(new Letter(List.copyOf(placed), x + font.advance(c) * capHeight / 2));
            }
            x += font.advance(c) * capHeight;
        }
    }

    /// The mirror image across the x axis: what must be cut where the result is mirrored afterwards.
    public TextOutline flipped() {
        return new TextOutline(letters.stream().map(Letter::flipped).toList(), halfWidth, halfHeight, stroke);
    }

    private static double[] flip(double[] ring) {
        double[] turned = ring.clone();
        for (int i = 1; i < turned.length; i += 2) {
            turned[i] = -turned[i];
        }
        return turned;
    }

    public double halfWidth() {
        return halfWidth;
    }

    /// From the middle to the top of the first line's capitals.
    public double halfHeight() {
        return halfHeight;
    }

    /// Width of an upright stroke in mm.
    public double stroke() {
        return stroke;
    }

    /// The letters that leave ink, in reading order.
    List<Letter> letters() {
        return letters;
    }

    /// Where the middle of each letter stands along the line, from the middle of the text; blanks have none.
    public double[] letterMiddles() {
        return letters.stream().mapToDouble(Letter::middle).toArray();
    }
}
