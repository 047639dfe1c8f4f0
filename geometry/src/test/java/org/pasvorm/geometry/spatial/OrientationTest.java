package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrientationTest {
    private final Orientation orientation = new Orientation();

    @Test
    void isPositiveWhenCounterClockwiseFromTheFarSide() {
        double[] p = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0.2, 0.2, -3};

        assertThat(orientation.side(p, 0, 3, 6, p, 9)).isEqualTo(1);
        assertThat(orientation.side(p, 0, 6, 3, p, 9)).isEqualTo(-1);
        assertThat(orientation.turn(p, 0, p, 3, p, 6, 0, 1)).isEqualTo(1);
    }

    /// Points that lie in one plane up to the last bits, where plain arithmetic guesses.
    @Test
    void agreesWithUnlimitedPrecisionOnNearlyFlatTetrahedra() {
        Random random = new Random(31);
        int guessedWrong = 0;
        int zeros = 0;
        for (int i = 0; i < 20_000; i++) {
            double[] p = nearlyFlat(random, i % 3);

            int expected = determinant(p);

            assertThat(orientation.side(p, 0, 3, 6, p, 9)).isEqualTo(expected);
            guessedWrong += Math.signum(orientation.value()) != expected ? 1 : 0;
            zeros += expected == 0 ? 1 : 0;
        }
        assertThat(guessedWrong).isGreaterThan(1000);
        assertThat(zeros).isGreaterThan(1000);
    }

    @Test
    void agreesWithUnlimitedPrecisionOnNearlyStraightTriangles() {
        Random random = new Random(32);
        for (int i = 0; i < 20_000; i++) {
            double[] p = nearlyFlat(random, i % 3);
            double t = random.nextInt(9) / 8.0;
            for (int axis = 0; axis < 3; axis++) {
                p[6 + axis] = p[axis] + t * (p[3 + axis] - p[axis]);
            }
            BigDecimal left = minus(p, 0, 6).multiply(minus(p, 4, 7));
            BigDecimal right = minus(p, 1, 7).multiply(minus(p, 3, 6));

            assertThat(orientation.turn(p, 0, p, 3, p, 6, 0, 1)).isEqualTo(left.compareTo(right));
        }
    }

    private static double[] nearlyFlat(Random random, int kind) {
        double[] p = new double[12];
        for (int i = 0; i < 9; i++) {
            double x = 200 * random.nextDouble() - 100;
            p[i] = kind == 0 ? x : kind == 1 ? Math.rint(x) : (float) x;
        }
        double u = random.nextInt(-4, 5) / 4.0;
        double v = random.nextInt(-4, 5) / 4.0;
        for (int axis = 0; axis < 3; axis++) {
            p[9 + axis] = p[axis] + u * (p[3 + axis] - p[axis]) + v * (p[6 + axis] - p[axis]);
        }
        return p;
    }

    private static BigDecimal minus(double[] p, int i, int j) {
        return new BigDecimal(p[i]).subtract(new BigDecimal(p[j]));
    }

    private static int determinant(double[] p) {
        BigDecimal[] m = new BigDecimal[9];
        for (int i = 0; i < 9; i++) {
            m[i] = minus(p, i, 9 + i % 3);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int k = (i + 2) % 3;
            sum = sum.add(m[i].multiply(m[3 + j].multiply(m[6 + k]).subtract(m[3 + k].multiply(m[6 + j]))));
        }
        return sum.signum();
    }
}
