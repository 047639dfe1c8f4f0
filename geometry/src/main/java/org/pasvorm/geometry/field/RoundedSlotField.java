package org.pasvorm.geometry.field;

import org.pasvorm.geometry.vector.RigidTransform;

/// A slot with half-round ends: in the frame's x-y plane all points within `height / 2` of a segment along x,
/// overall `length` long; extruded along z from `−depth / 2` to `depth / 2`; exact.
public final class RoundedSlotField extends ValueField {
    private final Local local;
    private final double halfSegment;
    private final double radius;
    private final double halfDepth;

    public RoundedSlotField(RigidTransform frame, double length, double height, double depth) {
        super(frame, length, height, depth);
        if (!(height > 0 && length >= height && depth > 0)) {
            throw new IllegalArgumentException("slot of length " + length + ", height " + height + ", depth " + depth);
        }
        this.local = new Local(frame);
        this.halfSegment = (length - height) / 2;
        this.radius = height / 2;
        this.halfDepth = depth / 2;
    }

    /// The smaller of height and depth.
    @Override
    public double detail() {
        return 2 * Math.min(radius, halfDepth);
    }

    @Override
    public double at(double x, double y, double z) {
        return CylinderField.extrude(side(x, y, z), Math.abs(local.z(x, y, z)) - halfDepth);
    }

    private double side(double x, double y, double z) {
        double lx = Math.max(0, Math.abs(local.x(x, y, z)) - halfSegment);
        double ly = local.y(x, y, z);
        return Math.sqrt(lx * lx + ly * ly) - radius;
    }

    /// The side all around, the end at negative z, the end at positive z.
    @Override
    public int faces() {
        return 3;
    }

    @Override
    public int face(double x, double y, double z) {
        double lz = local.z(x, y, z);
        return side(x, y, z) >= Math.abs(lz) - halfDepth ? 0 : lz > 0 ? 2 : 1;
    }

    @Override
    public double faceGradient(int face, double x, double y, double z, double[] g) {
        if (face > 0) {
            int sign = face == 1 ? -1 : 1;
            return sign * local.axis(2, sign, x, y, z, g) - halfDepth;
        }
        double s = GRADIENT_STEP;
        g[0] = (side(x + s, y, z) - side(x - s, y, z)) / (2 * s);
        g[1] = (side(x, y + s, z) - side(x, y - s, z)) / (2 * s);
        g[2] = (side(x, y, z + s) - side(x, y, z - s)) / (2 * s);
        return side(x, y, z);
    }
}
