package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.field.CapsuleField;
import org.pasvorm.geometry.field.CylinderField;
import org.pasvorm.geometry.field.ExtrudedField;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.field.PlaneField;
import org.pasvorm.geometry.field.RoundedBoxField;
import org.pasvorm.geometry.field.RoundedSlotField;
import org.pasvorm.geometry.field.SphereField;
import org.pasvorm.geometry.field.StrutField;
import org.pasvorm.geometry.field.TaperedCapsuleField;
import org.pasvorm.geometry.field.TextField;
import org.pasvorm.geometry.field.TextOutline;
import org.pasvorm.geometry.field.TpmsField;
import org.pasvorm.geometry.field.TubeField;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
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

    /// All points within `radius` of a smooth curve through `points`, drawn by chords within 0.005 mm of it.
    public static Solid smoothTube(List<Vec3> points, double radius) {
        return tube(SmoothCurve.through(points), radius);
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

    /// A polygon with holes in the frame's x-y plane, extruded along its z; see [ExtrudedField].
    public static Solid extrusion(List<double[]> rings, RigidTransform frame, double from, double to) {
        ExtrudedField field = new ExtrudedField(rings, frame, from, to);
        return new Solid.Implicit(field, field.bounds());
    }

    /// The part of `within` that lies in a wall of even thickness along a minimal surface; see [TpmsField]. Walls that
    /// run out at `within` leave thin edges that nobody wants to touch: these are rounded by `edge`.
    public static Solid lattice(Solid within, TpmsField walls, double edge) {
        return round(within, field(walls, EVERYWHERE), edge);
    }

    /// The part of `within` that lies in a lattice of struts; see [StrutField]. The rims where struts are cut off at
    /// `within` are rounded by `edge`.
    public static Solid lattice(Solid within, StrutField struts, double edge) {
        return round(within, field(struts, EVERYWHERE), edge);
    }

    /// The region of space that a trim ribbon encloses.
    public static Solid ribbon(TrimRibbon ribbon) {
        return new Solid.Ribbon(ribbon);
    }

    /// A closed mesh as a leaf.
    public static Solid mesh(TriangleMesh closed) {
        return scanOffset(ScanSurface.of(closed, Progress.NONE), 0);
    }

    /// A body of polygons as a leaf.
    public static Solid mesh(MeshShape shape) {
        return new Solid.MeshLeaf(shape);
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

    /// The solid carried from the world's axes to a frame.
    public static Solid placed(Solid solid, RigidTransform frame) {
        return new Solid.Moved(solid, Isometry.of(frame));
    }

    /// The mirror image at a plane, scan offsets, ribbons and letters included.
    public static Solid mirror(Solid solid, Plane plane) {
        return new Solid.Moved(solid, Isometry.mirror(plane));
    }

    /// Both sides of a cut.
    ///
    /// @param behind the part on the inner side of the plane, `before` the part its normal points to
    public record Halves(Solid behind, Solid before) {}

    /// The solid cut in two along a plane, the cut faces `gap` apart (0 for none).
    public static Halves split(Solid solid, Plane plane, double gap) {
        if (!(gap >= 0) || !Double.isFinite(gap)) {
            throw new IllegalArgumentException("a joint gap of " + gap);
        }
        Solid behind = halfSpace(new Plane(plane.normal(), plane.offset() - gap / 2));
        Solid before = halfSpace(new Plane(plane.normal().negated(), -plane.offset() - gap / 2));
        return new Halves(intersection(List.of(solid, behind)), intersection(List.of(solid, before)));
    }

    /// `body` with a rib along a path: flanks along the skin's normals, round ends, the edges of its top rounded, a
    /// fillet at its foot. The rib reaches into `body`, so give a body that is filled (the outer offset of a scan)
    /// and hollow the result.
    ///
    /// @param top `body` raised by the rib's height (a larger offset of the same scan)
    public static Solid rib(Solid body, Solid top, SkinPath path, Rib shape) {
        Solid flanks = path.wall(-shape.reach(), shape.reach(), shape.width());
        return smoothUnion(body, round(flanks, top, shape.edge()), shape.fillet());
    }

    /// The shape of a rib.
    ///
    /// @param width of the rib in mm
    /// @param edge radius of its upper edges, less than half the width
    /// @param fillet radius at its foot
    /// @param reach how far its flanks reach below and above the path; more than the top's height above the skin
    public record Rib(double width, double edge, double fillet, double reach) {
        public Rib {
            requirePositive(width);
            requirePositive(edge);
            requirePositive(fillet);
            requirePositive(reach);
            if (edge >= width / 2) {
                throw new IllegalArgumentException("edges of " + edge + " mm do not fit a rib of " + width + " mm");
            }
        }
    }

    /// `body` with a dimple: a ball's cap of the given radius at the surface and depth, its rim rounded by `edge`.
    ///
    /// @param at the dimple's middle on the surface, `out` the direction away from the body
    public static Solid dimple(Solid body, Vec3 at, UnitVec3 out, Dimple shape) {
        Solid ball = sphere(at.plus(shape.ball() - shape.depth(), out.vector()), shape.ball());
        return roundDifference(body, ball, shape.edge());
    }

    /// The shape of a dimple.
    ///
    /// @param radius at the surface
    /// @param depth at most the radius
    /// @param edge radius of the rounded rim
    public record Dimple(double radius, double depth, double edge) {
        public Dimple {
            requirePositive(radius);
            requirePositive(depth);
            requirePositive(edge);
            if (depth > radius) {
                throw new IllegalArgumentException("a dimple deeper than its radius");
            }
        }

        /// Radius of the ball whose cap it is.
        double ball() {
            return (radius * radius + depth * depth) / (2 * depth);
        }
    }

    /// Letters that follow a path on the skin, centred on it, as a tool from `from` to `to` mm above the skin: a union
    /// of it with a raised offset writes raised letters, a difference engraved ones.
    ///
    /// @throws IllegalArgumentException when the text is longer than the path
    public static Solid textAlong(SkinPath path, TextOutline line, double from, double to) {
        double length = path.length();
        if (2 * line.halfWidth() > length) {
            throw new IllegalArgumentException("the text is longer than its path of " + length + " mm");
        }
        List<RigidTransform> frames = new ArrayList<>();
        for (double middle : line.letterMiddles()) {
            frames.add(path.frame(length / 2 + middle));
        }
        TextField letters = TextField.along(line, frames, from, to);
        return field(letters, letters.bounds());
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
