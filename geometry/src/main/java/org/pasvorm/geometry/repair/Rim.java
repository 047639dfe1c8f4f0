package org.pasvorm.geometry.repair;

import java.util.List;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// One boundary loop of a surface whose fans are split: its open half-edges in the order of the skin.
///
/// @param halfEdges open half-edges, each beginning where the one before ends
/// @param place middle, weighted by edge length
/// @param normal direction out of the opening: the patch that closes the rim faces this way; any where undefined
/// @param perimeter length
/// @param area area enclosed, seen along the normal
/// @param roughness largest distance of a corner from the plane through `place`
/// @param lying mean of |cosine| between the normals of the skin beside the rim and `normal`: 1 where the skin lies in
///     the plane of the rim (a hole in it), 0 where it stands upright on it (an open end)
record Rim(
        int[] halfEdges, Vec3 place, UnitVec3 normal, double perimeter, double area, double roughness, double lying) {
    /// An open end: perimeter at least this share of the diagonal of the piece.
    private static final double END_PERIMETER = 0.25;

    /// An open end: the skin stands steeper than about 50 degrees on the plane of the rim.
    private static final double END_LYING = 0.65;

    /// An open end: corners at most this share of the equivalent diameter away from the plane.
    private static final double END_ROUGHNESS = 0.35;

    /// The rims of all loops, in their order.
    static List<Rim> all(RimLoops loops) {
        return loops.loops().stream().map(loop -> of(loops.faces(), loop)).toList();
    }

    private static Rim of(Faces faces, int[] loop) {
        Vec3 place = Vec3.ZERO;
        double perimeter = 0;
        for (int h : loop) {
            double length = faces.length(h);
            perimeter += length;
            place = place.plus(length / 2, point(faces, h).plus(point(faces, Faces.next(h))));
        }
        place = perimeter > 0 ? place.times(1 / perimeter) : point(faces, loop[0]);
        Vec3 twice = Vec3.ZERO;
        for (int h : loop) {
            twice = twice.plus(point(faces, Faces.next(h))
                    .minus(place)
                    .cross(point(faces, h).minus(place)));
        }
        boolean flat = twice.length() > 1e-12 * perimeter * perimeter;
        UnitVec3 normal = flat ? twice.direction() : UnitVec3.Z;
        double roughness = 0;
        for (int h : loop) {
            roughness = Math.max(roughness, Math.abs(normal.dot(point(faces, h).minus(place))));
        }
        return new Rim(loop, place, normal, perimeter, twice.length() / 2, roughness, lying(faces, loop, normal));
    }

    private static double lying(Faces faces, int[] loop, UnitVec3 normal) {
        double[] n = new double[3];
        double sum = 0;
        double weight = 0;
        for (int h : loop) {
            faces.areaVector(h / 3, n);
            Vec3 skin = new Vec3(n[0], n[1], n[2]);
            if (skin.length() > 0) {
                double length = faces.length(h);
                sum += length * Math.abs(normal.dot(skin)) / skin.length();
                weight += length;
            }
        }
        return weight > 0 ? sum / weight : 1;
    }

    private static Vec3 point(Faces faces, int h) {
        int v = faces.corners[h];
        return new Vec3(faces.x(v, 0), faces.x(v, 1), faces.x(v, 2));
    }

    /// Diameter of the circle of the same area.
    double size() {
        return 2 * Math.sqrt(area / Math.PI);
    }

    /// Whether this is an open end of a piece with the given diagonal, not a hole in its skin.
    boolean isEnd(double diagonal) {
        return halfEdges.length > 3
                && perimeter >= END_PERIMETER * diagonal
                && lying < END_LYING
                && roughness <= END_ROUGHNESS * size();
    }

    /// The vertices in the order in which a closing patch runs, i.e. against the skin. Rim edge i of the patch goes
    /// from vertex i to vertex i + 1 and lies on half-edge `skinEdge(i)`.
    int[] vertices(Faces faces) {
        int n = halfEdges.length;
        int[] vertices = new int[n];
        for (int i = 0; i < n; i++) {
            vertices[i] = faces.corners[Faces.next(halfEdges[n - 1 - i])];
        }
        return vertices;
    }

    int skinEdge(int i) {
        return halfEdges[halfEdges.length - 1 - i];
    }

    BoundaryLoop describe(double diagonal, int component) {
        return new BoundaryLoop(place, perimeter, size(), halfEdges.length, isEnd(diagonal), component);
    }
}
