package org.pasvorm.geometry.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

class WindingNumberTest {
    static Stream<Map.Entry<String, TriangleSoup>> soups() {
        return SpatialZoo.soups();
    }

    @ParameterizedTest
    @MethodSource("soups")
    void staysCloseToTheExactSumAndAgreesInSign(Map.Entry<String, TriangleSoup> entry) {
        TriangleSoup soup = entry.getValue();
        TriangleIndex index = TriangleIndex.build(soup, Progress.NONE);
        for (Vec3 p : SpatialZoo.probes(soup, 1000, 11)) {
            double exact = SpatialZoo.bruteWinding(soup, p);

            assertThat(index.windingNumber(p.x(), p.y(), p.z())).isEqualTo(exact, within(0.01));
            if (Math.abs(exact - 0.5) > 1e-9) {
                assertThat(index.inside(p.x(), p.y(), p.z())).isEqualTo(exact > 0.5);
            }
        }
    }

    @Test
    void signIsRightAsNearAsAMillionthOfAMillimetre() {
        TriangleMesh torus = MeshZoo.torus(30, 8, 120, 60);
        TriangleQuery query = TriangleIndex.build(torus, Progress.NONE).query();
        Random random = new Random(12);
        for (int i = 0; i < 5000; i++) {
            int t = random.nextInt(torus.triangleCount());
            double u = random.nextDouble();
            double v = random.nextDouble() * (1 - u);
            Vec3 a = torus.cornerPoint(t, 0);
            Vec3 foot = a.lerp(torus.cornerPoint(t, 1), u)
                    .plus(v, torus.cornerPoint(t, 2).minus(a));
            double off = Math.pow(10, -6 * random.nextDouble());
            Vec3 out = foot.plus(off, torus.normal(t).vector());
            Vec3 in = foot.plus(-off, torus.normal(t).vector());

            assertThat(query.signedDistance(out.x(), out.y(), out.z())).isBetween(0.0, off * (1 + 1e-6));
            assertThat(query.signedDistance(in.x(), in.y(), in.z())).isBetween(-off * (1 + 1e-6), 0.0);
        }
    }

    @Test
    void followsTheSumInAHoleToo() {
        TriangleMesh closed = MeshZoo.sphere(20, 4);
        int[] corners = closed.copyCorners();
        TriangleSoup open = TriangleSoup.owning(
                closed.copyCoordinates(), java.util.Arrays.copyOf(corners, 3 * (corners.length / 4)));
        TriangleIndex index = TriangleIndex.build(open, Progress.NONE);
        int inside = 0;
        for (Vec3 p : SpatialZoo.probes(open, 3000, 13)) {
            double exact = SpatialZoo.bruteWinding(open, p);
            if (Math.abs(exact - 0.5) > 1e-9) {
                assertThat(index.inside(p.x(), p.y(), p.z())).isEqualTo(exact > 0.5);
                inside += exact > 0.5 ? 1 : 0;
            }
        }
        assertThat(inside).isGreaterThan(100);
    }

    @Test
    void isMinusOneInAMeshTurnedInsideOut() {
        int[] corners = MeshZoo.sphere(20, 3).copyCorners();
        for (int i = 0; i < corners.length; i += 3) {
            int swapped = corners[i];
            corners[i] = corners[i + 1];
            corners[i + 1] = swapped;
        }
        TriangleMesh turned = TriangleMesh.owning(MeshZoo.sphere(20, 3).copyCoordinates(), corners);

        assertThat(TriangleIndex.build(turned, Progress.NONE).windingNumber(1, 2, 3))
                .isEqualTo(-1, within(0.01));
    }
}
