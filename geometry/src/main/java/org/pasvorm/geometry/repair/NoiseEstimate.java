package org.pasvorm.geometry.repair;

import java.util.Arrays;
import org.pasvorm.geometry.progress.Progress;

/// How far the vertices of a scan lie off a smooth surface: the standard deviation along the skin's normal.
///
/// At up to 4,000 evenly chosen vertices a quadratic height field is fitted to the vertices within two edges (three
/// where
/// these are few), the vertex itself left out. What the vertex lies off that surface, divided by the spread that such a
/// prediction has with independent errors of unit size, is one sample; the estimate is 1.4826 times the median
/// absolute deviation of all samples, so that creases, folds and rims do not count.
///
/// Detail smaller than two edges looks like noise, so a coarse mesh is told more than it has. A surface that was
/// smoothed is told less: its errors are not independent.
final class NoiseEstimate {
    private static final int MOST_SAMPLES = 4000;
    private static final int LEAST_SAMPLES = 30;
    private static final int LEAST_NEIGHBOURS = 12;
    private static final int MOST_NEIGHBOURS = 60;
    private static final int MOST_RINGS = 3;

    /// Of the normal distribution: standard deviation over median absolute deviation.
    private static final double DEVIATION_OVER_MAD = 1.4826;

    private final Faces faces;

    /// Where the corners of vertex `v` begin in `around`, and the corners of all vertices.
    private final int[] first;

    private final int[] around;
    private final int[] seen;
    private final int[] near = new int[MOST_NEIGHBOURS];

    private NoiseEstimate(Faces faces) {
        this.faces = faces;
        this.first = new int[faces.vertices() + 2];
        this.around = new int[faces.corners.length];
        this.seen = new int[faces.vertices()];
        for (int v : faces.corners) {
            first[v + 2]++;
        }
        for (int v = 2; v < first.length; v++) {
            first[v] += first[v - 1];
        }
        for (int h = 0; h < around.length; h++) {
            around[first[faces.corners[h] + 1]++] = h;
        }
    }

    /// The noise of the skin (caps do not count) in the unit of the faces; NaN when there is too little of it to tell.
    static double of(Faces faces, Progress progress) {
        return new NoiseEstimate(faces).measure(progress);
    }

    private double measure(Progress progress) {
        double[] off = new double[MOST_SAMPLES];
        int samples = 0;
        int stride = Math.max(1, (faces.vertices() + MOST_SAMPLES - 1) / MOST_SAMPLES);
        for (int v = 0; v < faces.vertices(); v += stride) {
            progress.check();
            double residual = onSkin(v) ? residual(v, v + 1) : Double.NaN;
            if (Double.isFinite(residual)) {
                off[samples++] = residual;
            }
        }
        return samples < LEAST_SAMPLES ? Double.NaN : DEVIATION_OVER_MAD * deviation(Arrays.copyOf(off, samples));
    }

    private boolean onSkin(int v) {
        for (int i = first[v]; i < first[v + 1]; i++) {
            if (faces.caps.get(around[i] / 3)) {
                return false;
            }
        }
        return first[v + 1] > first[v];
    }

    private static double deviation(double[] off) {
        double middle = median(off);
        for (int i = 0; i < off.length; i++) {
            off[i] = Math.abs(off[i] - middle);
        }
        return median(off);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private double residual(int v, int stamp) {
        double[] normal = new double[3];
        int count = gather(v, stamp, normal);
        return QuadraticFit.residual(faces, v, near, count, normal);
    }

    /// Collects the neighbours of `v` ring by ring into `near`, and the sum of the area vectors of their triangles.
    private int gather(int v, int stamp, double[] normal) {
        seen[v] = stamp;
        int count = ring(v, 0, stamp);
        addNormals(v, normal);
        int from = 0;
        for (int rings = 1; rings < 2 || rings < MOST_RINGS && count < LEAST_NEIGHBOURS; rings++) {
            int to = count;
            for (int i = from; i < to; i++) {
                count = ring(near[i], count, stamp);
                addNormals(near[i], normal);
            }
            from = to;
        }
        return count;
    }

    private void addNormals(int v, double[] normal) {
        double[] area = new double[3];
        for (int i = first[v]; i < first[v + 1]; i++) {
            faces.areaVector(around[i] / 3, area);
            for (int axis = 0; axis < 3; axis++) {
                normal[axis] += area[axis];
            }
        }
    }

    private int ring(int v, int count, int stamp) {
        int n = count;
        for (int i = first[v]; i < first[v + 1]; i++) {
            int h = around[i];
            n = add(faces.corners[Faces.next(h)], n, stamp);
            n = add(faces.corners[Faces.next(Faces.next(h))], n, stamp);
        }
        return n;
    }

    private int add(int v, int count, int stamp) {
        if (seen[v] == stamp || count == MOST_NEIGHBOURS) {
            return count;
        }
        seen[v] = stamp;
        near[count] = v;
        return count + 1;
    }
}
