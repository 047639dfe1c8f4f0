package org.pasvorm.printing.picture;

import java.util.Arrays;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// A z-buffer with the colour of the nearest surface. Depth is millimetres towards the viewer, minus infinity where
/// nothing was drawn; `float` because it only orders surfaces.
final class Layer {
    private final int width;
    private final int height;
    private final float[] depth;
    private final int[] colour;

    Layer(int width, int height) {
        this.width = width;
        this.height = height;
        this.depth = new float[width * height];
        this.colour = new int[width * height];
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float[] depth() {
        return depth;
    }

    int colour(int i) {
        return colour[i];
    }

    void copyCovered(int[] target) {
        for (int i = 0; i < target.length; i++) {
            if (depth[i] > Float.NEGATIVE_INFINITY) {
                target[i] = colour[i];
            }
        }
    }

    void draw(Body body, Frame frame, int samples, Progress progress) {
        TriangleSoup soup = body.triangles();
        Shading shading = new Shading(body, frame.view());
        double[] screen = project(soup, frame, samples);
        for (int t = 0; t < soup.triangleCount(); t++) {
            if ((t & 0x3FFF) == 0) {
                progress.check();
            }
            fill(soup, t, screen, shading, body.closed());
        }
    }

    /// Column, row and depth of each vertex at sample resolution.
    private static double[] project(TriangleSoup soup, Frame frame, int samples) {
        double[] screen = new double[3 * soup.vertexCount()];
        var towards = frame.view().towards();
        for (int i = 0; i < soup.vertexCount(); i++) {
            var p = soup.vertex(i);
            screen[3 * i] = frame.x(p) * samples;
            screen[3 * i + 1] = frame.y(p) * samples;
            screen[3 * i + 2] = towards.dot(p);
        }
        return screen;
    }

    private void fill(TriangleSoup soup, int t, double[] s, Shading shading, boolean cull) {
        int a = 3 * soup.corner(t, 0);
        int b = 3 * soup.corner(t, 1);
        int c = 3 * soup.corner(t, 2);
        // Rows count downwards, so a triangle facing the viewer has a negative determinant here.
        double area = (s[b] - s[a]) * (s[c + 1] - s[a + 1]) - (s[c] - s[a]) * (s[b + 1] - s[a + 1]);
        if (area == 0 || (cull && area > 0)) {
            return;
        }
        int x0 = first(Math.min(s[a], Math.min(s[b], s[c])), width);
        int x1 = last(Math.max(s[a], Math.max(s[b], s[c])), width);
        int y0 = first(Math.min(s[a + 1], Math.min(s[b + 1], s[c + 1])), height);
        int y1 = last(Math.max(s[a + 1], Math.max(s[b + 1], s[c + 1])), height);
        if (x0 > x1 || y0 > y1) {
            return;
        }
        shading.begin(t);
        for (int y = y0; y <= y1; y++) {
            double py = y + 0.5;
            for (int x = x0; x <= x1; x++) {
                double px = x + 0.5;
                double wa = ((s[b] - px) * (s[c + 1] - py) - (s[c] - px) * (s[b + 1] - py)) / area;
                double wb = ((s[c] - px) * (s[a + 1] - py) - (s[a] - px) * (s[c + 1] - py)) / area;
                double wc = 1 - wa - wb;
                if (wa >= 0 && wb >= 0 && wc >= 0) {
                    put(y * width + x, wa * s[a + 2] + wb * s[b + 2] + wc * s[c + 2], shading, wa, wb, wc);
                }
            }
        }
    }

    private void put(int i, double z, Shading shading, double wa, double wb, double wc) {
        if ((float) z > depth[i]) {
            depth[i] = (float) z;
            colour[i] = shading.colour(wa, wb, wc);
        }
    }

    private static int first(double from, int size) {
        return (int) Math.max(0, Math.min(size, Math.ceil(from - 0.5)));
    }

    private static int last(double to, int size) {
        return (int) Math.min(size - 1.0, Math.max(-1, Math.floor(to - 0.5)));
    }
}
