package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.vector.Vec3;

class OffPlacesTest {
    private final Random random = new Random(5);
    private final List<Proof.Off> all = new ArrayList<>();

    @Test
    void everyPlaceHasAWorseOneNearby() {
        for (int i = 0; i < 2000; i++) {
            Vec3 p = new Vec3(10 * random.nextGaussian(), 10 * random.nextGaussian(), random.nextGaussian());
            all.add(new Proof.Off(p, random.nextDouble()));
        }
        List<Proof.Off> distinct = OffPlaces.distinct(all);
        for (Proof.Off o : all) {
            assertThat(distinct)
                    .anyMatch(d -> d.error() >= o.error() && d.place().distance(o.place()) <= OffPlaces.APART);
        }
        for (Proof.Off o : distinct) {
            assertThat(distinct).noneMatch(d -> d != o && d.place().distance(o.place()) <= OffPlaces.APART);
        }
    }

    @Test
    void theOrderDoesNotMatter() {
        for (int i = 0; i < 300; i++) {
            Vec3 p = new Vec3(random.nextInt(9), random.nextInt(9), random.nextInt(9));
            all.add(new Proof.Off(p, 0.1 * random.nextInt(3)));
        }
        List<Proof.Off> distinct = OffPlaces.distinct(all);
        Collections.shuffle(all, random);
        assertThat(OffPlaces.distinct(all)).isEqualTo(distinct);
    }
}
