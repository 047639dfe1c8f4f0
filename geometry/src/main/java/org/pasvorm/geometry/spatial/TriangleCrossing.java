package org.pasvorm.geometry.spatial;

import org.pasvorm.geometry.vector.Vec3;

/// Whether two triangles meet anywhere but in the corners they share. All decisions are signs of [Orientation], so no
/// rounding and no tolerance enters. Corners are shared when their coordinates are equal.
///
/// - No shared corner: the triangles meet when an edge of one meets the other, touching included.
/// - One shared corner: they meet elsewhere when the edge opposite to it, of one or the other, meets the other
/// triangle.
/// - Two: only when both lie in one plane on the same side of the shared edge, a fold.
/// - Three: always.
///
/// Triangles without area meet nothing. For one thread; remembers where the last pair met.
final class TriangleCrossing {
    private final Orientation orientation = new Orientation();
    private final double[] p;
    private final int[] common = new int[3];
    private int axisU;
    private int axisV;
    private Vec3 place = Vec3.ZERO;

    /// @param p nine coordinates a slot
    TriangleCrossing(double[] p) {
        this.p = p;
    }

    /// A point where the last pair met.
    Vec3 place() {
        return place;
    }

    boolean meet(int slotA, int slotB) {
        int a = 9 * slotA;
        int b = 9 * slotB;
        if (hasEqualCorners(a) || hasEqualCorners(b)) {
            return false;
        }
        boolean met = switch (match(a, b)) {
            case 0 -> meetApart(a, b);
            case 1 -> meetAtCorner(a, b);
            case 2 -> meetAtEdge(a, b);
            default -> found(centroid(a));
        };
        return met && project(a) && project(b);
    }

    private boolean hasEqualCorners(int triangle) {
        return equal(triangle, triangle + 3) || equal(triangle + 3, triangle + 6) || equal(triangle + 6, triangle);
    }

    /// Fills [#common]: for each corner of `a` the equal corner of `b` (as the place of its coordinates) or −1.
    private int match(int a, int b) {
        int count = 0;
        for (int k = 0; k < 3; k++) {
            int corner = a + 3 * k;
            common[k] = equal(corner, b) ? b : equal(corner, b + 3) ? b + 3 : equal(corner, b + 6) ? b + 6 : -1;
            count += common[k] < 0 ? 0 : 1;
        }
        return count;
    }

    private boolean equal(int i, int j) {
        return p[i] == p[j] && p[i + 1] == p[j + 1] && p[i + 2] == p[j + 2];
    }

    private boolean meetApart(int a, int b) {
        int a0 = above(b, a);
        int a1 = above(b, a + 3);
        int a2 = above(b, a + 6);
        if (sameSide(a0, a1, a2)) {
            return false;
        }
        int b0 = above(a, b);
        int b1 = above(a, b + 3);
        int b2 = above(a, b + 6);
        if (sameSide(b0, b1, b2)) {
            return false;
        }
        return meets(a, a + 3, a0, a1, b)
                || meets(a + 3, a + 6, a1, a2, b)
                || meets(a + 6, a, a2, a0, b)
                || meets(b, b + 3, b0, b1, a)
                || meets(b + 3, b + 6, b1, b2, a)
                || meets(b + 6, b, b2, b0, a);
    }

    private static boolean sameSide(int a, int b, int c) {
        return a != 0 && a == b && a == c;
    }

    private boolean meetAtCorner(int a, int b) {
        int k = common[0] >= 0 ? 0 : common[1] >= 0 ? 1 : 2;
        int a1 = a + 3 * ((k + 1) % 3);
        int a2 = a + 3 * ((k + 2) % 3);
        int l = (common[k] - b) / 3;
        int b1 = b + 3 * ((l + 1) % 3);
        int b2 = b + 3 * ((l + 2) % 3);
        int sideA1 = above(b, a1);
        int sideA2 = above(b, a2);
        if (sideA1 * sideA2 > 0) {
            return false;
        }
        int sideB1 = above(a, b1);
        int sideB2 = above(a, b2);
        return sideB1 * sideB2 <= 0 && (meets(a1, a2, sideA1, sideA2, b) || meets(b1, b2, sideB1, sideB2, a));
    }

    private boolean meetAtEdge(int a, int b) {
        int k = common[0] < 0 ? 0 : common[1] < 0 ? 1 : 2;
        int from = a + 3 * ((k + 1) % 3);
        int to = a + 3 * ((k + 2) % 3);
        int apexB = 3 * b + 9 - common[(k + 1) % 3] - common[(k + 2) % 3];
        if (above(a, apexB) != 0 || !project(a)) {
            return false;
        }
        return turn(from, to, a + 3 * k) * turn(from, to, apexB) > 0 && found(middle(from, to));
    }

    private int above(int triangle, int point) {
        return orientation.side(p, triangle, triangle + 3, triangle + 6, p, point);
    }

    /// Whether the segment from `s` to `e`, whose ends lie on the given sides of the plane, meets the triangle.
    private boolean meets(int s, int e, int sideS, int sideE, int triangle) {
        if (sideS * sideE > 0) {
            return false;
        }
        if (sideS == 0 && sideE == 0) {
            return project(triangle) && meetsInPlane(s, e, triangle);
        }
        int first = orientation.side(p, s, e, triangle, p, triangle + 3);
        int second = orientation.side(p, s, e, triangle + 3, p, triangle + 6);
        if (first * second < 0) {
            return false;
        }
        int third = orientation.side(p, s, e, triangle + 6, p, triangle);
        return first * third >= 0 && second * third >= 0 && found(crossing(s, e, triangle));
    }

    /// Chooses an axis to look along from which the triangle has an area; false when it has none.
    private boolean project(int triangle) {
        for (int axis = 0; axis < 3; axis++) {
            axisU = (axis + 1) % 3;
            axisV = (axis + 2) % 3;
            if (turn(triangle, triangle + 3, triangle + 6) != 0) {
                return true;
            }
        }
        return false;
    }

    private int turn(int i, int j, int k) {
        return orientation.turn(p, i, p, j, p, k, axisU, axisV);
    }

    private boolean meetsInPlane(int s, int e, int triangle) {
        if (covers(triangle, s)) {
            return found(point(s));
        }
        if (covers(triangle, e)) {
            return found(point(e));
        }
        boolean cuts = cut(s, e, triangle, triangle + 3)
                || cut(s, e, triangle + 3, triangle + 6)
                || cut(s, e, triangle + 6, triangle);
        return cuts && found(middle(s, e));
    }

    private boolean covers(int triangle, int q) {
        int whole = turn(triangle, triangle + 3, triangle + 6);
        return turn(triangle, triangle + 3, q) * whole >= 0
                && turn(triangle + 3, triangle + 6, q) * whole >= 0
                && turn(triangle + 6, triangle, q) * whole >= 0;
    }

    /// Whether two segments in the plane meet, given that neither end of the first lies in the triangle whose edge the
    /// second is. So touching needs an end of the second on the first.
    private boolean cut(int s, int e, int i, int j) {
        int atI = turn(s, e, i);
        int atJ = turn(s, e, j);
        if (atI == 0 && between(s, e, i) || atJ == 0 && between(s, e, j)) {
            return true;
        }
        return atI * atJ < 0 && turn(i, j, s) * turn(i, j, e) < 0;
    }

    /// Whether `i`, on the line through `s` and `e`, lies between them.
    private boolean between(int s, int e, int i) {
        return within(s + axisU, e + axisU, i + axisU) && within(s + axisV, e + axisV, i + axisV);
    }

    private boolean within(int s, int e, int i) {
        return Math.min(p[s], p[e]) <= p[i] && p[i] <= Math.max(p[s], p[e]);
    }

    private boolean found(Vec3 where) {
        place = where;
        return true;
    }

    private Vec3 point(int i) {
        return new Vec3(p[i], p[i + 1], p[i + 2]);
    }

    private Vec3 middle(int i, int j) {
        return point(i).lerp(point(j), 0.5);
    }

    private Vec3 centroid(int triangle) {
        return point(triangle)
                .plus(point(triangle + 3))
                .plus(point(triangle + 6))
                .times(1.0 / 3);
    }

    private Vec3 crossing(int s, int e, int triangle) {
        Vec3 a = point(triangle);
        Vec3 n = point(triangle + 3).minus(a).cross(point(triangle + 6).minus(a));
        double from = Math.abs(n.dot(point(s).minus(a)));
        double to = Math.abs(n.dot(point(e).minus(a)));
        return point(s).lerp(point(e), from + to > 0 ? from / (from + to) : 0.5);
    }
}
