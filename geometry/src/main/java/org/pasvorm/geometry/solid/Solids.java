package org.pasvorm.geometry.solid;

import java.util.List;
import org.pasvorm.geometry.field.CapsuleField;
import org.pasvorm.geometry.field.CylinderField;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.field.PlaneField;
import org.pasvorm.geometry.field.RoundedBoxField;
import org.pasvorm.geometry.field.RoundedSlotField;
import org.pasvorm.geometry.field.SphereField;
import org.pasvorm.geometry.field.TaperedCapsuleField;
import org.pasvorm.geometry.field.TubeField;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Makes solids. All lengths are millimetres.
public final class Solids {
    static final Box3 EVERYWHERE = Box3.around(Vec3.ZERO, Double.POSITIVE_INFINITY);

    private Solids() {}

    /// All points less than `offset` outside the scan (inside it by `−offset` where negative).
    public static Solid scanOffset(ScanSurface scan, double offset) {
        return new Solid.ScanOffset(scan, OffsetMap.constant(offset));
    }

    /// All points whose distance from the scan is less than the offset there.
    public static Solid scanOffset(ScanSurface scan, OffsetMap offset) {
        return new Solid.ScanOffset(scan, offset);
    }

    /// The wall between two offsets of a scan.
    public static Solid shell(ScanSurface scan, OffsetMap inner, OffsetMap outer) {
        return difference(scanOffset(scan, outer), List.of(scanOffset(scan, inner)));
    }

    /// All points behind the plane.
    public static Solid halfSpace(Plane plane) {
        return new Solid.Implicit(new PlaneField(plane), EVERYWHERE);
    }

    public static Solid sphere(Vec3 centre, double radius) {
        requirePositive(radius);
        return new Solid.Implicit(new SphereField(centre, radius), Box3.around(centre, radius));
    }

    /// All points within `radius` of the segment from `a` to `b`.
    public static Solid capsule(Vec3 a, Vec3 b, double radius) {
        requirePositive(radius);
        return new Solid.Implicit(new CapsuleField(a, b, radius), segmentBox(a, b, radius));
    }

    /// The convex hull of two balls.
    public static Solid taperedCapsule(Vec3 a, double ra, Vec3 b, double rb) {
        requirePositive(ra);
        requirePositive(rb);
        Box3 box = Box3.around(a, ra).union(Box3.around(b, rb));
        return new Solid.Implicit(new TaperedCapsuleField(a, ra, b, rb), box);
    }

    /// All points within `radius` of a polyline.
    public static Solid tube(List<Vec3> polyline, double radius) {
        requirePositive(radius);
        Box3 box = Box3.EMPTY;
        for (Vec3 p : polyline) {
            box = box.include(p);
        }
        return new Solid.Implicit(new TubeField(polyline, radius), box.grown(radius));
    }

    /// A round cylinder from `a` to `b` with flat ends.
    public static Solid cylinder(Vec3 a, Vec3 b, double radius) {
        requirePositive(radius);
        return new Solid.Implicit(new CylinderField(a, b, radius), segmentBox(a, b, radius));
    }

    /// A box about the origin of `frame`, edges rounded by `radius` (0 for sharp ones).
    public static Solid roundedBox(RigidTransform frame, Vec3 halfSize, double radius) {
        return new Solid.Implicit(new RoundedBoxField(frame, halfSize, radius), frameBox(frame, halfSize));
    }

    /// A slot with half-round ends: overall `length` along the frame's x, `height` along y, `depth` along z,
    /// centred.
    public static Solid roundedSlot(RigidTransform frame, double length, double height, double depth) {
        Vec3 half = new Vec3(length / 2, height / 2, depth / 2);
        return new Solid.Implicit(new RoundedSlotField(frame, length, height, depth), frameBox(frame, half));
    }

    /// The region of space that a trim ribbon encloses.
    public static Solid ribbon(TrimRibbon ribbon) {
        return new Solid.Ribbon(ribbon);
    }

    /// A closed mesh as a leaf.
    public static Solid mesh(TriangleMesh closed) {
        return scanOffset(ScanSurface.of(closed, Progress.NONE), 0);
    }

    /// A field of one's own; `bounds` must hold all of its inside.
    public static Solid field(Field field, Box3 bounds) {
        return new Solid.Implicit(field, bounds);
    }

    public static Solid union(List<Solid> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Solid.Union(parts);
    }

    public static Solid intersection(List<Solid> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Solid.Intersection(parts);
    }

    /// `from` without all of `cut`; `from` itself when `cut` is empty.
    public static Solid difference(Solid from, List<Solid> cut) {
        return cut.isEmpty() ? from : new Solid.Intersection(List.of(from, complement(union(cut))));
    }

    public static Solid complement(Solid solid) {
        return new Solid.Complement(solid);
    }

    /// The intersection of `a` and `b` with the convex edge between them rounded. The radius is true where both are
    /// true distances, so give it leaves (or a shell), not results of booleans near the edge.
    public static Solid round(Solid a, Solid b, double radius) {
        return new Solid.Round(a, b, radius);
    }

    /// `from` without `cut`, the edges of the cut rounded.
    public static Solid roundDifference(Solid from, Solid cut, double radius) {
        return new Solid.Round(from, complement(cut), radius);
    }

    /// The union of `a` and `b` with a fillet between them.
    public static Solid smoothUnion(Solid a, Solid b, double radius) {
        return new Solid.SmoothUnion(a, b, radius);
    }

    private static Box3 segmentBox(Vec3 a, Vec3 b, double radius) {
        return Box3.EMPTY.include(a).include(b).grown(radius);
    }

    private static Box3 frameBox(RigidTransform frame, Vec3 half) {
        Vec3 x = frame.xAxis().times(half.x());
        Vec3 y = frame.yAxis().times(half.y());
        Vec3 z = frame.zAxis().times(half.z());
        Vec3 reach = new Vec3(
                Math.abs(x.x()) + Math.abs(y.x()) + Math.abs(z.x()),
                Math.abs(x.y()) + Math.abs(y.y()) + Math.abs(z.y()),
                Math.abs(x.z()) + Math.abs(y.z()) + Math.abs(z.z()));
        return new Box3(frame.origin().minus(reach), frame.origin().plus(reach));
    }

    private static void requirePositive(double radius) {
        if (!(radius > 0) || !Double.isFinite(radius)) {
            throw new IllegalArgumentException("radius " + radius + " is not positive");
        }
    }
}
