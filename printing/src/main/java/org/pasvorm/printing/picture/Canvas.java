package org.pasvorm.printing.picture;

import java.util.Locale;

/// Draws lines, areas and text on a picture, smoothed. The only mutable thing of the package: make one, draw, take the
/// [#picture()].
public final class Canvas {
    /// Where a text stands relative to its point.
    public enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private final int width;
    private final int height;
    private final int[] pixels;
    private final TypeFace face = TypeFace.bundled();

    private Canvas(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// A canvas that starts as a copy of `picture`.
    public static Canvas on(Picture picture) {
        return new Canvas(picture.width(), picture.height(), picture.copyPixels());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// What has been drawn so far.
    public Picture picture() {
        return Picture.owning(width, height, pixels.clone());
    }

    void fill(Outline outline, Rgb colour, double opacity) {
        int over = colour.packed();
        new Coverage(width).scan(outline, height, (row, y) -> {
            for (int x = 0; x < width; x++) {
                if (row[x] > 0) {
                    int i = y * width + x;
                    pixels[i] = Rasteriser.mix(pixels[i], over, Math.min(1, row[x]) * opacity);
                }
            }
        });
    }

    public Canvas rectangle(double x, double y, double w, double h, Rgb colour) {
        fill(Outline.rectangle(x, y, w, h), colour, 1);
        return this;
    }

    public Canvas disc(double x, double y, double radius, Rgb colour) {
        fill(Outline.disc(x, y, radius), colour, 1);
        return this;
    }

    public Canvas line(double x0, double y0, double x1, double y1, double thickness, Rgb colour) {
        fill(Outline.line(x0, y0, x1, y1, thickness), colour, 1);
        return this;
    }

    /// A stroke along points given as x, y, x, y …
    public Canvas stroke(double[] points, boolean closed, double thickness, Rgb colour) {
        fill(Outline.stroke(points, closed, thickness), colour, 1);
        return this;
    }

    /// A line with an arrow head at its second end.
    public Canvas arrow(double x0, double y0, double x1, double y1, double thickness, Rgb colour) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length == 0) {
            return this;
        }
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        double head = Math.min(length, 5 * thickness);
        double bx = x1 - ux * head;
        double by = y1 - uy * head;
        line(x0, y0, bx, by, thickness, colour);
        double half = head * 0.38;
        fill(new Outline().add(x1, y1, bx - uy * half, by + ux * half, bx + uy * half, by - ux * half), colour, 1);
        return this;
    }

    /// Text with its base line at `y`. `size` is the em height in pixels.
    public Canvas text(String text, double x, double y, double size, Anchor anchor, Rgb colour) {
        double shift = shift(text, size, anchor);
        fill(face.outline(text, size).placed(0, x - shift, y), colour, 1);
        return this;
    }

    /// Heavier text: the outline grown by a thirtieth of its size.
    public Canvas boldText(String text, double x, double y, double size, Anchor anchor, Rgb colour) {
        double shift = shift(text, size, anchor);
        Outline plain = face.outline(text, size).placed(0, x - shift, y);
        Outline grown = new Outline().addAll(plain);
        fill(grown, colour, 1);
        for (double[] ring : plain.rings()) {
            fill(Outline.stroke(ring, true, size / 28), colour, 1);
        }
        return this;
    }

    /// See-through text about its middle point, turned clockwise by `degrees`.
    public Canvas watermark(String text, double x, double y, double size, double degrees, Rgb colour, double opacity) {
        Outline flat = face.outline(text, size).placed(0, -face.width(text, size) / 2, size * 0.36);
        fill(flat.placed(degrees, x, y), colour, opacity);
        return this;
    }

    private double shift(String text, double size, Anchor anchor) {
        return switch (anchor) {
            case LEFT -> 0;
            case MIDDLE -> face.width(text, size) / 2;
            case RIGHT -> face.width(text, size);
        };
    }

    /// A number as it is written on pictures: at most two digits after the point, no trailing zeros.
    static String number(double value) {
        String s = String.format(Locale.ROOT, "%.2f", value);
        s = s.contains(".") ? s.replaceAll("0+$", "").replaceAll("\\.$", "") : s;
        return s.equals("-0") ? "0" : s;
    }
}
