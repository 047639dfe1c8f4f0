package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pasvorm.geometry.mesh.DisjointSets;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The triangles of a body by the smooth faces they belong to.
///
/// @param of the face of each triangle
/// @param members the triangles of each face, in ascending order
/// @param planes the plane of each triangle
/// @param flat whether all triangles of a face lie in one plane
record MeshFaces(int[] of, int[][] members, Plane[] planes, boolean[] flat) {
    /// Facets that meet at less than this belong to one curved face.
    static final double SMOOTH_DEGREES = 25;

    private static final double SAME_NORMAL = 1 - 1e-9;
    private static final double SAME_PLACE = 1e-5;

    int count() {
        return members.length;
    }

    static MeshFaces of(TriangleSoup soup) {
        int n = soup.triangleCount();
        Plane[] planes = new Plane[n];
        Arrays.setAll(planes, t -> plane(soup, t));
        int[] planeOf = planeOf(planes);
        int count = Arrays.stream(planeOf).max().orElseThrow() + 1;
        List<List<Integer>> corners = corners(soup, planeOf, count);
        Plane[] each = new Plane[count];
        for (int t = 0; t < n; t++) {
            each[planeOf[t]] = planes[t];
        }
        DisjointSets sets = new DisjointSets(count);
        double least = Math.cos(Math.toRadians(SMOOTH_DEGREES));
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                if (each[a].normal().dot(each[b].normal()) > least && shareEdge(corners.get(a), corners.get(b))) {
                    sets.join(a, b);
                }
            }
        }
        return grouped(planes, planeOf, sets, count);
    }

    private static MeshFaces grouped(Plane[] planes, int[] planeOf, DisjointSets sets, int count) {
        int[] number = new int[count];
        int[] size = new int[count];
        Arrays.fill(number, -1);
        int faces = 0;
        for (int p = 0; p < count; p++) {
            int root = sets.root(p);
            if (number[root] < 0) {
                number[root] = faces++;
            }
            number[p] = number[root];
            size[number[p]]++;
        }
        int[] of = Arrays.stream(planeOf).map(p -> number[p]).toArray();
        boolean[] flat = new boolean[faces];
        int[][] members = new int[faces][];
        for (int f = 0; f < faces; f++) {
            int face = f;
            flat[f] = size[f] == 1;
            members[f] =
                    IntStream.range(0, of.length).filter(t -> of[t] == face).toArray();
        }
        return new MeshFaces(of, members, planes, flat);
    }

    private static Plane plane(TriangleSoup soup, int t) {
        Vec3 a = soup.cornerPoint(t, 0);
        Vec3 n = soup.cornerPoint(t, 1).minus(a).cross(soup.cornerPoint(t, 2).minus(a));
        return Plane.through(a, UnitVec3.of(n));
    }

    /// The same number for all triangles of one plane.
    private static int[] planeOf(Plane[] planes) {
        List<Plane> found = new ArrayList<>();
        int[] of = new int[planes.length];
        for (int t = 0; t < planes.length; t++) {
            int k = 0;
            while (k < found.size() && !same(found.get(k), planes[t])) {
                k++;
            }
            if (k == found.size()) {
                found.add(planes[t]);
            }
            of[t] = k;
            planes[t] = found.get(k);
        }
        return of;
    }

    private static boolean same(Plane a, Plane b) {
        return Math.abs(a.offset() - b.offset()) < SAME_PLACE && a.normal().dot(b.normal()) > SAME_NORMAL;
    }

    private static List<List<Integer>> corners(TriangleSoup soup, int[] planeOf, int count) {
        List<List<Integer>> corners = new ArrayList<>();
        for (int p = 0; p < count; p++) {
            corners.add(new ArrayList<>());
        }
        for (int t = 0; t < planeOf.length; t++) {
            for (int k = 0; k < 3; k++) {
                corners.get(planeOf[t]).add(soup.corner(t, k));
            }
        }
        corners.replaceAll(c -> c.stream().distinct().sorted().toList());
        return corners;
    }

    private static boolean shareEdge(List<Integer> a, List<Integer> b) {
        int shared = 0;
        int j = 0;
        for (int v : a) {
            while (j < b.size() && b.get(j) < v) {
                j++;
            }
            shared += j < b.size() && b.get(j) == v ? 1 : 0;
        }
        return shared >= 2;
    }

    /// The same triangles with corners that lie within `tolerance` of each other made one; triangles without area are
    /// left out.
    static TriangleSoup welded(TriangleSoup soup, double tolerance) {
        int n = soup.vertexCount();
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> soup.coordinate(i, 0)));
        int[] same = new int[n];
        Arrays.fill(same, -1);
        for (int i = 0; i < n; i++) {
            int a = order[i];
            same[a] = same[a] < 0 ? a : same[a];
            for (int j = i + 1; j < n && soup.coordinate(order[j], 0) - soup.coordinate(a, 0) < tolerance; j++) {
                if (same[order[j]] < 0 && soup.vertex(a).distance(soup.vertex(order[j])) < tolerance) {
                    same[order[j]] = same[a];
                }
            }
        }
        int[] corners = new int[3 * soup.triangleCount()];
        int count = 0;
        for (int t = 0; t < soup.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                corners[count + k] = same[soup.corner(t, k)];
            }
            count += thin(soup, corners, count, tolerance) ? 0 : 3;
        }
        return TriangleSoup.owning(soup.copyCoordinates(), Arrays.copyOf(corners, count));
    }

    private static boolean thin(TriangleSoup soup, int[] corners, int at, double tolerance) {
        Vec3 a = soup.vertex(corners[at]);
        Vec3 u = soup.vertex(corners[at + 1]).minus(a);
        Vec3 v = soup.vertex(corners[at + 2]).minus(a);
        double longest = Math.max(Math.max(u.length(), v.length()), u.distance(v));
        return !(u.cross(v).length() > tolerance * longest);
    }
}
