package org.pasvorm.geometry.template.wrist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;

class ShellOffsetTest {
    private static final Plateau RELIEF = new Plateau(RigidTransform.IDENTITY, 4, 3, 10, 12, 3);
    private static final Plateau EAR =
            new Plateau(RigidTransform.translation(org.pasvorm.geometry.vector.Vec3.of(30, 0, 0)), 12, 8, 14, 12, 4);
    private static final ShellOffset OFFSET =
            new ShellOffset(0.5, List.of(RELIEF), List.of(EAR), new Plane(UnitVec3.Z, -60), 3);

    @Test
    void fullHeightOnTopAndNothingBeyond() {
        assertThat(OFFSET.at(0, 0, 0)).isCloseTo(3.5, within(1e-9));
        assertThat(OFFSET.at(30, 0, 0)).isCloseTo(4.5, within(1e-9));
        assertThat(OFFSET.at(0, 80, 0)).isCloseTo(0.5, within(1e-9));
        assertThat(OFFSET.at(0, 80, -60)).isCloseTo(3.5, within(1e-9));
        assertThat(OFFSET.raised(3).at(0, 80, 0)).isCloseTo(3.5, within(1e-9));
    }

    @Test
    void withinABallASimplerOneIsTheSameToTheLastBit() {
        Random random = new Random(8);
        int flat = 0;
        int simpler = 0;
        for (int i = 0; i < 5_000; i++) {
            double x = 120 * random.nextDouble() - 60;
            double y = 80 * random.nextDouble() - 40;
            double z = 160 * random.nextDouble() - 110;
            double radius = 6 * random.nextDouble();
            OffsetMap near = OFFSET.within(x, y, z, radius);
            flat += near.lipschitz() == 0 ? 1 : 0;
            simpler += near.lipschitz() < OFFSET.lipschitz() ? 1 : 0;
            for (int n = 0; n < 20; n++) {
                double px = x + radius * random.nextDouble(-1, 1) / Math.sqrt(3);
                double py = y + radius * random.nextDouble(-1, 1) / Math.sqrt(3);
                double pz = z + radius * random.nextDouble(-1, 1) / Math.sqrt(3);
                assertThat(near.at(px, py, pz)).isEqualTo(OFFSET.at(px, py, pz));
            }
        }
        assertThat(flat).isGreaterThan(500);
        assertThat(simpler).isGreaterThan(flat + 500);
    }

    @Test
    void staysInsideItsBoundsAndChangesNoFasterThanItSays() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double x = 120 * random.nextDouble() - 60;
            double y = 80 * random.nextDouble() - 40;
            double z = 140 * random.nextDouble() - 90;
            double here = OFFSET.at(x, y, z);
            assertThat(here).isBetween(OFFSET.min(), OFFSET.max());
            double dx = 0.2 * random.nextDouble();
            double dy = 0.2 * random.nextDouble();
            double slope = Math.abs(OFFSET.at(x + dx, y + dy, z) - here) / Math.hypot(dx, dy);
            assertThat(slope).isLessThanOrEqualTo(OFFSET.lipschitz() + 1e-9);
        }
    }
}
