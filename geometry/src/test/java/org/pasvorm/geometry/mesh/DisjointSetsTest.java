package org.pasvorm.geometry.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DisjointSetsTest {
    @Test
    void everyNumberBeginsAlone() {
        DisjointSets sets = new DisjointSets(5);
        assertThat(IntStream.range(0, 5).map(sets::root)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void theRootIsTheLowestMemberInWhateverOrderSetsGrow() {
        List<int[]> joins = new ArrayList<>();
        for (int i = 0; i + 3 < 1000; i++) {
            joins.add(new int[] {i, i + 3});
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(joins, new Random(seed));
            DisjointSets sets = new DisjointSets(1000);
            joins.forEach(j -> sets.join(j[1], j[0]));
            assertThat(IntStream.range(0, 1000)).allMatch(i -> sets.root(i) == i % 3);
        }
    }

    @Test
    void unusedVerticesStayApartFromTheSurfaces() {
        double[] xyz = new double[3 * 8];
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] = i * i;
        }
        TriangleSoup two = TriangleSoup.owning(xyz, new int[] {1, 2, 3, 3, 2, 4, 7, 6, 5});
        DisjointSets sets = DisjointSets.ofVertices(two);
        assertThat(IntStream.range(0, 8).map(sets::root)).containsExactly(0, 1, 1, 1, 1, 5, 5, 5);
    }
}
