package org.pasvorm.printing.jobsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.pasvorm.printing.picture.Picture;
import org.pasvorm.printing.picture.PlainText;
import org.pasvorm.printing.picture.TypeFace;

/// One A4 page with points counted from the upper left corner, y downwards, and texts that always can be printed: what
/// cannot be seen or is not in the font is spelled out as a code point.
final class PdfPage implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final TypeFace FACE = TypeFace.bundled();

    private final PDDocument document;
    private final PDPageContentStream stream;
    private final PDType0Font font;

    PdfPage(PDDocument document, PDType0Font font) throws IOException {
        this.document = document;
        this.font = font;
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.stream = new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /// Text that shows all it holds, in characters the font has.
    static String printable(String text) {
        StringBuilder out = new StringBuilder();
        PlainText.clean(text).codePoints().forEach(c -> {
            if (FACE.has(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return out.toString();
    }

    float width(String text, float size) {
        return (float) FACE.width(printable(text), size);
    }

    void text(String text, float x, float y, float size) throws IOException {
        text(text, x, y, size, 0, false);
    }

    void bold(String text, float x, float y, float size) throws IOException {
        text(text, x, y, size, 0, true);
    }

    void text(String text, float x, float y, float size, float grey, boolean bold) throws IOException {
        place(text, Matrix.getTranslateInstance(x, HEIGHT - y), size, grey, bold);
    }

    /// Text rising across the page about a middle point.
    void rising(String text, float x, float y, float size, double degrees, float grey) throws IOException {
        Matrix m = Matrix.getRotateInstance(Math.toRadians(degrees), x, HEIGHT - y);
        m.translate(-width(text, size) / 2, -size * 0.36f);
        place(text, m, size, grey, true);
    }

    private void place(String text, Matrix matrix, float size, float grey, boolean bold) throws IOException {
        stream.setNonStrokingColor(grey);
        stream.setStrokingColor(grey);
        stream.beginText();
        stream.setFont(font, size);
        stream.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setLineWidth(size / 28);
        stream.setTextMatrix(matrix);
        stream.showText(printable(text));
        stream.endText();
        stream.setRenderingMode(RenderingMode.FILL);
    }

    /// `text` cut so that it fits `width`, with an ellipsis where it was cut.
    String fitted(String text, float size, float width) {
        String all = printable(text);
        int end = fitting(all, size, width);
        if (end == all.length()) {
            return all;
        }
        return all.substring(0, fitting(all, size, width - width("…", size))).stripTrailing() + "…";
    }

    /// Length of the longest beginning of a printable text that fits.
    private static int fitting(String text, float size, float width) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += FACE.advance(c) * size;
            if (used > width) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /// The largest size between `least` and `most` at which the text fits; at `least` it may still have to be cut.
    float sizeFor(String text, float most, float least, float width) {
        float natural = width(text, 1) * 1.001f;
        return natural == 0 ? most : Math.clamp(width / natural, least, most);
    }

    /// At most `most` lines that fit `width`, broken at blanks where there are any; the last is cut when text is left.
    List<String> wrapped(String text, float size, float width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = printable(text).strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && width(rest, size) > width) {
            int end = breakAt(rest, size, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(fitted(rest, size, width));
        }
        return lines;
    }

    /// Where to break a text that does not fit: at the last blank that fits, else anywhere, but after one character.
    private static int breakAt(String text, float size, float width) {
        int end = Math.max(fitting(text, size, width), text.offsetByCodePoints(0, 1));
        int blank = text.lastIndexOf(' ', end);
        return blank > 0 ? blank : end;
    }

    void line(float x0, float y0, float x1, float y1, float thickness) throws IOException {
        stream.setStrokingColor(0f);
        stream.setLineWidth(thickness);
        stream.moveTo(x0, HEIGHT - y0);
        stream.lineTo(x1, HEIGHT - y1);
        stream.stroke();
    }

    void box(float x, float y, float width, float height, float thickness) throws IOException {
        stream.setStrokingColor(0f);
        stream.setLineWidth(thickness);
        stream.addRect(x, HEIGHT - y - height, width, height);
        stream.stroke();
    }

    void filled(float x, float y, float width, float height, float grey) throws IOException {
        stream.setNonStrokingColor(grey);
        stream.addRect(x, HEIGHT - y - height, width, height);
        stream.fill();
    }

    /// The picture as large as it fits into the box, in its middle.
    void picture(Picture picture, float x, float y, float width, float height) throws IOException {
        float scale = Math.min(width / picture.width(), height / picture.height());
        float w = picture.width() * scale;
        float h = picture.height() * scale;
        stream.drawImage(image(picture), x + (width - w) / 2, HEIGHT - y - (height + h) / 2, w, h);
    }

    /// Embedded without going through the desktop's image classes.
    private PDImageXObject image(Picture picture) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(picture.deflatedRgb()),
                COSName.FLATE_DECODE,
                picture.width(),
                picture.height(),
                8,
                PDDeviceRGB.INSTANCE);
    }
}
