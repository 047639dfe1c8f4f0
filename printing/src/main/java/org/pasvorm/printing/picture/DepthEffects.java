package org.pasvorm.printing.picture;

import org.pasvorm.geometry.progress.Progress;

/// Darkens hollows and draws thin lines where the depth jumps, so that a shape reads without texture. Works on the
/// second difference of depth, so an even slope stays untouched.
final class DepthEffects {
    private static final double[] RADII_MM = {1.5, 4, 9};
    private static final double EDGE_MM = 0.9;

    private final float[] depth;
    private final int stride;
    private final int rows;
    private final int samples;
    private final double pixelsPerMm;

    private DepthEffects(float[] depth, Frame frame, int samples) {
        this.depth = depth;
        this.samples = samples;
        this.stride = frame.width() * samples;
        this.rows = frame.height() * samples;
        this.pixelsPerMm = frame.pixelsPerMm();
    }

    /// Changes `pixels` of the final picture.
    ///
    /// @param solid depth of opaque bodies, at sample resolution
    /// @param front depth of the nearest surface of any body
    static void apply(int[] pixels, Frame frame, float[] solid, float[] front, int samples, Progress progress) {
        DepthEffects behind = new DepthEffects(solid, frame, samples);
        DepthEffects before = new DepthEffects(front, frame, samples);
        for (int y = 0; y < frame.height(); y++) {
            if ((y & 63) == 0) {
                progress.check();
            }
            for (int x = 0; x < frame.width(); x++) {
                int i = y * frame.width() + x;
                double shade =
                        (1 - behind.hollow(x, y)) * (1 - 0.75 * behind.edge(x, y)) * (1 - 0.35 * before.edge(x, y));
                pixels[i] = Rasteriser.mix(Rgb.INK.packed(), pixels[i], shade);
            }
        }
    }

    private float at(int x, int y) {
        return x < 0 || y < 0 || x >= stride || y >= rows ? Float.NEGATIVE_INFINITY : depth[y * stride + x];
    }

    /// 0 (open) to about 0.4 (deep hollow).
    private double hollow(int x, int y) {
        int cx = x * samples;
        int cy = y * samples;
        float here = at(cx, cy);
        if (here == Float.NEGATIVE_INFINITY) {
            return 0;
        }
        double sum = 0;
        for (double radius : RADII_MM) {
            int r = (int) Math.max(1, Math.round(radius * pixelsPerMm * samples));
            int d = (int) Math.max(1, Math.round(r * 0.7071));
            sum += pair(cx, cy, r, 0, here, radius) + pair(cx, cy, 0, r, here, radius);
            sum += pair(cx, cy, d, d, here, radius) + pair(cx, cy, d, -d, here, radius);
        }
        return Math.min(0.42, sum / (4 * RADII_MM.length));
    }

    private double pair(int x, int y, int dx, int dy, float here, double radius) {
        float a = at(x + dx, y + dy);
        float b = at(x - dx, y - dy);
        if (a == Float.NEGATIVE_INFINITY || b == Float.NEGATIVE_INFINITY) {
            return 0;
        }
        // A surface far in front hides rather than shades: its share is limited to the radius.
        double bend = (Math.min(a - here, radius) + Math.min(b - here, radius)) / 2;
        return bend <= 0 ? 0 : bend / radius;
    }

    /// 0 (even) to 1 (a jump or a rim).
    private double edge(int x, int y) {
        int cx = x * samples;
        int cy = y * samples;
        float here = at(cx, cy);
        double jump = Math.max(second(cx, cy, samples, 0, here), second(cx, cy, 0, samples, here));
        double limit = EDGE_MM + 1.5 / pixelsPerMm;
        return Math.max(0, Math.min(1, (jump - limit) / (2 * limit)));
    }

    private double second(int x, int y, int dx, int dy, float here) {
        float a = at(x + dx, y + dy);
        float b = at(x - dx, y - dy);
        boolean empty = here == Float.NEGATIVE_INFINITY;
        if (empty || a == Float.NEGATIVE_INFINITY || b == Float.NEGATIVE_INFINITY) {
            return empty ? 0 : 100;
        }
        return Math.abs(a + b - 2 * here);
    }
}
