package org.pasvorm.geometry.field;

import java.util.List;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Letters extruded along the frame's z from `from` to `to`, in the frame's x-y plane; exact outside the letters' ends.
public final class TextField implements Field {
    /// Room for what hangs below the base line or stands above the capitals, in half heights of the text.
    private static final double OVERHANG = 1.5;

    private final RigidTransform frame;
    private final Local local;
    private final Glyph[] glyphs;
    private final double middle;
    private final double halfDepth;
    private final double stroke;
    private final Box3 bounds;

    public TextField(TextOutline text, RigidTransform frame, double from, double to) {
        if (!(to > from)) {
            throw new IllegalArgumentException("letters from " + from + " to " + to + " have no depth");
        }
        this.frame = frame;
        this.local = new Local(frame);
        this.glyphs = text.glyphs().stream().map(Glyph::of).toArray(Glyph[]::new);
        this.middle = (from + to) / 2;
        this.halfDepth = (to - from) / 2;
        this.stroke = text.stroke();
        this.bounds = box(text, from, to);
    }

    private Box3 box(TextOutline text, double from, double to) {
        Box3 box = Box3.EMPTY;
        for (int i = 0; i < 8; i++) {
            double x = ((i & 1) * 2 - 1) * text.halfWidth();
            double y = ((i >> 1 & 1) * 2 - 1) * text.halfHeight() * OVERHANG;
            box = box.include(frame.apply(new Vec3(x, y, (i >> 2) == 0 ? from : to)));
        }
        return box.grown(0.5);
    }

    /// A box that holds all letters.
    public Box3 bounds() {
        return bounds;
    }

    /// The letters' stroke.
    @Override
    public double detail() {
        return stroke;
    }

    @Override
    public double at(double x, double y, double z) {
        return CylinderField.extrude(
                side(local.x(x, y, z), local.y(x, y, z)), Math.abs(local.z(x, y, z) - middle) - halfDepth);
    }

    private double side(double x, double y) {
        double best = Double.POSITIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            if (glyph.boxDistance(x, y) < best) {
                best = Math.min(best, glyph.distance(x, y));
            }
        }
        return best;
    }

    /// The side all around, the end at `from`, the end at `to`.
    @Override
    public int faces() {
        return 3;
    }

    @Override
    public int face(double x, double y, double z) {
        double along = local.z(x, y, z) - middle;
        double side = side(local.x(x, y, z), local.y(x, y, z));
        return side >= Math.abs(along) - halfDepth ? 0 : along > 0 ? 2 : 1;
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        if (face > 0) {
            int sign = face == 1 ? -1 : 1;
            Vec3 axis = frame.zAxis().vector();
            g[0] = sign * axis.x();
            g[1] = sign * axis.y();
            g[2] = sign * axis.z();
            return sign * (local.z(x, y, z) - middle) - halfDepth;
        }
        double s = GRADIENT_STEP;
        double u = local.x(x, y, z);
        double v = local.y(x, y, z);
        double du = (side(u + s, v) - side(u - s, v)) / (2 * s);
        double dv = (side(u, v + s) - side(u, v - s)) / (2 * s);
        Vec3 slope = frame.xAxis().times(du).plus(dv, frame.yAxis().vector());
        g[0] = slope.x();
        g[1] = slope.y();
        g[2] = slope.z();
        return side(u, v);
    }

    /// One letter: its segments as x0, y0, x1, y1 and the box round them.
    private record Glyph(double[] segments, double left, double right, double low, double high) {
        static Glyph of(List<double[]> rings) {
            int points = rings.stream().mapToInt(r -> r.length / 2).sum();
            double[] segments = new double[4 * points];
            double[] box = {
                Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
            };
            int n = 0;
            for (double[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) {
                    segments[n++] = ring[i];
                    segments[n++] = ring[i + 1];
                    segments[n++] = ring[(i + 2) % ring.length];
                    segments[n++] = ring[(i + 3) % ring.length];
                    box[0] = Math.min(box[0], ring[i]);
                    box[1] = Math.max(box[1], ring[i]);
                    box[2] = Math.min(box[2], ring[i + 1]);
                    box[3] = Math.max(box[3], ring[i + 1]);
                }
            }
            return new Glyph(segments, box[0], box[1], box[2], box[3]);
        }

        /// Distance to the box; 0 inside it.
        double boxDistance(double x, double y) {
            double dx = Math.max(0, Math.max(left - x, x - right));
            double dy = Math.max(0, Math.max(low - y, y - high));
            return Math.sqrt(dx * dx + dy * dy);
        }

        /// Signed distance to the outline, negative inside: even-odd over all rings.
        double distance(double x, double y) {
            double best = Double.POSITIVE_INFINITY;
            boolean inside = false;
            for (int i = 0; i < segments.length; i += 4) {
                double ax = segments[i] - x;
                double ay = segments[i + 1] - y;
                double bx = segments[i + 2] - x;
                double by = segments[i + 3] - y;
                if (ay > 0 != by > 0 && ax + (bx - ax) * ay / (ay - by) > 0) {
                    inside = !inside;
                }
                best = Math.min(best, squared(ax, ay, bx - ax, by - ay));
            }
            double d = Math.sqrt(best);
            return inside ? -d : d;
        }

        private static double squared(double ax, double ay, double dx, double dy) {
            double length2 = dx * dx + dy * dy;
            double t = length2 > 0 ? Math.clamp(-(ax * dx + ay * dy) / length2, 0, 1) : 0;
            double px = ax + t * dx;
            double py = ay + t * dy;
            return px * px + py * py;
        }
    }
}
