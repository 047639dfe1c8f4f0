package org.pasvorm.printing.picture;

import java.util.Arrays;
import org.pasvorm.geometry.progress.Progress;

/// Draws a [Scene] in a [View]: z-buffer, smooth shading with a headlight and a fill light, soft darkening of hollows
/// and thin ink lines at edges, smoothed by supersampling.
public final class Rasteriser {
    private static final int SAMPLES = 2;

    private Rasteriser() {}

    /// The scene fitted into the picture on white, with a margin of a twentieth of the smaller side.
    public static Picture render(Scene scene, View view, int width, int height, Progress progress) {
        return render(scene, Frame.fit(scene, view, width, height, Math.min(width, height) / 20), progress);
    }

    /// The scene at the place and scale of `frame`, on white.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static Picture render(Scene scene, Frame frame, Progress progress) {
        int w = frame.width() * SAMPLES;
        int h = frame.height() * SAMPLES;
        Layer base = new Layer(w, h);
        int[] colour = new int[w * h];
        Arrays.fill(colour, Rgb.WHITE.packed());
        for (Body body : scene.bodies()) {
            if (body.opacity() == 1) {
                base.draw(body, frame, SAMPLES, progress);
            }
        }
        base.copyCovered(colour);
        float[] front = base.depth().clone();
        for (Body body : scene.bodies()) {
            if (body.opacity() < 1) {
                overlay(body, frame, base, colour, front, progress);
            }
        }
        int[] small = reduced(colour, w, frame.width(), frame.height());
        DepthEffects.apply(small, frame, base.depth(), front, SAMPLES, progress);
        return Picture.owning(frame.width(), frame.height(), small);
    }

    /// Lays the nearest surface of a translucent body over what is behind it. Several translucent bodies are laid in
    /// the order of the scene.
    private static void overlay(Body body, Frame frame, Layer base, int[] colour, float[] front, Progress progress) {
        Layer layer = new Layer(base.width(), base.height());
        layer.draw(body, frame, SAMPLES, progress);
        float[] depth = layer.depth();
        for (int i = 0; i < colour.length; i++) {
            if (depth[i] > base.depth()[i]) {
                colour[i] = mix(colour[i], layer.colour(i), body.opacity());
                front[i] = Math.max(front[i], depth[i]);
            }
        }
    }

    /// `share` of `over` on top of `under`.
    static int mix(int under, int over, double share) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = under >> shift & 255;
            double b = over >> shift & 255;
            result |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return result;
    }

    private static int[] reduced(int[] colour, int stride, int width, int height) {
        int[] small = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small[y * width + x] = average(colour, stride, x * SAMPLES, y * SAMPLES);
            }
        }
        return small;
    }

    private static int average(int[] colour, int stride, int x0, int y0) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = y0; y < y0 + SAMPLES; y++) {
            for (int x = x0; x < x0 + SAMPLES; x++) {
                int rgb = colour[y * stride + x];
                red += rgb >> 16 & 255;
                green += rgb >> 8 & 255;
                blue += rgb & 255;
            }
        }
        int n = SAMPLES * SAMPLES;
        return (red + n / 2) / n << 16 | (green + n / 2) / n << 8 | (blue + n / 2) / n;
    }
}
