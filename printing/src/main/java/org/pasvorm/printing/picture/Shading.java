package org.pasvorm.printing.picture;

import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Light and colour of one body in one view. Normals are smoothed over a vertex unless the face bends away from them by
/// more than about 40 degrees, so curved skin is smooth and edges stay sharp.
final class Shading {
    private static final double CREASE_COSINE = 0.77;

    private final TriangleSoup soup;
    private final Paint paint;
    private final double[] vertexNormals;
    private final Vec3 towards;
    private final UnitVec3 key;
    private final UnitVec3 fill;
    private final double[] normals = new double[9];
    private final double[] values = new double[3];
    private int packed;

    Shading(Body body, View view) {
        this.soup = body.triangles();
        this.paint = body.paint();
        this.vertexNormals = vertexNormals(soup);
        this.towards = view.towards().vector();
        this.key = UnitVec3.of(towards.times(0.8)
                .plus(-0.4, view.right().vector())
                .plus(0.5, view.up().vector()));
        this.fill = UnitVec3.of(towards.times(0.5)
                .plus(0.7, view.right().vector())
                .plus(-0.15, view.up().vector()));
    }

    private static double[] vertexNormals(TriangleSoup soup) {
        double[] sum = new double[3 * soup.vertexCount()];
        for (int t = 0; t < soup.triangleCount(); t++) {
            Vec3 n = areaVector(soup, t);
            for (int k = 0; k < 3; k++) {
                int v = 3 * soup.corner(t, k);
                sum[v] += n.x();
                sum[v + 1] += n.y();
                sum[v + 2] += n.z();
            }
        }
        return sum;
    }

    private static Vec3 areaVector(TriangleSoup soup, int t) {
        Vec3 a = soup.vertex(soup.corner(t, 0));
        return soup.vertex(soup.corner(t, 1))
                .minus(a)
                .cross(soup.vertex(soup.corner(t, 2)).minus(a));
    }

    /// Prepares triangle `t`; [#colour] then speaks of it.
    void begin(int t) {
        Vec3 face = areaVector(soup, t);
        double length = face.length();
        face = length > 0 ? face.times(1 / length) : towards;
        double sign = face.dot(towards) < 0 ? -1 : 1;
        for (int k = 0; k < 3; k++) {
            int v = 3 * soup.corner(t, k);
            Vec3 n = new Vec3(vertexNormals[v], vertexNormals[v + 1], vertexNormals[v + 2]);
            double size = n.length();
            boolean smooth = size > 0 && n.dot(face) > CREASE_COSINE * size;
            Vec3 used = (smooth ? n.times(1 / size) : face).times(sign);
            normals[3 * k] = used.x();
            normals[3 * k + 1] = used.y();
            normals[3 * k + 2] = used.z();
        }
        switch (paint) {
            case Paint.Plain plain -> packed = plain.colour().packed();
            case Paint.PerFace faces -> packed = faces.packed(t);
            case Paint.Values v -> {
                for (int k = 0; k < 3; k++) {
                    values[k] = v.value(soup.corner(t, k));
                }
            }
        }
    }

    /// Colour at the point with the given barycentric weights.
    int colour(double wa, double wb, double wc) {
        double x = wa * normals[0] + wb * normals[3] + wc * normals[6];
        double y = wa * normals[1] + wb * normals[4] + wc * normals[7];
        double z = wa * normals[2] + wb * normals[5] + wc * normals[8];
        double length = Math.sqrt(x * x + y * y + z * z);
        int rgb = paint instanceof Paint.Values v
                ? v.scale()
                        .colour(wa * values[0] + wb * values[1] + wc * values[2])
                        .packed()
                : packed;
        return length > 0 ? lit(rgb, x / length, y / length, z / length) : rgb;
    }

    private int lit(int rgb, double x, double y, double z) {
        double toKey = Math.max(0, x * key.x() + y * key.y() + z * key.z());
        double toFill = Math.max(0, x * fill.x() + y * fill.y() + z * fill.z());
        double light = 0.34 + 0.56 * toKey + 0.16 * toFill;
        double shine = toKey * toKey;
        shine *= shine;
        shine *= shine;
        shine *= shine;
        return scaled(rgb, light, 22 * shine);
    }

    private static int scaled(int rgb, double light, double shine) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long part = Math.round((rgb >> shift & 255) * light + shine);
            result |= (int) Math.min(255, part) << shift;
        }
        return result;
    }
}
