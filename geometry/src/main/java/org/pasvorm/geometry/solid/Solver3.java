package org.pasvorm.geometry.solid;

/// Least squares in three unknowns: the shortest step that brings several linear functions to zero as well as
/// can be. Directions in which the functions say almost nothing are left alone.
final class Solver3 {
    /// Eigenvalues of the normal matrix below this share of the largest one count as zero: two planes closer
    /// than about eight degrees to each other do not make a crease.
    private static final double CUTOFF = 0.005;

    private final double[][] m = new double[3][3];
    private final double[][] axes = new double[3][3];
    private final double[] right = new double[3];

    void clear() {
        for (int i = 0; i < 3; i++) {
            right[i] = 0;
            for (int j = 0; j < 3; j++) {
                m[i][j] = 0;
            }
        }
    }

    /// Adds the function with the given value and gradient at the present point, both scaled to a unit gradient.
    void add(double value, double[] g) {
        double length = Math.sqrt(g[0] * g[0] + g[1] * g[1] + g[2] * g[2]);
        if (!(length > 1e-9)) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            right[i] -= value * g[i] / (length * length);
            for (int j = 0; j < 3; j++) {
                m[i][j] += g[i] * g[j] / (length * length);
            }
        }
    }

    /// Writes the step to `step`.
    void solve(double[] step) {
        diagonalise();
        double largest = Math.max(m[0][0], Math.max(m[1][1], m[2][2]));
        step[0] = 0;
        step[1] = 0;
        step[2] = 0;
        for (int e = 0; e < 3; e++) {
            double value = m[e][e];
            if (value > CUTOFF * largest && value > 0) {
                double along = axes[0][e] * right[0] + axes[1][e] * right[1] + axes[2][e] * right[2];
                for (int i = 0; i < 3; i++) {
                    step[i] += axes[i][e] * along / value;
                }
            }
        }
    }

    /// Jacobi's rotations: leaves eigenvalues on the diagonal of `m` and eigenvectors in the columns of `axes`.
    private void diagonalise() {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                axes[i][j] = i == j ? 1 : 0;
            }
        }
        for (int sweep = 0; sweep < 12; sweep++) {
            double off = Math.abs(m[0][1]) + Math.abs(m[0][2]) + Math.abs(m[1][2]);
            if (off < 1e-15 * (m[0][0] + m[1][1] + m[2][2])) {
                return;
            }
            rotate(0, 1);
            rotate(0, 2);
            rotate(1, 2);
        }
    }

    private void rotate(int p, int q) {
        if (m[p][q] == 0) {
            return;
        }
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < 3; k++) {
            double kp = m[k][p];
            double kq = m[k][q];
            m[k][p] = c * kp - s * kq;
            m[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < 3; k++) {
            double pk = m[p][k];
            double qk = m[q][k];
            m[p][k] = c * pk - s * qk;
            m[q][k] = s * pk + c * qk;
            double kp = axes[k][p];
            double kq = axes[k][q];
            axes[k][p] = c * kp - s * kq;
            axes[k][q] = s * kp + c * kq;
        }
    }
}
