package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

class RayTest {
    static Stream<Map.Entry<String, TriangleSoup>> soups() {
        return SpatialZoo.soups();
    }

    @Test
    void goesThroughABox() {
        TriangleIndex index = TriangleIndex.build(MeshZoo.box(10, 20, 30), Progress.NONE);

        List<RayHit> hits = index.rayAll(new Vec3(-20, 1, 2), UnitVec3.X, 100);

        assertThat(hits).extracting(RayHit::distance).containsExactly(15.0, 25.0);
        assertThat(hits).extracting(RayHit::frontFace).containsExactly(true, false);
        assertThat(index.ray(new Vec3(-20, 1, 2), UnitVec3.X, 100)).contains(hits.getFirst());
        assertThat(index.ray(new Vec3(-20, 1, 2), UnitVec3.X, 14.9)).isEmpty();
        assertThat(index.ray(new Vec3(-20, 1, 2), UnitVec3.X.negated(), 100)).isEmpty();
    }

    /// Every ray aimed at a vertex or an edge of a closed mesh from inside must hit something: no leak.
    @Test
    void doesNotSlipThroughEdgesAndCorners() {
        TriangleMesh sphere = MeshZoo.sphere(20, 4);
        TriangleIndex index = TriangleIndex.build(sphere, Progress.NONE);
        Random random = new Random(21);
        for (int t = 0; t < sphere.triangleCount(); t++) {
            Vec3 from = SpatialZoo.gaussian(random);
            Vec3 onEdge = sphere.cornerPoint(t, 0).lerp(sphere.cornerPoint(t, 1), random.nextDouble());
            for (Vec3 aim : new Vec3[] {sphere.cornerPoint(t, 0), onEdge}) {
                Optional<RayHit> hit = index.ray(from, aim.minus(from).direction(), 1000);
                assertThat(hit).isPresent();
                assertThat(hit.get().distance()).isEqualTo(aim.distance(from), within(1e-9));
                assertThat(hit.get().frontFace()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("soups")
    void findsTheHitsOfAllTriangles(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleIndex index = TriangleIndex.build(soup, Progress.NONE);
        Random random = new Random(22);
        for (int i = 0; i < 300; i++) {
            Vec3 from = SpatialZoo.gaussian(random).times(40);
            UnitVec3 direction = i % 10 == 0
                    ? UnitVec3.Z
                    : SpatialZoo.gaussian(random).times(30).minus(from).direction();
            TreeSet<Integer> expected = new TreeSet<>();
            for (int t = 0; t < soup.triangleCount(); t++) {
                if (bruteHit(soup, t, from, direction.vector())) {
                    expected.add(t);
                }
            }

            List<RayHit> hits = index.rayAll(from, direction, Double.POSITIVE_INFINITY);

            assertThat(hits).extracting(RayHit::triangle).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(hits).extracting(RayHit::distance).isSorted();
            assertThat(index.ray(from, direction, Double.POSITIVE_INFINITY))
                    .isEqualTo(hits.stream().findFirst());
        }
    }

    private static boolean bruteHit(TriangleSoup soup, int t, Vec3 from, Vec3 d) {
        Vec3 a = SpatialZoo.corner(soup, t, 0).minus(from);
        Vec3 b = SpatialZoo.corner(soup, t, 1).minus(from);
        Vec3 c = SpatialZoo.corner(soup, t, 2).minus(from);
        double u = d.dot(c.cross(b));
        double v = d.dot(a.cross(c));
        double w = d.dot(b.cross(a));
        boolean through = u <= 0 && v <= 0 && w <= 0 || u >= 0 && v >= 0 && w >= 0;
        Vec3 n = b.minus(a).cross(c.minus(a));
        return through && n.dot(d) != 0 && a.dot(n) / n.dot(d) >= 0;
    }

    @ParameterizedTest
    @MethodSource("soups")
    void findsTheTrianglesInABox(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleIndex index = TriangleIndex.build(soup, Progress.NONE);
        Random random = new Random(23);
        for (int i = 0; i < 100; i++) {
            Box3 box = Box3.around(SpatialZoo.gaussian(random).times(20), 20 * random.nextDouble());
            TreeSet<Integer> expected = new TreeSet<>();
            for (int t = 0; t < soup.triangleCount(); t++) {
                Box3 own = Box3.EMPTY;
                for (int k = 0; k < 3; k++) {
                    own = own.include(SpatialZoo.corner(soup, t, k));
                }
                if (own.intersects(box)) {
                    expected.add(t);
                }
            }

            List<Integer> found = new ArrayList<>();
            index.forEachTriangleIn(box, found::add);

            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("soups")
    void missesNoTriangleAtAPlane(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleIndex index = TriangleIndex.build(soup, Progress.NONE);
        Random random = new Random(24);
        for (int i = 0; i < 100; i++) {
            UnitVec3 normal = UnitVec3.of(SpatialZoo.gaussian(random));
            Plane plane = new Plane(normal, 20 * random.nextGaussian());
            TreeSet<Integer> cut = new TreeSet<>();
            for (int t = 0; t < soup.triangleCount(); t++) {
                int above = 0;
                for (int k = 0; k < 3; k++) {
                    above += normal.dot(SpatialZoo.corner(soup, t, k)) > plane.offset() ? 1 : 0;
                }
                if (above == 1 || above == 2) {
                    cut.add(t);
                }
            }

            List<Integer> found = new ArrayList<>();
            index.forEachTriangleAt(plane, found::add);

            assertThat(found).doesNotHaveDuplicates().containsAll(cut);
        }
    }
}
