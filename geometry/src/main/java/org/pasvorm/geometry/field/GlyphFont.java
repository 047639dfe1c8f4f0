package org.pasvorm.geometry.field;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bundled font (DejaVu Sans Bold) as outlines in units of its capital height. Needs no font of the system.
final class GlyphFont {
    private static final String RESOURCE = "DejaVuSans-Bold.ttf";

    /// Chords of a curve stay within this share of the capital height.
    private static final double FLATNESS = 0.004;

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final double capHeight;
    private final double stroke;

    private GlyphFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.capHeight =
                font.getGlyph().getGlyph(cmap.getGlyphId('H')).getBoundingBox().getUpperRightY();
        this.stroke =
                font.getGlyph().getGlyph(cmap.getGlyphId('I')).getBoundingBox().getWidth() / capHeight;
    }

    private static final class Holder {
        static final GlyphFont BUNDLED = load();
    }

    static GlyphFont bundled() {
        return Holder.BUNDLED;
    }

    private static GlyphFont load() {
        try (InputStream in = GlyphFont.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font is missing: " + RESOURCE);
            }
            return new GlyphFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    boolean has(int codePoint) {
        return cmap.getGlyphId(codePoint) != 0;
    }

    /// Width of an upright stroke (the letter I).
    double stroke() {
        return stroke;
    }

    double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(cmap.getGlyphId(codePoint)) / capHeight;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    /// The closed rings of a glyph, base line at 0: x and y of each corner in turn.
    List<double[]> rings(int codePoint) {
        var glyph = glyph(codePoint);
        List<double[]> rings = new ArrayList<>();
        List<Double> ring = new ArrayList<>();
        double[] p = new double[6];
        for (PathIterator it = glyph.getPathIterator(null, FLATNESS * capHeight); !it.isDone(); it.next()) {
            int kind = it.currentSegment(p);
            if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_CLOSE) {
                close(rings, ring);
            }
            if (kind != PathIterator.SEG_CLOSE) {
                ring.add(p[0] / capHeight);
                ring.add(p[1] / capHeight);
            }
        }
        close(rings, ring);
        return rings;
    }

    private GeneralPath glyph(int codePoint) {
        try {
            var data = font.getGlyph().getGlyph(cmap.getGlyphId(codePoint));
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    private static void close(List<double[]> rings, List<Double> ring) {
        if (ring.size() >= 6) {
            rings.add(ring.stream().mapToDouble(Double::doubleValue).toArray());
        }
        ring.clear();
    }
}
