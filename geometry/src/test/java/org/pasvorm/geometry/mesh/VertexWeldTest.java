package org.pasvorm.geometry.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VertexWeldTest {

    @Test
    void joinsEqualVerticesAndKeepsCloseOnesApart() {
        double next = Math.nextUp(1.0);
        double[] xyz = {0, 0, 0, 1, 0, 0, 0, 1, 0, -0.0, 0, -0.0, 0, 1, 0, next, 0, 0};
        TriangleSoup welded = VertexWeld.exact(TriangleSoup.owning(xyz, new int[] {0, 1, 2, 3, 4, 5}));

        assertThat(welded.copyCorners()).containsExactly(0, 1, 2, 0, 2, 3);
        assertThat(welded.copyCoordinates()).containsExactly(0, 0, 0, 1, 0, 0, 0, 1, 0, next, 0, 0);
    }

    @Test
    void leavesOutVerticesThatNoTriangleUses() {
        double[] xyz = {9, 9, 9, 1, 2, 3, 4, 5, 6, 7, 8, 10};
        TriangleSoup welded = VertexWeld.exact(TriangleSoup.owning(xyz, new int[] {3, 1, 2}));

        assertThat(welded.vertexCount()).isEqualTo(3);
        assertThat(welded.coordinate(welded.corner(0, 0), 0)).isEqualTo(7);
    }

    @Test
    void agreesWithAMapOnManyRandomVertices() {
        Random random = new Random(7);
        int triangles = 60_000;
        double[] xyz = new double[9 * triangles];
        int[] corners = new int[3 * triangles];
        Map<List<Double>, Integer> expected = new HashMap<>();
        int[] wanted = new int[corners.length];
        for (int v = 0; v < corners.length; v++) {
            for (int axis = 0; axis < 3; axis++) {
                xyz[3 * v + axis] = (float) (random.nextInt(50) * 0.1 + 3);
            }
            corners[v] = v;
            List<Double> key = List.of(xyz[3 * v], xyz[3 * v + 1], xyz[3 * v + 2]);
            wanted[v] = expected.getOrDefault(key, expected.size());
            expected.put(key, wanted[v]);
        }

        TriangleSoup welded = VertexWeld.exact(TriangleSoup.owning(xyz, corners));

        assertThat(welded.vertexCount()).isEqualTo(expected.size()).isGreaterThan(90_000);
        assertThat(welded.copyCorners()).containsExactly(wanted);
    }
}
