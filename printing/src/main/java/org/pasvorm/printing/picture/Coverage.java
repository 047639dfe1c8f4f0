package org.pasvorm.printing.picture;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/// How much of each pixel an outline covers, row by row: exact across a row, four lines a row.
final class Coverage {
    private static final int LINES = 4;

    private final int width;
    private final float[] row;
    private double[] crossings = new double[32];
    private int[] windings = new int[32];
    private int count;

    Coverage(int width) {
        this.width = width;
        this.row = new float[width];
    }

    /// Calls `each` with the coverage (0 to 1 a pixel) of every row between 0 and `height` that the outline may touch.
    /// The array is used again for the next row.
    void scan(Outline outline, int height, ObjIntConsumer<float[]> each) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] ring : outline.rings()) {
            for (int i = 1; i < ring.length; i += 2) {
                top = Math.min(top, ring[i]);
                bottom = Math.max(bottom, ring[i]);
            }
        }
        int last = (int) Math.min(height - 1.0, Math.floor(bottom));
        for (int y = (int) Math.max(0, Math.floor(top)); y <= last; y++) {
            Arrays.fill(row, 0);
            for (int k = 0; k < LINES; k++) {
                line(outline, y + (k + 0.5) / LINES);
            }
            each.accept(row, y);
        }
    }

    private void line(Outline outline, double y) {
        count = 0;
        for (double[] ring : outline.rings()) {
            int n = ring.length;
            for (int i = 0; i < n; i += 2) {
                int j = i + 2 == n ? 0 : i + 2;
                cross(ring[i], ring[i + 1], ring[j], ring[j + 1], y);
            }
        }
        int winding = 0;
        for (int i = 0; i + 1 < count; i++) {
            winding += windings[i];
            if (winding != 0) {
                span(crossings[i], crossings[i + 1]);
            }
        }
    }

    /// Keeps the crossings sorted as they come; a line meets few edges.
    private void cross(double x0, double y0, double x1, double y1, double y) {
        if (y0 <= y == y1 <= y) {
            return;
        }
        if (count == crossings.length) {
            crossings = Arrays.copyOf(crossings, 2 * count);
            windings = Arrays.copyOf(windings, 2 * count);
        }
        double x = x0 + (y - y0) / (y1 - y0) * (x1 - x0);
        int at = count++;
        for (; at > 0 && crossings[at - 1] > x; at--) {
            crossings[at] = crossings[at - 1];
            windings[at] = windings[at - 1];
        }
        crossings[at] = x;
        windings[at] = y1 > y0 ? 1 : -1;
    }

    private void span(double from, double to) {
        double a = Math.max(0, from);
        double b = Math.min(width, to);
        for (int x = (int) a; x < b; x++) {
            row[x] += (float) ((Math.min(b, x + 1.0) - Math.max(a, x)) / LINES);
        }
    }
}
