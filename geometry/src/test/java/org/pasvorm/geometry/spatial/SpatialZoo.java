package org.pasvorm.geometry.spatial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Inputs for the tests of this package and slow answers written down as plainly as possible.
final class SpatialZoo {
    private SpatialZoo() {}

    /// The mesh zoo as soups and random soups with slivers, points and doubled triangles.
    static Stream<Map.Entry<String, TriangleSoup>> soups() {
        Map<String, TriangleSoup> zoo = new LinkedHashMap<>();
        MeshZoo.all().forEach((name, mesh) -> zoo.put(name, mesh.toSoup()));
        for (int count : new int[] {1, 2, 3, 15, 16, 17, 129, 1500}) {
            zoo.put("random " + count, randomSoup(count, count));
        }
        zoo.put("degenerate", degenerateSoup(300, 5));
        return zoo.entrySet().stream();
    }

    static TriangleSoup randomSoup(int triangles, long seed) {
        Random random = new Random(seed);
        double[] xyz = new double[9 * triangles];
        for (int t = 0; t < triangles; t++) {
            double size = Math.pow(10, 2 * random.nextDouble() - 1);
            for (int axis = 0; axis < 3; axis++) {
                double centre = 100 * random.nextDouble() - 50;
                for (int k = 0; k < 3; k++) {
                    xyz[9 * t + 3 * k + axis] = centre + size * random.nextGaussian();
                }
            }
        }
        return TriangleSoup.owning(xyz, oneToOne(triangles));
    }

    /// Triangles squeezed to needles, segments and points, in turn, and some doubled.
    static TriangleSoup degenerateSoup(int triangles, long seed) {
        Random random = new Random(seed);
        double[] xyz = randomSoup(triangles, seed).copyCoordinates();
        double[] thinness = {0, 1e-15, 1e-12, 1e-9, 1e-7, 1e-5, 1e-3, 1};
        for (int t = 0; t < triangles; t++) {
            double share = t % 16 == 9 ? 0 : random.nextDouble();
            double thin = thinness[t % thinness.length];
            for (int axis = 0; axis < 3; axis++) {
                double a = xyz[9 * t + axis];
                double b = t % 16 == 8 ? a : xyz[9 * t + 3 + axis];
                double onEdge = a + share * (b - a);
                xyz[9 * t + 3 + axis] = b;
                xyz[9 * t + 6 + axis] = onEdge + thin * (xyz[9 * t + 6 + axis] - onEdge);
            }
        }
        int[] corners = oneToOne(triangles);
        System.arraycopy(corners, 0, corners, corners.length - 30, 30);
        return TriangleSoup.owning(xyz, corners);
    }

    private static int[] oneToOne(int triangles) {
        int[] corners = new int[3 * triangles];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = i;
        }
        return corners;
    }

    /// Points near and far, on vertices, on edges and in faces.
    static Vec3[] probes(TriangleSoup soup, int count, long seed) {
        Random random = new Random(seed);
        Box3 box = soup.bounds().grown(1);
        Vec3[] points = new Vec3[count];
        for (int i = 0; i < count; i++) {
            int t = random.nextInt(soup.triangleCount());
            double u = random.nextDouble();
            double v = random.nextDouble() * (1 - u);
            Vec3 onFace = corner(soup, t, 0)
                    .times(1 - u - v)
                    .plus(u, corner(soup, t, 1))
                    .plus(v, corner(soup, t, 2));
            points[i] = switch (i % 5) {
                case 0 -> corner(soup, t, i % 3);
                case 1 -> corner(soup, t, 0).lerp(corner(soup, t, 1), u);
                case 2 -> onFace.plus(Math.pow(10, -6 * random.nextDouble()), gaussian(random));
                case 3 -> gaussian(random).times(box.diagonal());
                default ->
                    new Vec3(
                            box.min().x() + box.size().x() * random.nextDouble(),
                            box.min().y() + box.size().y() * random.nextDouble(),
                            box.min().z() + box.size().z() * random.nextDouble());
            };
        }
        return points;
    }

    static Vec3 gaussian(Random random) {
        return new Vec3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }

    static Vec3 corner(TriangleSoup soup, int triangle, int k) {
        return soup.vertex(soup.corner(triangle, k));
    }

    /// The distance to every triangle, the smallest of them.
    static double bruteDistance(TriangleSoup soup, Vec3 p) {
        double best = Double.POSITIVE_INFINITY;
        for (int t = 0; t < soup.triangleCount(); t++) {
            best = Math.min(best, distance(soup, t, p));
        }
        return best;
    }

    /// Distance to the plane where the foot lies between the planes through the edges, else to the nearest edge.
    static double distance(TriangleSoup soup, int t, Vec3 p) {
        Vec3 a = corner(soup, t, 0);
        Vec3 b = corner(soup, t, 1);
        Vec3 c = corner(soup, t, 2);
        double edges = Math.min(segment(p, a, b), Math.min(segment(p, b, c), segment(p, c, a)));
        Vec3 n = b.minus(a).cross(c.minus(a));
        boolean within = n.length() > 0
                && b.minus(a).cross(p.minus(a)).dot(n) >= 0
                && c.minus(b).cross(p.minus(b)).dot(n) >= 0
                && a.minus(c).cross(p.minus(c)).dot(n) >= 0;
        return within ? Math.min(edges, Math.abs(n.direction().dot(p.minus(a)))) : edges;
    }

    private static double segment(Vec3 p, Vec3 a, Vec3 b) {
        Vec3 along = b.minus(a);
        double length2 = along.lengthSquared();
        double t = length2 > 0 ? Math.clamp(p.minus(a).dot(along) / length2, 0, 1) : 0;
        return p.distance(a.lerp(b, t));
    }

    /// The exact winding number: all solid angles, one by one.
    static double bruteWinding(TriangleSoup soup, Vec3 p) {
        double sum = 0;
        for (int t = 0; t < soup.triangleCount(); t++) {
            Vec3 a = corner(soup, t, 0).minus(p);
            Vec3 b = corner(soup, t, 1).minus(p);
            Vec3 c = corner(soup, t, 2).minus(p);
            double cosine = a.length() * b.length() * c.length()
                    + a.dot(b) * c.length()
                    + b.dot(c) * a.length()
                    + c.dot(a) * b.length();
            double volume = a.dot(b.cross(c));
            sum += volume == 0 ? 0 : Math.atan2(volume, cosine);
        }
        return sum / (2 * Math.PI);
    }
}
