package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.field.SphereField;
import org.pasvorm.geometry.solid.OffsetMap.Bump;
import org.pasvorm.geometry.vector.Vec3;

class OffsetMapTest {
    static Stream<OffsetMap> maps() {
        OffsetMap hills = OffsetMap.of(
                1.25,
                List.of(
                        Bump.round(new Vec3(0, 0, 0), 8, 2),
                        Bump.round(new Vec3(10, 4, 0), 12, -0.7),
                        Bump.round(new Vec3(-20, 0, 9), 5, 1)));
        OffsetMap region = new RegionOffset(new SphereField(new Vec3(5, -10, 0), 10), 3, 0.3, 6);
        return Stream.of(OffsetMap.constant(2), hills, region, OffsetMap.sum(hills, region));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void withinABallASimplerOneIsTheSameToTheLastBit(OffsetMap map) {
        Random random = new Random(1);
        int flat = 0;
        for (int i = 0; i < 2_000; i++) {
            Vec3 c = new Vec3(random.nextDouble(-40, 40), random.nextDouble(-40, 40), random.nextDouble(-40, 40));
            double radius = 5 * random.nextDouble();
            OffsetMap near = map.within(c.x(), c.y(), c.z(), radius);
            flat += near.lipschitz() == 0 ? 1 : 0;
            for (int n = 0; n < 20; n++) {
                double x = c.x() + radius * random.nextDouble(-1, 1) / Math.sqrt(3);
                double y = c.y() + radius * random.nextDouble(-1, 1) / Math.sqrt(3);
                double z = c.z() + radius * random.nextDouble(-1, 1) / Math.sqrt(3);
                assertThat(near.at(x, y, z)).isEqualTo(map.at(x, y, z));
            }
        }
        assertThat(flat).isGreaterThan(500);
    }
}
