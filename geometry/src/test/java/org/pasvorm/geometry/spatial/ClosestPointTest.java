package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

class ClosestPointTest {
    static Stream<Map.Entry<String, TriangleSoup>> soups() {
        return SpatialZoo.soups();
    }

    @ParameterizedTest
    @MethodSource("soups")
    void findsTheNearestPointOfAllTriangles(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleQuery query = TriangleIndex.build(soup, Progress.NONE).query();
        for (Vec3 p : SpatialZoo.probes(soup, 500, 1)) {
            double expected = SpatialZoo.bruteDistance(soup, p);

            double d = query.closest(p.x(), p.y(), p.z());

            assertThat(d).isEqualTo(expected, within(1e-10 + 1e-12 * expected));
            Vec3 foot = new Vec3(query.px(), query.py(), query.pz());
            assertThat(p.distance(foot)).isEqualTo(d, within(1e-12 + 1e-12 * d));
            assertThat(SpatialZoo.distance(soup, query.triangle(), foot)).isLessThan(1e-10);
        }
    }

    @ParameterizedTest
    @MethodSource("soups")
    void seedsAndBoundsDoNotChangeTheAnswer(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleIndex index = TriangleIndex.build(soup, Progress.NONE);
        TriangleQuery plain = index.query();
        TriangleQuery seeded = index.query();
        Random random = new Random(2);
        for (Vec3 p : SpatialZoo.probes(soup, 500, 2)) {
            double d = plain.closest(p.x(), p.y(), p.z());
            double[] bounds = {Double.POSITIVE_INFINITY, d, 2 * d + 1, d / 2};
            for (double bound : bounds) {
                int seed = random.nextInt(-1, soup.triangleCount());

                double again = seeded.closest(p.x(), p.y(), p.z(), seed, bound);

                assertThat(again).isEqualTo(d);
                assertThat(seeded.triangle()).isEqualTo(plain.triangle());
                assertThat(new double[] {seeded.px(), seeded.py(), seeded.pz()})
                        .containsExactly(plain.px(), plain.py(), plain.pz());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("soups")
    void aFocusDoesNotChangeTheAnswer(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleIndex index = TriangleIndex.build(soup, Progress.NONE);
        TriangleQuery plain = index.query();
        TriangleQuery focused = index.query();
        Random random = new Random(3);
        for (Vec3 middle : SpatialZoo.probes(soup, 30, 3)) {
            double distance = plain.closest(middle.x(), middle.y(), middle.z());
            double radius = (1e-3 + random.nextDouble()) * distance;
            focused.focus(middle.x(), middle.y(), middle.z(), radius, distance * (1 + random.nextInt(2)));
            for (int n = 0; n < 40; n++) {
                double share = 1.1 * radius / Math.sqrt(3);
                double x = middle.x() + share * random.nextDouble(-1, 1);
                double y = middle.y() + share * random.nextDouble(-1, 1);
                double z = middle.z() + share * random.nextDouble(-1, 1);

                assertThat(focused.closest(x, y, z)).isEqualTo(plain.closest(x, y, z));
                assertThat(focused.triangle()).isEqualTo(plain.triangle());
                double most = random.nextDouble() * 2 * distance;
                assertThat(focused.closestWithin(x, y, z, most)).isEqualTo(plain.closestWithin(x, y, z, most));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("soups")
    void aSubsetIsAskedAsIfThereWereNoOthers(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleIndex whole = TriangleIndex.build(soup, Progress.NONE);
        Random random = new Random(4);
        for (double share : new double[] {0, 0.02, 0.5, 1}) {
            int[] some = IntStream.range(0, soup.triangleCount())
                    .filter(t -> random.nextDouble() < share)
                    .toArray();
            int[] corners = Arrays.stream(some)
                    .flatMap(t -> IntStream.range(0, 3).map(k -> soup.corner(t, k)))
                    .toArray();
            TriangleQuery alone = TriangleIndex.build(
                            TriangleSoup.owning(soup.copyCoordinates(), corners), Progress.NONE)
                    .query();
            TriangleQuery among = whole.query(whole.subset(t -> Arrays.binarySearch(some, t) >= 0));
            for (Vec3 p : SpatialZoo.probes(soup, 100, 4)) {
                double d = alone.closest(p.x(), p.y(), p.z());
                int seed = random.nextInt(-1, soup.triangleCount());

                assertThat(among.closest(p.x(), p.y(), p.z(), seed, Double.POSITIVE_INFINITY))
                        .isEqualTo(d);
                assertThat(among.triangle()).isEqualTo(alone.triangle() < 0 ? -1 : some[alone.triangle()]);
                double most = 2 * random.nextDouble() * Math.min(d, 100);
                assertThat(among.closestWithin(p.x(), p.y(), p.z(), most, seed))
                        .isEqualTo(alone.closestWithin(p.x(), p.y(), p.z(), most));
            }
        }
    }

    @Test
    void looksNoFurtherThanAsked() {
        TriangleQuery query =
                TriangleIndex.build(MeshZoo.box(10, 10, 10), Progress.NONE).query();

        assertThat(query.closestWithin(8, 0, 0, 3.001)).isEqualTo(3, within(1e-12));
        assertThat(query.closestWithin(8, 0, 0, 2.999)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(query.triangle()).isEqualTo(-1);
    }

    @Test
    void isTheSameForAnyNumberOfThreads() {
        TriangleSoup soup = SpatialZoo.randomSoup(20_000, 3);
        TriangleIndex one = TriangleIndex.build(soup, 1, Progress.NONE);
        for (int threads = 2; threads <= 4; threads++) {
            TriangleIndex several = TriangleIndex.build(soup, threads, Progress.NONE);

            assertThat(several.triangles().triangles())
                    .isEqualTo(one.triangles().triangles());
            assertThat(several.slabs().data()).isEqualTo(one.slabs().data());
        }
    }

    @Test
    void refusesAPointThatIsNotFinite() {
        TriangleQuery query =
                TriangleIndex.build(MeshZoo.sphere(5, 1), Progress.NONE).query();

        assertThatIllegalArgumentException().isThrownBy(() -> query.closest(0, Double.NaN, 0));
    }

    @Test
    void nothingIsInfinitelyFarAway() {
        TriangleSoup empty = TriangleSoup.owning(new double[0], new int[0]);
        TriangleIndex index = TriangleIndex.build(empty, Progress.NONE);

        assertThat(index.query().closest(1, 2, 3)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(index.query().inside(1, 2, 3)).isFalse();
        assertThat(index.windingNumber(1, 2, 3)).isZero();
    }
}
