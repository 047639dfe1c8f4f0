package org.pasvorm.geometry.solid;

import java.util.List;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.vector.Box3;

/// A body as an immutable tree; make one with [Solids]. Negative inside, millimetres.
public sealed interface Solid {
    /// A box that holds the body; infinite in the directions in which the body has no end.
    Box3 bounds();

    /// A leaf given by a field.
    record Implicit(Field field, Box3 bounds) implements Solid {}

    /// All points that lie less than `offset` outside a scan.
    record ScanOffset(ScanSurface scan, OffsetMap offset) implements Solid {
        @Override
        public Box3 bounds() {
            return scan.bounds().grown(offset.max());
        }
    }

    /// The region of space that the loops of a trim ribbon enclose.
    record Ribbon(TrimRibbon ribbon) implements Solid {
        @Override
        public Box3 bounds() {
            return Solids.EVERYWHERE;
        }
    }

    /// The inside of a body of polygons.
    record MeshLeaf(MeshShape shape) implements Solid {
        @Override
        public Box3 bounds() {
            return shape.bounds();
        }
    }

    /// All points within half the thickness of a sheet of triangles, which may be open.
    record Sheet(TriangleIndex triangles, double thickness, Box3 bounds) implements Solid {
        public Sheet {
            requireRadius(thickness);
        }
    }

    /// The image of a solid under a motion, or its mirror image.
    record Moved(Solid solid, Isometry by) implements Solid {
        @Override
        public Box3 bounds() {
            return by.apply(solid.bounds());
        }
    }

    /// At least one part.
    record Union(List<Solid> parts) implements Solid {
        public Union {
            parts = List.copyOf(parts);
            requireParts(parts);
        }

        @Override
        public Box3 bounds() {
            return parts.stream().map(Solid::bounds).reduce(Box3.EMPTY, Box3::union);
        }
    }

    /// At least one part.
    record Intersection(List<Solid> parts) implements Solid {
        public Intersection {
            parts = List.copyOf(parts);
            requireParts(parts);
        }

        @Override
        public Box3 bounds() {
            return parts.stream().map(Solid::bounds).reduce(Solids.EVERYWHERE, Box3::intersection);
        }
    }

    /// All that is not `solid`.
    record Complement(Solid solid) implements Solid {
        @Override
        public Box3 bounds() {
            return Solids.EVERYWHERE;
        }
    }

    /// The intersection of two solids with its convex edge rounded.
    record Round(Solid a, Solid b, double radius) implements Solid {
        public Round {
            requireRadius(radius);
        }

        @Override
        public Box3 bounds() {
            return a.bounds().intersection(b.bounds());
        }
    }

    /// The union of two solids with its concave edge filled.
    record SmoothUnion(Solid a, Solid b, double radius) implements Solid {
        public SmoothUnion {
            requireRadius(radius);
        }

        @Override
        public Box3 bounds() {
            return a.bounds().union(b.bounds()).grown(radius);
        }
    }

    private static void requireParts(List<Solid> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a union or intersection needs a part");
        }
    }

    private static void requireRadius(double radius) {
        if (!(radius > 0) || !Double.isFinite(radius)) {
            throw new IllegalArgumentException("radius " + radius + " is not positive");
        }
    }
}
