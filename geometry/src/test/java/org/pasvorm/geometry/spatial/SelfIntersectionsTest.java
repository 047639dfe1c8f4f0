package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

class SelfIntersectionsTest {

    @Test
    void thereAreNoneInTheZoo() {
        RigidTransform turn = RigidTransform.rotation(new Vec3(3, 2, 1), UnitVec3.of(1, 2, 3), 37);
        for (Map.Entry<String, TriangleMesh> member : MeshZoo.all().entrySet()) {
            assertThat(all(member.getValue().toSoup())).as(member.getKey()).isEmpty();
            assertThat(all(member.getValue().transformed(turn).toSoup()))
                    .as(member.getKey() + " turned")
                    .isEmpty();
        }
    }

    /// Flat plates cut into many triangles, level and tilted: every pair of neighbours is decided exactly.
    @Test
    void flatPlatesAreClean() {
        for (double angleDegrees : new double[] {0, 30, 71.3}) {
            RigidTransform tilt = RigidTransform.rotation(Vec3.ZERO, UnitVec3.of(1, 1, 0), angleDegrees);
            assertThat(all(plate(30, 1, tilt))).isEmpty();
        }
    }

    /// Two plates in one plane, one moved by half a square: all overlaps are in the plane.
    @Test
    void overlapInOnePlaneCounts() {
        TriangleSoup twice = joined(plate(3, 1, RigidTransform.IDENTITY), plate(1, 0.5, RigidTransform.IDENTITY));

        // The small square (0, 0) to (0.5, 0.5) overlaps the two triangles of the first large one with its own two.
        assertThat(all(twice)).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.a()).isLessThan(18);
            assertThat(pair.b()).isGreaterThanOrEqualTo(18);
        });
    }

    @Test
    void foldsAtAnEdgeCountOnlyWhenFlat() {
        double[] flatFold = {0, 0, 0, 2, 0, 0, 1, 1, 0, 1, 2, 0};
        double[] unfolded = {0, 0, 0, 2, 0, 0, 1, 1, 0, 1, -2, 0};
        double[] sharp = {0, 0, 0, 2, 0, 0, 1, 1, 0, 1, 2, 1e-9};
        int[] corners = {0, 1, 2, 1, 0, 3};

        assertThat(all(TriangleSoup.owning(flatFold, corners))).hasSize(1);
        assertThat(all(TriangleSoup.owning(unfolded, corners))).isEmpty();
        assertThat(all(TriangleSoup.owning(sharp, corners))).isEmpty();
    }

    @Test
    void crossingBeyondACommonCornerCounts() {
        double[] through = {0, 0, 0, 2, -1, 0, 2, 1, 0, 2, 0, -1, 2, 0, 1};
        double[] beside = {0, 0, 0, 2, -1, 0, 2, 1, 0, -2, 0, -1, -2, 0, 1};
        double[] sharedRay = {0, 0, 0, 2, -1, 0, 2, 1, 0, 4, 2, 0, 2, 2, 1};
        int[] corners = {0, 1, 2, 0, 3, 4};

        List<TrianglePair> found = all(TriangleSoup.owning(through, corners));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().place().distance(new Vec3(2, 0, 0))).isEqualTo(0, within(1e-12));
        assertThat(all(TriangleSoup.owning(beside, corners))).isEmpty();
        assertThat(all(TriangleSoup.owning(sharedRay, corners))).hasSize(1);
    }

    @Test
    void doubledTrianglesCountAndTrianglesWithoutAreaDoNot() {
        double[] xyz = {0, 0, 0, 2, 0, 0, 0, 2, 0, 1, 1, -1, 1, 1, 1, 0.5, 0.5, 0};

        assertThat(all(TriangleSoup.owning(xyz.clone(), new int[] {0, 1, 2, 2, 1, 0})))
                .hasSize(1);
        assertThat(all(TriangleSoup.owning(xyz.clone(), new int[] {0, 1, 2, 3, 4, 4})))
                .isEmpty();
        assertThat(all(TriangleSoup.owning(xyz.clone(), new int[] {0, 1, 2, 0, 5, 3})))
                .hasSize(1);
    }

    /// Two spheres of radius 10 whose centres are 12 apart meet in a circle; every pair must lie on it.
    @Test
    void pairsOfTwoSpheresLieOnTheirCommonCircle() {
        TriangleMesh sphere = MeshZoo.sphere(10, 4);
        TriangleSoup both = joined(
                sphere.toSoup(),
                sphere.transformed(RigidTransform.translation(new Vec3(12, 0.01, 0.02)))
                        .toSoup());

        List<TrianglePair> pairs = all(both);

        assertThat(pairs).hasSizeGreaterThan(100);
        for (TrianglePair pair : pairs) {
            Vec3 p = pair.place();
            assertThat(p.x()).isEqualTo(6, within(0.15));
            assertThat(Math.hypot(p.y(), p.z())).isEqualTo(8, within(0.15));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void findsWhatTestingAllPairsFinds(int seed) {
        TriangleSoup soup = SpatialZoo.randomSoup(1200, seed);
        List<String> expected = new ArrayList<>();
        for (int a = 0; a < soup.triangleCount(); a++) {
            for (int b = a + 1; b < soup.triangleCount(); b++) {
                if (cross(soup, a, b)) {
                    expected.add(a + "-" + b);
                }
            }
        }

        List<TrianglePair> pairs = all(soup);

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(pairs).extracting(p -> p.a() + "-" + p.b()).containsExactlyElementsOf(expected);
        for (TrianglePair pair : pairs) {
            assertThat(SpatialZoo.distance(soup, pair.a(), pair.place())).isLessThan(1e-9);
            assertThat(SpatialZoo.distance(soup, pair.b(), pair.place())).isLessThan(1e-9);
        }
    }

    @Test
    void aSubsetFindsThePairsThatTouchIt() {
        TriangleSoup soup = SpatialZoo.randomSoup(700, 6);
        TriangleIndex index = TriangleIndex.build(soup, Progress.NONE);
        BitSet subset = new BitSet();
        new Random(7).ints(100, 0, 700).forEach(subset::set);

        List<TrianglePair> found = SelfIntersections.find(index, subset, 2, Integer.MAX_VALUE, Progress.NONE);

        assertThat(found)
                .isNotEmpty()
                .isEqualTo(all(soup).stream()
                        .filter(p -> subset.get(p.a()) || subset.get(p.b()))
                        .toList());
    }

    @Test
    void aSubsetOfAMeshIsCheckedWithoutTheWhole() {
        TriangleMesh sphere = MeshZoo.sphere(10, 4);
        Vec3 shift = new Vec3(12, 0.01, 0.02);
        TriangleSoup soup = joined(
                sphere.toSoup(),
                sphere.transformed(RigidTransform.translation(shift)).toSoup());
        BitSet subset = new BitSet();
        new Random(8).ints(500, 0, soup.triangleCount()).forEach(subset::set);

        assertThat(SelfIntersections.find(soup, subset, 2, Integer.MAX_VALUE, Progress.NONE))
                .isNotEmpty()
                .isEqualTo(all(soup).stream()
                        .filter(p -> subset.get(p.a()) || subset.get(p.b()))
                        .toList());
        assertThat(SelfIntersections.find(soup, new BitSet(), 2, 10, Progress.NONE))
                .isEmpty();
    }

    @Test
    void isTheSameForAnyNumberOfThreadsAndStopsAtTheLimit() {
        TriangleIndex index = TriangleIndex.build(SpatialZoo.randomSoup(5000, 9), Progress.NONE);
        BitSet all = new BitSet();
        all.set(0, 5000);

        List<TrianglePair> one = SelfIntersections.find(index, all, 1, 100, Progress.NONE);

        assertThat(one).hasSize(100);
        assertThat(SelfIntersections.find(index, all, 3, 100, Progress.NONE)).isEqualTo(one);
        assertThat(SelfIntersections.find(index, 0, Progress.NONE)).isEmpty();
    }

    private static List<TrianglePair> all(TriangleSoup soup) {
        return SelfIntersections.find(soup, Integer.MAX_VALUE, Progress.NONE);
    }

    private static TriangleSoup joined(TriangleSoup a, TriangleSoup b) {
        double[] xyz = java.util.Arrays.copyOf(a.copyCoordinates(), 3 * (a.vertexCount() + b.vertexCount()));
        System.arraycopy(b.copyCoordinates(), 0, xyz, 3 * a.vertexCount(), 3 * b.vertexCount());
        int[] corners = java.util.Arrays.copyOf(a.copyCorners(), 3 * (a.triangleCount() + b.triangleCount()));
        for (int i = 0; i < 3 * b.triangleCount(); i++) {
            corners[3 * a.triangleCount() + i] = b.corner(i / 3, i % 3) + a.vertexCount();
        }
        return TriangleSoup.owning(xyz, corners);
    }

    /// `n` by `n` squares of the given size in the plane z = 0, two triangles each, then moved.
    private static TriangleSoup plate(int n, double size, RigidTransform motion) {
        double[] xyz = new double[3 * (n + 1) * (n + 1)];
        int[] corners = new int[6 * n * n];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= n; j++) {
                Vec3 p = motion.apply(new Vec3(size * i, size * j, 0));
                int at = 3 * (i * (n + 1) + j);
                xyz[at] = p.x();
                xyz[at + 1] = p.y();
                xyz[at + 2] = p.z();
            }
        }
        for (int q = 0; q < n * n; q++) {
            int v = q / n * (n + 1) + q % n;
            int[] two = {v, v + n + 1, v + n + 2, v, v + n + 2, v + 1};
            System.arraycopy(two, 0, corners, 6 * q, 6);
        }
        return TriangleSoup.owning(xyz, corners);
    }

    /// Whether an edge of one triangle goes through the other, in plain arithmetic: right for triangles at random.
    private static boolean cross(TriangleSoup soup, int a, int b) {
        for (int k = 0; k < 3; k++) {
            if (pierces(soup, a, k, b) || pierces(soup, b, k, a)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pierces(TriangleSoup soup, int t, int k, int other) {
        Vec3 s = SpatialZoo.corner(soup, t, k);
        Vec3 e = SpatialZoo.corner(soup, t, (k + 1) % 3);
        Vec3 a = SpatialZoo.corner(soup, other, 0);
        Vec3 u = SpatialZoo.corner(soup, other, 1).minus(a);
        Vec3 v = SpatialZoo.corner(soup, other, 2).minus(a);
        Vec3 n = u.cross(v);
        double from = n.dot(s.minus(a));
        double to = n.dot(e.minus(a));
        if (from * to > 0) {
            return false;
        }
        Vec3 w = s.lerp(e, from / (from - to)).minus(a);
        double beta = n.dot(w.cross(v)) / n.lengthSquared();
        double gamma = n.dot(u.cross(w)) / n.lengthSquared();
        return beta >= 0 && gamma >= 0 && beta + gamma <= 1;
    }
}
