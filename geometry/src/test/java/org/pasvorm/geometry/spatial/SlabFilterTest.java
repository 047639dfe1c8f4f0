package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SlabFilterTest {
    private final Random random = new Random(11);
    private final SlabFilter scalar = new ScalarSlabFilter();
    private final SlabFilter vector = new VectorSlabFilter();
    private final float[] ofScalar = new float[TreeShape.FAN];
    private final float[] ofVector = new float[TreeShape.FAN];

    @Test
    void bothKindsOfCodeGiveTheSameBits() {
        for (int round = 0; round < 20_000; round++) {
            float[] discs = discs();
            float limit2 = round % 7 == 0 ? Float.POSITIVE_INFINITY : 5 * random.nextFloat();
            RelativePoint p = new RelativePoint();
            p.x = coordinate();
            p.y = coordinate();
            p.z = coordinate();
            p.slack = round % 11 == 0 ? 1e17f : 1e-4f;
            int near = scalar.near(discs, 0, p, limit2, ofScalar);
            assertThat(vector.near(discs, 0, p, limit2, ofVector)).isEqualTo(near);
            assertThat(ofVector).isEqualTo(ofScalar);
        }
    }

    @Test
    void missingChildrenAreNeverNear() {
        float[] discs = discs();
        for (int i = 3; i < TreeShape.FAN; i++) {
            discs[i] = Float.NaN;
        }
        RelativePoint p = new RelativePoint();
        p.slack = 1e17f;
        int near = vector.near(discs, 0, p, Float.POSITIVE_INFINITY, ofVector);
        assertThat(near).isEqualTo(0b111);
    }

    private float[] discs() {
        float[] discs = new float[DiscSlabs.GROUP];
        for (int c = 0; c < TreeShape.FAN; c++) {
            double length = 0;
            double[] n = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            for (double v : n) {
                length += v * v;
            }
            for (int axis = 0; axis < 3; axis++) {
                discs[8 * axis + c] = coordinate();
                discs[8 * (3 + axis) + c] = (float) (n[axis] / Math.sqrt(length));
            }
            discs[48 + c] = random.nextFloat();
            discs[56 + c] = random.nextFloat() / 4;
        }
        return discs;
    }

    private float coordinate() {
        return 4 * random.nextFloat() - 2;
    }
}
