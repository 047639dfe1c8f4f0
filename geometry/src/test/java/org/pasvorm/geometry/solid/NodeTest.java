package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

class NodeTest {
    private static final double SAME = 1e-9;

    static List<SolidCatalogue.Case> solids() {
        return SolidCatalogue.all();
    }

    /// What is left after a cut is the whole for points of the ball; a hold keeps the larger cut, a release ends it.
    @ParameterizedTest
    @MethodSource("solids")
    void whatIsCutAwayDoesNotMatterInTheBall(SolidCatalogue.Case it) {
        Node whole = new Program(it.solid()).root();
        Node cut = new Program(it.solid()).root();
        Random random = new Random(5);
        Box3 box = it.solid().bounds();
        for (int n = 0; n < 25; n++) {
            Vec3 middle = in(box.min(), box.max(), random);
            cut.reset();
            cut.bound(middle.x(), middle.y(), middle.z(), 4, true);
            sameIn(whole, cut, middle, 4, random);
            int leaves = cut.leaves();
            cut.hold();
            for (int k = 0; k < 4; k++) {
                cut.reset();
                Vec3 within = around(middle, 2, random);
                cut.bound(within.x(), within.y(), within.z(), 1.5, true);
                sameIn(whole, cut, within, 1.5, random);
            }
            cut.reset();
            assertThat(cut.leaves()).isEqualTo(leaves);
            sameIn(whole, cut, middle, 4, random);
            cut.release();
            cut.reset();
            assertThat(cut.leaves()).isEqualTo(whole.leaves());
            Vec3 far = in(box.min(), box.max(), random);
            sameIn(whole, cut, far, 4, random);
        }
    }

    private static void sameIn(Node whole, Node cut, Vec3 middle, double radius, Random random) {
        for (int n = 0; n < 10; n++) {
            Vec3 p = around(middle, radius, random);
            double expected = whole.value(p.x(), p.y(), p.z());
            int piece = whole.piece();

            assertThat(cut.value(p.x(), p.y(), p.z())).isEqualTo(expected, within(SAME));
            assertThat(cut.piece()).isEqualTo(piece);
        }
    }

    private static Vec3 around(Vec3 middle, double radius, Random random) {
        Vec3 half = new Vec3(radius, radius, radius).times(1 / Math.sqrt(3));
        return in(middle.minus(half), middle.plus(half), random);
    }

    private static Vec3 in(Vec3 low, Vec3 high, Random random) {
        return new Vec3(
                random.nextDouble(low.x(), high.x()),
                random.nextDouble(low.y(), high.y()),
                random.nextDouble(low.z(), high.z()));
    }
}
