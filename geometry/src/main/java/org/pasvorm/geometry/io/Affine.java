package org.pasvorm.geometry.io;

/// An affine map of file coordinates, as formats place parts: rows of three factors and a shift. May scale, shear and
/// mirror, unlike a rigid transform.
final class Affine {
    static final Affine IDENTITY = new Affine(new double[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0});

    private final double[] m;

    private Affine(double[] rows) {
        this.m = rows;
    }

    /// From the columns of a 4 × 4 matrix (glTF); its last row is taken as 0 0 0 1.
    static Affine ofColumns(double[] columns) {
        double[] rows = new double[12];
        for (int i = 0; i < 12; i++) {
            rows[i] = columns[4 * (i % 4) + i / 4];
        }
        return new Affine(rows);
    }

    /// From the 12 numbers of 3MF: rows of a 4 × 3 matrix that row vectors are multiplied with.
    static Affine ofRowVectorMatrix(double[] numbers) {
        double[] rows = new double[12];
        for (int i = 0; i < 12; i++) {
            rows[i] = numbers[3 * (i % 4) + i / 4];
        }
        return new Affine(rows);
    }

    /// First scales, then turns by the unit quaternion (x, y, z, w), then shifts.
    static Affine of(double[] shift, double[] q, double[] scale) {
        double x = q[0];
        double y = q[1];
        double z = q[2];
        double w = q[3];
        double[] turn = {
            1 - 2 * (y * y + z * z),
            2 * (x * y - w * z),
            2 * (x * z + w * y),
            2 * (x * y + w * z),
            1 - 2 * (x * x + z * z),
            2 * (y * z - w * x),
            2 * (x * z - w * y),
            2 * (y * z + w * x),
            1 - 2 * (x * x + y * y)
        };
        double[] rows = new double[12];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                rows[4 * row + column] = turn[3 * row + column] * scale[column];
            }
            rows[4 * row + 3] = shift[row];
        }
        return new Affine(rows);
    }

    /// First `inner`, then this.
    Affine after(Affine inner) {
        double[] rows = new double[12];
        for (int i = 0; i < 12; i++) {
            int row = i / 4 * 4;
            rows[i] = m[row] * inner.m[i % 4] + m[row + 1] * inner.m[4 + i % 4] + m[row + 2] * inner.m[8 + i % 4];
            rows[i] += i % 4 == 3 ? m[row + 3] : 0;
        }
        return new Affine(rows);
    }

    /// The weighted sum of maps, added up in `into` (12 numbers).
    void addTo(double[] into, double weight) {
        for (int i = 0; i < 12; i++) {
            into[i] += weight * m[i];
        }
    }

    static Affine ofRows(double[] rows) {
        return new Affine(rows.clone());
    }

    /// Coordinate `axis` of the image of a point.
    double apply(int axis, double x, double y, double z) {
        int row = 4 * axis;
        return m[row] * x + m[row + 1] * y + m[row + 2] * z + m[row + 3];
    }

    /// Negative when the map mirrors, zero when it flattens.
    double determinant() {
        return m[0] * (m[5] * m[10] - m[6] * m[9])
                - m[1] * (m[4] * m[10] - m[6] * m[8])
                + m[2] * (m[4] * m[9] - m[5] * m[8]);
    }

    /// Whether every number is finite and at most `most` in magnitude.
    boolean isWithin(double most) {
        for (double c : m) {
            if (!(Math.abs(c) <= most)) {
                return false;
            }
        }
        return true;
    }
}
