package org.pasvorm.geometry.spatial;

/// Moments of the area vectors of a cluster of triangles about its centre: what [WindingMoments] expands. With `y` from
/// the centre to a surface point and `n` the unit normal there: ∫ n, ∫ y nᵀ and ½ ∫ y yᵀ n over the surface.
final class ClusterMoments {
    private final double[] centre = new double[3];
    private final double[] n = new double[3];
    private final double[] m = new double[9];
    private final double[] q = new double[27];
    private double area;
    private double radius;
    private double cubes;

    private ClusterMoments() {}

    static ClusterMoments ofTriangles(double[] p, int fromSlot, int toSlot) {
        ClusterMoments sum = new ClusterMoments();
        for (int at = 9 * fromSlot; at < 9 * toSlot; at += 9) {
            double a = area(p, at);
            for (int i = 0; i < 3; i++) {
                sum.centre[i] += a * (p[at + i] + p[at + 3 + i] + p[at + 6 + i]) / 3;
            }
            sum.area += a;
        }
        sum.settleCentre(p, 9 * fromSlot);
        for (int at = 9 * fromSlot; at < 9 * toSlot; at += 9) {
            sum.addTriangle(p, at);
        }
        return sum;
    }

    static ClusterMoments ofParts(ClusterMoments[] parts, int from, int to) {
        ClusterMoments sum = new ClusterMoments();
        for (int k = from; k < to; k++) {
            for (int i = 0; i < 3; i++) {
                sum.centre[i] += parts[k].area * parts[k].centre[i];
            }
            sum.area += parts[k].area;
        }
        sum.settleCentre(parts[from].centre, 0);
        for (int k = from; k < to; k++) {
            sum.addPart(parts[k]);
        }
        return sum;
    }

    private void settleCentre(double[] instead, int at) {
        for (int i = 0; i < 3; i++) {
            centre[i] = area > 0 ? centre[i] / area : instead[at + i];
        }
    }

    private static double area(double[] p, int at) {
        double[] v = areaVector(p, at);
        return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }

    private static double[] areaVector(double[] p, int at) {
        double ux = p[at + 3] - p[at];
        double uy = p[at + 4] - p[at + 1];
        double uz = p[at + 5] - p[at + 2];
        double vx = p[at + 6] - p[at];
        double vy = p[at + 7] - p[at + 1];
        double vz = p[at + 8] - p[at + 2];
        return new double[] {(uy * vz - uz * vy) / 2, (uz * vx - ux * vz) / 2, (ux * vy - uy * vx) / 2};
    }

    private void addTriangle(double[] p, int at) {
        double[] normal = areaVector(p, at);
        double size = area(p, at);
        double[] y = new double[3];
        double[] spread = new double[9];
        for (int k = 0; k < 3; k++) {
            double square = 0;
            double[] corner = new double[3];
            for (int i = 0; i < 3; i++) {
                corner[i] = p[at + 3 * k + i] - centre[i];
                y[i] += corner[i] / 3;
                square += corner[i] * corner[i];
            }
            double length = Math.sqrt(square);
            radius = Math.max(radius, length);
            cubes += size * square * length / 3;
            addOuter(spread, corner);
        }
        for (int i = 0; i < 3; i++) {
            n[i] += normal[i];
            for (int j = 0; j < 3; j++) {
                m[3 * i + j] += y[i] * normal[j];
                // ∫ y yᵀ over a triangle is its area times (Σ corner cornerᵀ + 9 ȳ ȳᵀ) / 12, with ȳ its centroid
                double moment = (spread[3 * i + j] + 9 * y[i] * y[j]) / 12;
                for (int k = 0; k < 3; k++) {
                    q[9 * i + 3 * j + k] += moment / 2 * normal[k];
                }
            }
        }
    }

    private static void addOuter(double[] sum, double[] v) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sum[3 * i + j] += v[i] * v[j];
            }
        }
    }

    private void addPart(ClusterMoments part) {
        double[] s = new double[3];
        double square = 0;
        for (int i = 0; i < 3; i++) {
            s[i] = part.centre[i] - centre[i];
            square += s[i] * s[i];
        }
        double shift = Math.sqrt(square);
        radius = Math.max(radius, shift + part.radius);
        // Minkowski's inequality for the third power
        double reach = Math.cbrt(part.cubes) + shift * Math.cbrt(part.area);
        cubes += reach * reach * reach;
        for (int i = 0; i < 3; i++) {
            n[i] += part.n[i];
            for (int j = 0; j < 3; j++) {
                m[3 * i + j] += part.m[3 * i + j] + s[i] * part.n[j];
                for (int k = 0; k < 3; k++) {
                    q[9 * i + 3 * j + k] += part.q[9 * i + 3 * j + k]
                            + (s[i] * part.m[3 * j + k] + s[j] * part.m[3 * i + k] + s[i] * s[j] * part.n[k]) / 2;
                }
            }
        }
    }

    /// Writes what the series needs, in the layout told in [WindingMoments].
    void store(double[] to, int at) {
        System.arraycopy(centre, 0, to, at, 3);
        to[at + 3] = radius;
        to[at + 4] = cubes;
        System.arraycopy(n, 0, to, at + 5, 3);
        for (int i = 0; i < 3; i++) {
            to[at + 8 + i] = m[4 * i];
            int j = (i + 1) % 3;
            int k = (i + 2) % 3;
            to[at + 11 + i] = (m[3 * j + k] + m[3 * k + j]) / 2;
            for (int l = 0; l < 3; l++) {
                to[at + 14 + i] += 2 * q(i, l, l) + q(l, l, i);
            }
            to[at + 17 + i] = q(i, i, i);
            to[at + 20 + 2 * i] = pair(i, i == 0 ? 1 : 0);
            to[at + 21 + 2 * i] = pair(i, i == 2 ? 1 : 2);
        }
        to[at + 26] = 2 * (q(0, 1, 2) + q(1, 2, 0) + q(2, 0, 1));
    }

    /// The coefficient of `d_i² d_j`.
    private double pair(int i, int j) {
        return q(i, i, j) + 2 * q(i, j, i);
    }

    private double q(int i, int j, int k) {
        return q[9 * i + 3 * j + k];
    }
}
