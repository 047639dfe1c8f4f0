package org.pasvorm.printing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.Shapes;

class RasteriserTest {
    private static final TriangleMesh BALL = Shapes.sphere(Vec3.ZERO, 20, 48);

    @Test
    void aBallCoversTheAreaOfItsDisc() {
        Frame frame = new Frame(View.DORSAL, 300, 300, 5, 0, 0);
        Picture picture = Rasteriser.render(Scene.of(Body.of(BALL, Rgb.BRACE)), frame, Progress.NONE);
        double disc = Math.PI * 100 * 100;
        assertThat(inked(picture)).isCloseTo((long) disc, within((long) (disc * 0.015)));
    }

    @Test
    void viewsPutRadialAndDistalWhereAPersonExpectsThem() {
        assertThat(View.DORSAL.right().dot(new Vec3(1, 0, 0))).isEqualTo(-1);
        assertThat(View.VOLAR.right().dot(new Vec3(1, 0, 0))).isEqualTo(1);
        assertThat(View.DORSAL.towards().dot(new Vec3(0, 1, 0))).isEqualTo(1);
        assertThat(View.RADIAL.towards().dot(new Vec3(1, 0, 0))).isEqualTo(1);
        assertThat(View.ULNAR.towards().dot(new Vec3(-1, 0, 0))).isEqualTo(1);
        assertThat(View.DISTAL.towards().dot(new Vec3(0, 0, 1))).isEqualTo(1);
        assertThat(View.RADIAL.mirroredX().towards().dot(new Vec3(-1, 0, 0))).isEqualTo(1);
        assertThat(View.ISOMETRIC.up().z()).isPositive();
    }

    @Test
    void theNearerBodyHidesTheOther() {
        TriangleMesh near = Shapes.sphere(new Vec3(0, 30, 0), 8, 16);
        Scene scene = Scene.of(Body.of(near, Rgb.of(0xFF0000)), Body.of(BALL, Rgb.of(0x0000FF)));
        Picture front = Rasteriser.render(scene, new Frame(View.DORSAL, 100, 100, 2, 0, 0), Progress.NONE);
        Picture back = Rasteriser.render(scene, new Frame(View.VOLAR, 100, 100, 2, 0, 0), Progress.NONE);
        assertThat(front.rgb(50, 50) >> 16 & 255).isGreaterThan(front.rgb(50, 50) & 255);
        assertThat(back.rgb(50, 50) & 255).isGreaterThan(back.rgb(50, 50) >> 16 & 255);
    }

    @Test
    void aTranslucentBodyLetsTheBodyBehindItThrough() {
        TriangleMesh inner = Shapes.sphere(Vec3.ZERO, 8, 16);
        Scene scene = Scene.of(
                Body.of(inner, Rgb.of(0xFF0000)),
                Body.of(BALL, Rgb.of(0x0000FF)).withOpacity(0.5));
        Picture picture = Rasteriser.render(scene, new Frame(View.DORSAL, 100, 100, 2, 0, 0), Progress.NONE);
        int middle = picture.rgb(50, 50);
        assertThat(middle >> 16 & 255).isGreaterThan(80);
        assertThat(middle & 255).isGreaterThan(80);
    }

    @Test
    void valuesAreColouredByBand() {
        double[] values = new double[BALL.vertexCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = BALL.coordinate(i, 2) > 0 ? 8 : -3;
        }
        Body body = Body.of(BALL, new Paint.Values(values, ColourScale.clearance()));
        Picture picture = Rasteriser.render(Scene.of(body), new Frame(View.DORSAL, 100, 100, 2, 0, 0), Progress.NONE);
        assertThat(picture.rgb(50, 30) & 255).isGreaterThan(picture.rgb(50, 30) >> 16 & 255);
        assertThat(picture.rgb(50, 70) >> 16 & 255).isGreaterThan(picture.rgb(50, 70) & 255);
    }

    @Test
    void thePngSaysWhatThePictureSays() throws IOException {
        Picture picture = sheet();
        var read = ImageIO.read(new ByteArrayInputStream(PngWriter.bytes(picture)));
        assertThat(read.getWidth()).isEqualTo(picture.width());
        for (int y = 0; y < picture.height(); y += 7) {
            for (int x = 0; x < picture.width(); x++) {
                assertThat(read.getRGB(x, y) & 0xFFFFFF).isEqualTo(picture.rgb(x, y));
            }
        }
    }

    @Test
    void theSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        byte[] here = PngWriter.bytes(sheet());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PngWriter.bytes(sheet())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertThat(PlainText.clean("a\u202Eb\nc")).isEqualTo("a<U+202E>b<U+000A>c");
        assertThat(PlainText.clean("Æß Ω 12°")).isEqualTo("Æß Ω 12°");
    }

    @Test
    void scaleBarsAreRoundLengths() {
        assertThat(Sheet.barLength(73)).isEqualTo(50);
        assertThat(Sheet.barLength(20.5)).isEqualTo(20);
        assertThat(Sheet.barLength(1.2)).isEqualTo(1);
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Scene scene = Scene.of(Body.of(BALL, Rgb.BRACE));
        assertThatThrownBy(() -> Rasteriser.render(scene, View.DORSAL, 50, 50, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    private static Picture sheet() {
        Scene scene = Scene.of(Body.of(BALL, Rgb.SKIN));
        Frame frame = Frame.fit(scene, View.ISOMETRIC, 240, 200, 20);
        return new Sheet("ball", "LEFT", true, Optional.of(ColourScale.clearance()))
                .on(Rasteriser.render(scene, frame, Progress.NONE), frame);
    }

    private static long inked(Picture picture) {
        long n = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                n += picture.rgb(x, y) != 0xFFFFFF ? 1 : 0;
            }
        }
        return n;
    }
}
