package org.pasvorm.geometry.repair;

import java.util.Arrays;
import org.pasvorm.geometry.progress.Progress;

/// Lets a patch carry on the curvature of the skin round it: the new corners go where the integral of the squared
/// Laplacian over the patch and its rim is least (a thin plate clamped to the skin). The Laplacian has cotangent
/// weights,
/// exact for linear functions on any flat triangulation. Solved by conjugate gradients.
final class PatchFairing {
    private static final int ROUNDS = 2;
    private static final int MOST_STEPS = 2000;
    private static final double RESIDUAL = 1e-7;

    /// Cotangents are held within this, i.e. angles within 5 to 175 degrees.
    private static final double STEEPEST = 11.4;

    private final PatchMesh patch;
    private final int unknowns;
    private final int[] start;
    private final int[] fill;
    private final int[] column;
    private final double[] weight;
    private final double[] fixed;
    private final double[] own;
    private final double[] area;
    private final double[] diagonal;

    private PatchFairing(PatchMesh patch) {
        int rows = patch.vertices();
        this.patch = patch;
        this.unknowns = rows - patch.rim;
        this.start = rowStarts(patch);
        this.fill = start.clone();
        this.column = new int[start[rows]];
        this.weight = new double[start[rows]];
        this.fixed = new double[3 * rows];
        this.own = new double[rows];
        this.area = new double[rows];
        this.diagonal = new double[unknowns];
    }

    /// Two entries for each triangle at a corner and one for the corner itself.
    private static int[] rowStarts(PatchMesh patch) {
        int[] start = new int[patch.vertices() + 1];
        for (int h = 0; h < 3 * patch.triangles(); h++) {
            start[patch.corners[h] + 1] += 2;
        }
        for (int v = 0; v < patch.vertices(); v++) {
            start[v + 1] += start[v] + 1;
        }
        return start;
    }

    /// Moves the corners of `patch` that are not on the rim.
    ///
    /// @param rim the vertex of `faces` at each rim corner
    static void fair(PatchMesh patch, Faces faces, int[] rim, RimRings rings, Progress progress) {
        for (int round = 0; round < ROUNDS && patch.vertices() > patch.rim; round++) {
            PatchFairing plate = new PatchFairing(patch);
            plate.assemble(faces, rim, rings);
            for (int axis = 0; axis < 3; axis++) {
                progress.check();
                plate.solve(axis, progress);
            }
        }
    }

    private void assemble(Faces faces, int[] rim, RimRings rings) {
        for (int h = 0; h < 3 * patch.triangles(); h++) {
            int a = patch.corners[Faces.next(h)];
            int b = patch.corners[Faces.next(Faces.next(h))];
            triangle(patch.corners[h], point(patch.xyz, a), point(patch.xyz, b), a, b);
        }
        for (int i = 0; i < patch.rim; i++) {
            for (int k = 0; k < rings.triangles(rim[i]); k++) {
                double[] a = point(faces.xyz, rings.corner(rim[i], k, 0));
                double[] b = point(faces.xyz, rings.corner(rim[i], k, 1));
                triangle(i, a, b, -1, -1);
            }
        }
        for (int v = 0; v < patch.vertices(); v++) {
            add(v, point(patch.xyz, v), v, -own[v]);
            scale(v);
        }
    }

    /// Adds the share of triangle v, a, b to the Laplacian at `v`; -1 stands for a corner on the skin.
    private void triangle(int v, double[] a, double[] b, int indexA, int indexB) {
        double[] p = point(patch.xyz, v);
        double atA = cotangent(a, b, p);
        double atB = cotangent(b, p, a);
        add(v, a, indexA, atB);
        add(v, b, indexB, atA);
        own[v] += atA + atB;
        area[v] += doubleArea(p, a, b) / 6;
    }

    private void add(int v, double[] at, int index, double w) {
        if (index >= patch.rim) {
            column[fill[v]] = index - patch.rim;
            weight[fill[v]++] = w;
        } else {
            for (int i = 0; i < 3; i++) {
                fixed[3 * v + i] += w * at[i];
            }
        }
    }

    private void scale(int v) {
        double s = 0.5 / Math.sqrt(Math.max(area[v], 1e-12));
        for (int e = start[v]; e < fill[v]; e++) {
            weight[e] *= s;
            diagonal[column[e]] += weight[e] * weight[e];
        }
        for (int i = 0; i < 3; i++) {
            fixed[3 * v + i] *= s;
        }
    }

    private static double[] point(double[] xyz, int v) {
        return new double[] {xyz[3 * v], xyz[3 * v + 1], xyz[3 * v + 2]};
    }

    /// Cotangent of the angle at `at` between the directions to `a` and `b`.
    private static double cotangent(double[] at, double[] a, double[] b) {
        double cosine = 0;
        for (int i = 0; i < 3; i++) {
            cosine += (a[i] - at[i]) * (b[i] - at[i]);
        }
        double cot = cosine / Math.max(doubleArea(at, a, b), 1e-300);
        return Math.clamp(cot, -STEEPEST, STEEPEST);
    }

    private static double doubleArea(double[] p, double[] a, double[] b) {
        double ux = a[0] - p[0];
        double uy = a[1] - p[1];
        double uz = a[2] - p[2];
        double vx = b[0] - p[0];
        double vy = b[1] - p[1];
        double vz = b[2] - p[2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        return Math.sqrt(nx * nx + ny * ny + nz * nz);
    }

    /// Conjugate gradients on the normal equations with diagonal scaling, from where the patch is.
    private void solve(int axis, Progress progress) {
        double[] x = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            x[i] = patch.xyz[3 * (patch.rim + i) + axis];
        }
        descend(axis, x, progress);
        for (int i = 0; i < unknowns; i++) {
            patch.xyz[3 * (patch.rim + i) + axis] = x[i];
        }
    }

    private void descend(int axis, double[] x, Progress progress) {
        double[] rows = new double[start.length - 1];
        double[] r = new double[unknowns];
        residual(axis, x, rows, r);
        double[] z = scaled(r);
        double[] p = z.clone();
        double[] q = new double[unknowns];
        double rz = dot(r, z);
        double stop = rz * RESIDUAL * RESIDUAL;
        for (int step = 0; step < MOST_STEPS && rz > stop && rz > 1e-300; step++) {
            if (step % 64 == 0) {
                progress.check();
            }
            product(p, rows, q);
            double alpha = rz / dot(p, q);
            for (int i = 0; i < unknowns; i++) {
                x[i] += alpha * p[i];
                r[i] -= alpha * q[i];
            }
            z = scaled(r);
            double next = dot(r, z);
            for (int i = 0; i < unknowns; i++) {
                p[i] = z[i] + next / rz * p[i];
            }
            rz = next;
        }
    }

    private void residual(int axis, double[] x, double[] rows, double[] r) {
        multiply(x, rows);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = -rows[i] - fixed[3 * i + axis];
        }
        transposed(rows, r);
    }

    private void product(double[] p, double[] rows, double[] q) {
        multiply(p, rows);
        transposed(rows, q);
    }

    private void multiply(double[] x, double[] rows) {
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int e = start[i]; e < fill[i]; e++) {
                sum += weight[e] * x[column[e]];
            }
            rows[i] = sum;
        }
    }

    private void transposed(double[] rows, double[] into) {
        Arrays.fill(into, 0);
        for (int i = 0; i < rows.length; i++) {
            for (int e = start[i]; e < fill[i]; e++) {
                into[column[e]] += weight[e] * rows[i];
            }
        }
    }

    private double[] scaled(double[] r) {
        double[] z = new double[r.length];
        for (int i = 0; i < r.length; i++) {
            z[i] = diagonal[i] > 0 ? r[i] / diagonal[i] : 0;
        }
        return z;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
