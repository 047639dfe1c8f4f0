package org.pasvorm.geometry.hardware;

import eu.mihosoft.jcsg.CSG;
import eu.mihosoft.jcsg.Polygon;
import eu.mihosoft.jcsg.Vertex;
import eu.mihosoft.vvecmath.Vector3d;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.solid.MeshShape;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// A polygon body of the JCSG library: the only place that knows that library. Its results have corners in the middle
/// of neighbours' edges, which mesh leaves do not mind. Immutable.
///
/// Round bodies are prisms of [#SIDES] sides with the section area of the true circle, so that volumes are exact and
/// surfaces within 0.3 % of the radius.
final class Csg {
    /// At least twice the sides that make a curve of facets ([MeshShape]), and a multiple of four.
    private static final int SIDES = 48;

    private final CSG body;

    private Csg(CSG body) {
        this.body = body;
    }

    /// An axis-parallel box.
    static Csg box(double x0, double x1, double y0, double y1, double z0, double z1) {
        return prism(new double[] {x0, y0, x1, y0, x1, y1, x0, y1}, z0, z1);
    }

    /// A convex polygon extruded along z.
    ///
    /// @param ring x and y of each corner in turn, counter-clockwise
    static Csg prism(double[] ring, double z0, double z1) {
        List<Vec3> low = new ArrayList<>();
        List<Vec3> high = new ArrayList<>();
        for (int i = 0; i < ring.length; i += 2) {
            low.add(new Vec3(ring[i], ring[i + 1], z0));
            high.add(new Vec3(ring[i], ring[i + 1], z1));
        }
        return loft(low, high);
    }

    /// A convex polygon in the x-z plane extruded along y.
    ///
    /// @param ring x and z of each corner in turn, counter-clockwise when seen with x to the right and z upwards
    static Csg sideways(double[] ring, double y0, double y1) {
        List<Vec3> front = new ArrayList<>();
        List<Vec3> back = new ArrayList<>();
        for (int i = 0; i < ring.length; i += 2) {
            back.add(new Vec3(ring[i], y1, ring[i + 1]));
            front.add(new Vec3(ring[i], y0, ring[i + 1]));
        }
        return loft(back, front);
    }

    /// A round body along z.
    static Csg cone(double x, double y, double z0, double r0, double z1, double r1) {
        List<Vec3> low = new ArrayList<>();
        List<Vec3> high = new ArrayList<>();
        for (int i = 0; i < SIDES; i++) {
            double cos = trueArea() * Math.cos(2 * Math.PI * (i + 0.5) / SIDES);
            double sin = trueArea() * Math.sin(2 * Math.PI * (i + 0.5) / SIDES);
            low.add(new Vec3(x + r0 * cos, y + r0 * sin, z0));
            high.add(new Vec3(x + r1 * cos, y + r1 * sin, z1));
        }
        return loft(low, high);
    }

    static Csg cylinder(double x, double y, double radius, double z0, double z1) {
        return cone(x, y, z0, radius, z1, radius);
    }

    /// A round bar along y.
    static Csg bar(double x, double z, double radius, double y0, double y1) {
        double[] ring = new double[2 * SIDES];
        for (int i = 0; i < SIDES; i++) {
            ring[2 * i] = x + radius * trueArea() * Math.cos(2 * Math.PI * (i + 0.5) / SIDES);
            ring[2 * i + 1] = z + radius * trueArea() * Math.sin(2 * Math.PI * (i + 0.5) / SIDES);
        }
        return sideways(ring, y0, y1);
    }

    /// Circumradius of the polygon whose area is that of the unit circle.
    private static double trueArea() {
        double part = 2 * Math.PI / SIDES;
        return Math.sqrt(part / Math.sin(part));
    }

    /// A rectangle about the origin with rounded corners, as corners of a convex polygon, counter-clockwise.
    static double[] roundedRectangle(double halfX, double halfY, double radius) {
        int per = SIDES / 4;
        double[] ring = new double[8 * (per + 1)];
        int n = 0;
        for (int corner = 0; corner < 4; corner++) {
            double cx = (corner == 0 || corner == 3 ? 1 : -1) * (halfX - radius);
            double cy = (corner < 2 ? 1 : -1) * (halfY - radius);
            for (int i = 0; i <= per; i++) {
                double a = Math.PI / 2 * (corner + (double) i / per);
                ring[n++] = cx + radius * Math.cos(a);
                ring[n++] = cy + radius * Math.sin(a);
            }
        }
        return ring;
    }

    /// A D: the half of a disc of `radius` on the side of +y, and a straight strip of `depth` below it.
    static double[] dee(double radius, double depth) {
        int per = SIDES / 2;
        double[] ring = new double[2 * (per + 3)];
        int n = 0;
        for (int i = 0; i <= per; i++) {
            ring[n++] = radius * Math.cos(Math.PI * i / per);
            ring[n++] = radius * Math.sin(Math.PI * i / per);
        }
        for (double x : new double[] {-radius, radius}) {
            ring[n++] = x;
            ring[n++] = -depth;
        }
        return ring;
    }

    /// A body between two convex polygons with as many corners, the second above the first.
    private static Csg loft(List<Vec3> low, List<Vec3> high) {
        List<Polygon> faces = new ArrayList<>();
        faces.add(face(low.reversed()));
        faces.add(face(high));
        for (int i = 0; i < low.size(); i++) {
            int j = (i + 1) % low.size();
            faces.add(face(List.of(low.get(i), low.get(j), high.get(j), high.get(i))));
        }
        return new Csg(CSG.fromPolygons(faces));
    }

    private static Polygon face(List<Vec3> corners) {
        return Polygon.fromPoints(
                corners.stream().map(p -> Vector3d.xyz(p.x(), p.y(), p.z())).toList());
    }

    Csg plus(Csg... others) {
        CSG sum = body;
        for (Csg other : others) {
            sum = sum.union(other.body);
        }
        return new Csg(sum);
    }

    Csg minus(Csg... others) {
        CSG rest = body;
        for (Csg other : others) {
            rest = rest.difference(other.body);
        }
        return new Csg(rest);
    }

    /// Ready for the solid tree.
    ///
    /// @param detail width of the narrowest wall or gap in mm
    MeshShape shape(double detail) {
        return MeshShape.of(triangles(), detail);
    }

    /// As [#shape(double)], the narrow walls and gaps all being in `fine`.
    MeshShape shape(double detail, Box3 fine) {
        return MeshShape.of(triangles(), detail, fine);
    }

    private TriangleSoup triangles() {
        List<double[]> triangles = new ArrayList<>();
        for (Polygon polygon : body.getPolygons()) {
            List<Vertex> corners = polygon.vertices;
            for (int i = 1; i + 1 < corners.size(); i++) {
                triangles.add(new double[9]);
                put(triangles.getLast(), 0, corners.get(0).pos);
                put(triangles.getLast(), 3, corners.get(i).pos);
                put(triangles.getLast(), 6, corners.get(i + 1).pos);
            }
        }
        double[] xyz = triangles.stream().flatMapToDouble(Arrays::stream).toArray();
        int[] corners = new int[xyz.length / 3];
        Arrays.setAll(corners, i -> i);
        return TriangleSoup.owning(xyz, corners);
    }

    private static void put(double[] to, int at, Vector3d p) {
        to[at] = p.x();
        to[at + 1] = p.y();
        to[at + 2] = p.z();
    }
}
