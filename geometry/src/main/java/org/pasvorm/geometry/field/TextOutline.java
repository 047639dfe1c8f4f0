package org.pasvorm.geometry.field;

import java.util.ArrayList;
import java.util.List;

/// Lines of text as closed rings in a plane, in millimetres, centred at the origin: x in the reading direction, y
/// upwards. Where an odd number of rings goes round a point it lies in a letter.
public final class TextOutline {
    private final List<List<double[]>> glyphs;
    private final double halfWidth;
    private final double halfHeight;
    private final double stroke;

    private TextOutline(List<List<double[]>> glyphs, double halfWidth, double halfHeight, double stroke) {
        this.stroke = stroke;
        this.glyphs = glyphs;
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
        List<List<double[]>> glyphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double width = width(lines.get(i), font) * capHeight;
            widest = Math.max(widest, width);
            double baseLine = height / 2 - capHeight - i * linePitch;
            addLine(glyphs, font, lines.get(i), -width / 2, baseLine, capHeight);
        }
        return new TextOutline(List.copyOf(glyphs), widest / 2, height / 2, font.stroke() * capHeight);
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
            List<List<double[]>> glyphs, GlyphFont font, String line, double left, double baseLine, double capHeight) {
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
                glyphs.add(List.copyOf(placed));
            }
            x += font.advance(c) * capHeight;
        }
    }

    /// The mirror image across the x axis: what must be cut where the result is mirrored afterwards.
    public TextOutline flipped() {
        List<List<double[]>> turned = glyphs.stream()
                .map(g -> g.stream().map(TextOutline::flip).toList())
                .toList();
        return new TextOutline(turned, halfWidth, halfHeight, stroke);
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

    /// The rings of each glyph.
    List<List<double[]>> glyphs() {
        return glyphs;
    }
}
