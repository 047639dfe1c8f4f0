package org.pasvorm.geometry.field;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Letters extruded along the frame's z from `from` to `to`, in the frame's x-y plane; exact outside the letters' ends.
public final class TextField implements Field {
    /// Room for what hangs below the base line or stands above the capitals, in half heights of the text.
    private static final double OVERHANG = 1.5;

    /// How far a stretch of an outline is continued beyond a corner, in strokes.
    private static final double BEYOND = 0.6;

    private final RigidTransform frame;
    private final Local local;
    private final GlyphShape[] glyphs;
    private final OutlineRun[] runs;
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
        List<OutlineRun> all = new ArrayList<>();
        List<GlyphShape> shapes = new ArrayList<>();
        for (List<double[]> rings : text.glyphs()) {
            GlyphShape shape = GlyphShape.of(rings, all.size(), BEYOND * text.stroke());
            shapes.add(shape);
            all.addAll(List.of(shape.runs()));
        }
        this.glyphs = shapes.toArray(new GlyphShape[0]);
        this.runs = all.toArray(new OutlineRun[0]);
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

    /// Half a stroke: as narrow are the gaps between and within letters.
    @Override
    public double detail() {
        return stroke / 2;
    }

    @Override
    public double at(double x, double y, double z) {
        Nearest n = new Nearest(local.x(x, y, z), local.y(x, y, z));
        return CylinderField.extrude(side(n), Math.abs(local.z(x, y, z) - middle) - halfDepth);
    }

    @Override
    public double gradient(double x, double y, double z, double[] g) {
        double along = local.z(x, y, z) - middle;
        double w = Math.abs(along) - halfDepth;
        Nearest n = new Nearest(local.x(x, y, z), local.y(x, y, z));
        double q = side(n);
        OutlineRun run = n.run;
        double value = CylinderField.extrude(q, w);
        boolean beside = q > 0 && w > 0;
        double shareOfSide = beside ? q / value : q >= w ? 1 : 0;
        double shareOfEnd = beside ? w / value : q >= w ? 0 : 1;
        slope(n, q, run == null ? 1 : run.left(), shareOfSide, Math.copySign(shareOfEnd, along), g);
        return value;
    }

    /// The gradient from its share in the text's plane and its part along the axis.
    private void slope(Nearest n, double q, int left, double inPlane, double along, double[] g) {
        Vec3 slope = frame.xAxis().times(inPlane * n.slope(0, q, left));
        slope = slope.plus(inPlane * n.slope(1, q, left), frame.yAxis().vector());
        slope = slope.plus(along, frame.zAxis().vector());
        g[0] = slope.x();
        g[1] = slope.y();
        g[2] = slope.z();
    }

    /// The distance in the text's plane.
    private double side(Nearest n) {
        boolean inside = false;
        for (GlyphShape glyph : glyphs) {
            glyph.nearest(n);
            inside |= glyph.contains(n.x, n.y);
        }
        return inside ? -n.distance() : n.distance();
    }

    /// The end at `from`, the end at `to`, the smooth runs of the letters' outlines.
    @Override
    public int faces() {
        return 2 + runs.length;
    }

    @Override
    public int face(double x, double y, double z) {
        double along = local.z(x, y, z) - middle;
        Nearest n = new Nearest(local.x(x, y, z), local.y(x, y, z));
        double side = side(n);
        OutlineRun run = n.run;
        return run != null && side >= Math.abs(along) - halfDepth ? 2 + run.number() : along > 0 ? 1 : 0;
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        if (face < 2) {
            int sign = face == 0 ? -1 : 1;
            return sign * (local.axis(2, sign, x, y, z, g) - middle) - halfDepth;
        }
        OutlineRun run = runs[face - 2];
        Nearest n = new Nearest(local.x(x, y, z), local.y(x, y, z));
        double q = run.alone(n);
        slope(n, q, run.left(), 1, 0, g);
        return q;
    }
}
