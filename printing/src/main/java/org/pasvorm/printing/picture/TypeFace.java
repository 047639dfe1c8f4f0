package org.pasvorm.printing.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The bundled font (Liberation Sans, as shipped inside PDFBox) as outlines. Texts are cleaned by [PlainText] first;
/// a character that the font lacks shows as its empty box.
public final class TypeFace {
    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final double unitsPerEm;
    private final Map<Integer, Outline> glyphs = new ConcurrentHashMap<>();
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    private TypeFace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    private static final class Holder {
        static final TypeFace BUNDLED = load();
    }

    public static TypeFace bundled() {
        return Holder.BUNDLED;
    }

    /// The font file, to be embedded elsewhere. The caller closes the stream.
    public static InputStream openFile() {
        InputStream in = PDDocument.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("the bundled font is missing: " + RESOURCE);
        }
        return in;
    }

    private static TypeFace load() {
        try (InputStream in = openFile()) {
            return new TypeFace(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    /// Whether the font has a glyph for the code point.
    public boolean has(int codePoint) {
        return cmap.getGlyphId(codePoint) != 0;
    }

    /// Advance width of the text in pixels at the given size (em in pixels).
    public double width(String text, double size) {
        return PlainText.clean(text).codePoints().mapToDouble(this::advance).sum() * size;
    }

    /// The text with its base line starting at the origin.
    Outline outline(String text, double size) {
        Outline all = new Outline();
        double x = 0;
        for (int codePoint : PlainText.clean(text).codePoints().toArray()) {
            for (double[] ring : glyphs.computeIfAbsent(codePoint, this::glyph).rings()) {
                double[] placed = new double[ring.length];
                for (int i = 0; i < ring.length; i += 2) {
                    placed[i] = (x + ring[i]) * size;
                    placed[i + 1] = ring[i + 1] * size;
                }
                all.add(placed);
            }
            x += advance(codePoint);
        }
        return all;
    }

    /// Advance width of one character in ems.
    public double advance(int codePoint) {
        return advances.computeIfAbsent(codePoint, this::readAdvance);
    }

    private double readAdvance(int codePoint) {
        try {
            synchronized (font) {
                return font.getAdvanceWidth(cmap.getGlyphId(codePoint)) / unitsPerEm;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One em is 1, rows downwards.
    private Outline glyph(int codePoint) {
        try {
            synchronized (font) {
                var data = font.getGlyph().getGlyph(cmap.getGlyphId(codePoint));
                return data == null ? new Outline() : flattened(data.getPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outline flattened(java.awt.geom.GeneralPath path) {
        Outline outline = new Outline();
        AffineTransform toEm = AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm);
        double[] ring = new double[64];
        int n = 0;
        double[] p = new double[6];
        for (PathIterator it = path.getPathIterator(toEm, 0.002); !it.isDone(); it.next()) {
            int kind = it.currentSegment(p);
            if (kind != PathIterator.SEG_LINETO && n > 0) {
                outline.add(Arrays.copyOf(ring, n));
                n = 0;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                ring = n + 2 > ring.length ? Arrays.copyOf(ring, 2 * n) : ring;
                ring[n++] = p[0];
                ring[n++] = p[1];
            }
        }
        return n > 0 ? outline.add(Arrays.copyOf(ring, n)) : outline;
    }
}
