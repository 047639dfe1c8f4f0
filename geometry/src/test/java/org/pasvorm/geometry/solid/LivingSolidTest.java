package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.field.RoundedBoxField;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

class LivingSolidTest {
    private static final double VOXEL = 0.9;

    private final ScanSurface ball = ScanSurface.of(MeshZoo.sphere(40, 4), Progress.NONE);
    private final LivingSolid living = new LivingSolid(2);
    private final Map<Vec3, TriangleSoup> pages = new HashMap<>();

    @Test
    void hasTheSurfaceOfTheLastSolidAfterEveryEdit() {
        List<Solid> edits = new ArrayList<>();
        edits.add(shell(1, 4, bore(0), bore(1)));
        edits.add(shell(1, 4, bore(0), bore(1.1)));
        edits.add(shell(1, 4, bore(0), bore(1.1), bore(2)));
        edits.add(shell(1, 4, bore(0), bore(2)));
        edits.add(shell(1.2, 4, bore(0), bore(2)));
        edits.add(Solids.union(List.of(shell(1.2, 4, bore(0), bore(2)), rib(0.7))));
        edits.add(Solids.union(List.of(shell(1.2, 4, bore(0), bore(2)), rib(0.75))));
        edits.add(shell(1.2, 4, bore(0), bore(2)));
        for (int i = 0; i < edits.size(); i++) {
            SolidEdit edit = living.edit(edits.get(i), VOXEL, Progress.NONE);
            take(edit);
            boolean offsetChanged = i == 0 || i == 4;
            assertThat(((SolidEdit.Changed) edit).whole()).as("whole %d", i).isEqualTo(offsetChanged);
            TriangleMesh expected = expected(edits.get(i));
            assertThat(triangles()).as("triangles after edit %d", i).isEqualTo(expected.triangleCount());
            assertThat(volume())
                    .as("volume after edit %d", i)
                    .isCloseTo(MeshMeasures.of(expected).volume(), within(0.01));
            EditProof proof = living.prove(VOXEL, Progress.NONE);
            assertThat(proof.closed()).as("closed after edit %d", i).isTrue();
            assertThat(proof.selfIntersections()).isZero();
            assertThat(proof.largestVertexError()).isLessThan(VOXEL / 2);
        }
    }

    @Test
    void manySmallEditsLeaveTheVerticesOfTheLastSolid() {
        Random random = new Random(5);
        List<Double> angles = new ArrayList<>(List.of(0.0, 0.16, 0.9, 1.06, 1.22, 2.5));
        for (int i = 0; i < 16; i++) {
            change(angles, random);
            Solid[] bores = angles.stream().map(LivingSolidTest::bore).toArray(Solid[]::new);
            Solid solid = shell(1, 4, bores);
            SolidEdit edit = living.edit(solid, VOXEL, Progress.NONE);
            take(edit);
            assertThat(((SolidEdit.Changed) edit).whole()).isEqualTo(i == 0);
            TriangleMesh expected = expected(solid);
            Set<Vec3> vertices = new HashSet<>();
            for (int v = 0; v < expected.vertexCount(); v++) {
                vertices.add(expected.vertex(v));
            }
            long others = vertices().filter(v -> !vertices.contains(v)).count();
            assertThat(others).as("vertices that differ after edit %d", i).isLessThan(3);
            assertThat(triangles()).isEqualTo(expected.triangleCount());
        }
    }

    /// Moves a bore, takes one away or puts one in, beside others.
    private static void change(List<Double> angles, Random random) {
        int n = random.nextInt(angles.size());
        switch (random.nextInt(4)) {
            case 0 -> angles.add(n, angles.get(n) + 0.2);
            case 1 -> angles.remove(n);
            default -> angles.set(n, angles.get(n) + 0.1 * random.nextDouble() - 0.05);
        }
    }

    @Test
    void aMovedHoleChangesFewPages() {
        take(living.edit(shell(1, 4, bore(0), bore(1)), VOXEL, Progress.NONE));
        int all = pages.size();
        SolidEdit edit = living.edit(shell(1, 4, bore(0), bore(1.02)), VOXEL, Progress.NONE);
        assertThat(edit).isInstanceOfSatisfying(SolidEdit.Changed.class, changed -> {
            assertThat(changed.whole()).isFalse();
            assertThat(changed.pages().size()).isBetween(1, 2 * all / 3);
        });
    }

    @Test
    void theFinalMeshIsThatOfTheEvaluatorToTheLastBit() {
        Solid first = shell(1, 4, bore(0));
        Solid second = shell(1.1, 4, bore(0.2));
        take(living.edit(first, VOXEL, Progress.NONE));
        take(living.edit(second, VOXEL, Progress.NONE));
        Evaluation how = Evaluation.of(VOXEL).withThreads(2);
        TriangleMesh kept = living.evaluate(second, how, Progress.NONE).mesh();
        TriangleMesh fresh = Evaluator.evaluate(second, how, Progress.NONE).mesh();
        assertThat(kept.copyCoordinates()).isEqualTo(fresh.copyCoordinates());
        assertThat(kept.copyCorners()).isEqualTo(fresh.copyCorners());
    }

    @Test
    void aFailureIsToldAndTheNextEditGoesOn() {
        take(living.edit(shell(1, 4, bore(0)), VOXEL, Progress.NONE));
        Solid nothing = Solids.intersection(List.of(Solids.sphere(Vec3.ZERO, 1), Solids.sphere(new Vec3(30, 0, 0), 1)));
        assertThat(living.edit(nothing, VOXEL, Progress.NONE)).isInstanceOf(SolidEdit.class);
        Solid again = shell(1, 4, bore(0.5));
        take(living.edit(again, VOXEL, Progress.NONE));
        assertThat(triangles()).isEqualTo(expected(again).triangleCount());
    }

    private Solid shell(double inner, double outer, Solid... holes) {
        Solid shell = Solids.shell(ball, OffsetMap.constant(inner), OffsetMap.constant(outer));
        Solid half = Solids.intersection(List.of(shell, Solids.halfSpace(new Plane(UnitVec3.Z, 2.5))));
        return Solids.difference(half, List.of(holes));
    }

    private static Solid bore(double angle) {
        double x = 0.8 * Math.cos(angle);
        double y = 0.8 * Math.sin(angle);
        return Solids.cylinder(new Vec3(30 * x, 30 * y, -18), new Vec3(60 * x, 60 * y, -36), 2.5);
    }

    /// A bar that asks for half the voxel.
    private static Solid rib(double width) {
        RigidTransform frame = RigidTransform.translation(new Vec3(0, 0, -39));
        Vec3 half = new Vec3(4, width / 2, 2);
        return Solids.field(new Fine(new RoundedBoxField(frame, half, 0)), Box3.around(frame.origin(), 5));
    }

    /// A field that tells a fine feature.
    private record Fine(Field of) implements Field {
        @Override
        public double at(double x, double y, double z) {
            return of.at(x, y, z);
        }

        @Override
        public double gradient(double x, double y, double z, double[] g) {
            return of.gradient(x, y, z, g);
        }

        @Override
        public double detail() {
            return 1;
        }
    }

    private void take(SolidEdit edit) {
        assertThat(edit).isInstanceOf(SolidEdit.Changed.class);
        if (edit instanceof SolidEdit.Changed changed) {
            if (changed.whole()) {
                pages.clear();
            }
            changed.pages().forEach(p -> pages.put(new Vec3(p.x(), p.y(), p.z()), p.triangles()));
        }
    }

    private TriangleMesh expected(Solid solid) {
        return Evaluator.evaluate(solid, Evaluation.of(VOXEL).withThreads(2), Progress.NONE)
                .mesh();
    }

    private Stream<Vec3> vertices() {
        return pages.values().stream()
                .flatMap(p -> IntStream.range(0, p.vertexCount()).mapToObj(p::vertex))
                .distinct();
    }

    private int triangles() {
        return pages.values().stream().mapToInt(TriangleSoup::triangleCount).sum();
    }

    private double volume() {
        double sum = 0;
        for (TriangleSoup page : pages.values()) {
            for (int t = 0; t < page.triangleCount(); t++) {
                Vec3 a = page.cornerPoint(t, 0);
                sum += a.dot(page.cornerPoint(t, 1).cross(page.cornerPoint(t, 2))) / 6;
            }
        }
        return sum;
    }
}
