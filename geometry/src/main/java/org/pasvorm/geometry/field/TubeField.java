package org.pasvorm.geometry.field;

import java.util.List;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// All points within `radius` of a polyline; exact. Segments lie in runs of eight with a ball around each run,
/// so that far runs cost one comparison.
public final class TubeField extends ValueField {
    private static final int RUN = 8;

    private final List<Vec3> points;
    private final double radius;
    private final double[] runs;

    public TubeField(List<Vec3> polyline, double radius) {
        super(List.copyOf(polyline), radius);
        if (polyline.size() < 2) {
            throw new IllegalArgumentException("a tube needs two points at least");
        }
        this.points = List.copyOf(polyline);
        this.radius = radius;
        int n = (points.size() - 2) / RUN + 1;
        this.runs = new double[4 * n];
        for (int i = 0; i < n; i++) {
            enclose(i);
        }
    }

    private void enclose(int run) {
        Box3 box = Box3.EMPTY;
        for (int i = run * RUN; i <= Math.min((run + 1) * RUN, points.size() - 1); i++) {
            box = box.include(points.get(i));
        }
        Vec3 c = box.centre();
        runs[4 * run] = c.x();
        runs[4 * run + 1] = c.y();
        runs[4 * run + 2] = c.z();
        runs[4 * run + 3] = box.diagonal() / 2;
    }

    /// Its thickness.
    @Override
    public double detail() {
        return 2 * radius;
    }

    @Override
    public double at(double x, double y, double z) {
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < runs.length / 4; run++) {
            double dx = x - runs[4 * run];
            double dy = y - runs[4 * run + 1];
            double dz = z - runs[4 * run + 2];
            if (Math.sqrt(dx * dx + dy * dy + dz * dz) - runs[4 * run + 3] < best) {
                best = nearest(run, best, x, y, z);
            }
        }
        return best - radius;
    }

    private double nearest(int run, double best, double x, double y, double z) {
        double d = best;
        for (int i = run * RUN; i < Math.min((run + 1) * RUN, points.size() - 1); i++) {
            d = Math.min(d, CapsuleField.segmentDistance(points.get(i), points.get(i + 1), x, y, z));
        }
        return d;
    }
}
