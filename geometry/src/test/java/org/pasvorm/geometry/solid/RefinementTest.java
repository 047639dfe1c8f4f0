package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.field.CylinderField;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.field.SphereField;
import org.pasvorm.geometry.field.TextField;
import org.pasvorm.geometry.field.TextOutline;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Blocks of two sizes side by side: the surface stays closed, manifold and true.
class RefinementTest {
    private static final double FINE = 0.1;

    /// A field with another width of its finest feature.
    private record Detailed(Field of, double detail) implements Field {
        @Override
        public double at(double x, double y, double z) {
            return of.at(x, y, z);
        }

        @Override
        public double gradient(double x, double y, double z, double[] g) {
            return of.gradient(x, y, z, g);
        }

        @Override
        public int faces() {
            return of.faces();
        }

        @Override
        public int face(double x, double y, double z) {
            return of.face(x, y, z);
        }

        @Override
        public double faceGradient(int face, double x, double y, double z, double[] g) {
            return of.faceGradient(face, x, y, z, g);
        }
    }

    /// Random values at the corners of cubes, straight lines between: every sign of a cell occurs.
    private record Noise(long seed, double cube) implements Field {
        @Override
        public double at(double x, double y, double z) {
            double i = Math.floor(x / cube);
            double j = Math.floor(y / cube);
            double k = Math.floor(z / cube);
            double sum = 0;
            for (int c = 0; c < 8; c++) {
                double wx = Math.abs((c & 1) + i - x / cube);
                double wy = Math.abs((c >> 1 & 1) + j - y / cube);
                double wz = Math.abs((c >> 2) + k - z / cube);
                sum += (1 - wx) * (1 - wy) * (1 - wz) * corner(i + (c & 1), j + (c >> 1 & 1), k + (c >> 2));
            }
            return sum * cube / 4;
        }

        private double corner(double i, double j, double k) {
            long mixed = seed * 31 + (long) i * 73_856_093L + (long) j * 19_349_663L + (long) k * 83_492_791L;
            return new Random(mixed * 0x9E3779B97F4A7C15L).nextDouble() * 2 - 1;
        }
    }

    private record Extracted(BlockStore store, TriangleMesh mesh) {
        long refined() {
            return store.blocks().stream().filter(b -> b.refined).count();
        }
    }

    /// The raw surface, before anything is repaired; fails where it is not closed or not manifold.
    private static Extracted extract(Solid solid, double voxel, int threads) {
        Extraction extraction = new Extraction(
                solid, Evaluation.of(voxel).withThreads(threads), null, null, Progress.NONE, stage -> {});
        BlockStore store = extraction.sample(solid.bounds(), 10_000);
        extraction.place(store);
        Surface surface = extraction.join(store);
        MeshParts parts = MeshParts.compact(surface.xyz, surface.corners());
        assertThat(parts.splitPinched()).isZero();
        return new Extracted(store, TriangleMesh.owning(parts.xyz(), parts.corners()));
    }

    private static Vec3 anywhere(Random r, double reach) {
        return new Vec3(
                reach * (2 * r.nextDouble() - 1), reach * (2 * r.nextDouble() - 1), reach * (2 * r.nextDouble() - 1));
    }

    private static Solid detailed(Field field, Box3 box) {
        return Solids.field(new Detailed(field, FINE), box);
    }

    /// A ball of noise with a smaller ball of fine noise in it or cut out of it.
    private static Solid noise(int seed) {
        Random r = new Random(seed);
        double cube = 0.4 + 1.6 * r.nextDouble();
        Solid coarse = Solids.intersection(List.of(
                Solids.field(new Noise(2L * seed, cube), Solids.EVERYWHERE),
                Solids.sphere(Vec3.ZERO, 5 + 2 * r.nextDouble())));
        Solid fine = Solids.intersection(List.of(
                detailed(new Noise(2L * seed + 1, cube), Solids.EVERYWHERE),
                Solids.sphere(anywhere(r, 5), 1 + 2 * r.nextDouble())));
        return r.nextBoolean() ? Solids.union(List.of(coarse, fine)) : Solids.difference(coarse, List.of(fine));
    }

    @Test
    void noiseOfEveryKindIsClosedAndManifold() {
        int refined = 0;
        for (int seed = 0; seed < 120; seed++) {
            Extracted e = extract(noise(seed), 1, 2);
            refined +=
                    e.refined() > 0 && e.store().blocks().stream().anyMatch(b -> b.level() == 0 && b.hasCells) ? 1 : 0;
            assertThat(e.mesh().triangleCount()).isPositive();
        }
        assertThat(refined).as("cases with blocks of both sizes").isGreaterThan(95);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void threadsDoNotMatter(int seed) {
        TriangleMesh one = extract(noise(seed), 1, 1).mesh();
        for (int threads : new int[] {2, 4}) {
            TriangleMesh other = extract(noise(seed), 1, threads).mesh();
            assertThat(other.vertexCount()).isEqualTo(one.vertexCount());
            for (int v = 0; v < one.vertexCount(); v++) {
                assertThat(other.vertex(v)).isEqualTo(one.vertex(v));
            }
            for (int t = 0; t < 3 * one.triangleCount(); t++) {
                assertThat(other.corner(t / 3, t % 3)).isEqualTo(one.corner(t / 3, t % 3));
            }
        }
    }

    private static SolidResult.Proven proven(Solid solid, double voxel) {
        SolidResult result = Evaluator.evaluate(solid, Evaluation.of(voxel).withThreads(2), Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        return (SolidResult.Proven) result;
    }

    /// Balls and rods, every other one fine, joined with fillets or bare, with bores.
    private static Solid heap(int seed) {
        Random r = new Random(seed);
        List<Solid> parts = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            Vec3 c = anywhere(r, 6);
            double radius = 2.5 + 2 * r.nextDouble();
            Field ball = new SphereField(c, radius);
            parts.add(n % 2 == 0 ? Solids.sphere(c, radius) : detailed(ball, Box3.around(c, radius)));
        }
        Solid joined = r.nextBoolean()
                ? Solids.union(parts)
                : Solids.smoothUnion(Solids.union(parts.subList(0, 2)), Solids.union(parts.subList(2, 4)), 0.8);
        Field bore = new CylinderField(anywhere(r, 9), anywhere(r, 9), 1 + r.nextDouble());
        return Solids.difference(joined, List.of(detailed(bore, Box3.around(Vec3.ZERO, 12))));
    }

    @Test
    void heapsOfFineAndCoarsePartsAreProven() {
        for (int seed = 0; seed < 12; seed++) {
            Proof proof = proven(heap(seed), 0.35).proof();
            double slack = 0.02 * 0.35 * proof.area();
            assertThat(proof.volume()).as("heap %d", seed).isCloseTo(proof.fieldVolume(), within(slack));
            assertThat(proof.largestError()).isLessThan(0.1);
        }
    }

    @Test
    void halfRefinedBodiesHaveTheirVolume() {
        Box3 box = Box3.around(Vec3.ZERO, 6);
        Solid ball = Solids.sphere(Vec3.ZERO, 6);
        Solid half = Solids.halfSpace(Plane.through(Vec3.ZERO, UnitVec3.of(1, 2, 3)));
        Solid fine = Solids.intersection(List.of(detailed(new SphereField(Vec3.ZERO, 6), box), half));
        Extracted e = extract(Solids.union(List.of(ball, fine)), 0.4, 2);
        assertThat(e.refined()).isBetween(1L, (long) e.store().size() / 9);
        double truth = 4 / 3.0 * Math.PI * 216;
        assertThat(MeshMeasures.of(e.mesh()).volume()).isCloseTo(truth, within(0.004 * truth));
        assertThat(FieldVolume.of(e.store())).isCloseTo(truth, within(0.003 * truth));
    }

    @Test
    void flatFacesStayFlatAcrossTheLevels() {
        Field bore = new CylinderField(new Vec3(2, 1, -9), new Vec3(2, 1, 9), 1);
        Solid plate = Solids.difference(
                Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(10, 8, 2), 0),
                List.of(detailed(bore, Box3.around(Vec3.ZERO, 10))));
        SolidResult.Proven p = proven(plate, 0.5);
        double bored = Math.PI * 4;
        assertThat(p.proof().volume()).isCloseTo(20 * 16 * 4 - bored, within(0.01 * bored));
        assertThat(p.proof().largestError()).isLessThan(1e-3);
        assertThat(p.proof().fieldVolume())
                .isCloseTo(p.proof().volume(), within(0.004 * p.proof().volume()));
    }

    @Test
    void onlyFineFeaturesAreRefined() {
        SphereField ball = new SphereField(Vec3.ZERO, 5);
        Box3 box = Box3.around(Vec3.ZERO, 5);
        Solid coarse = Solids.field(new Detailed(ball, 2.6 * 0.5), box);
        Solid fine = Solids.field(new Detailed(ball, 2.4 * 0.5), box);
        assertThat(extract(coarse, 0.5, 1).refined()).isZero();
        Extracted e = extract(fine, 0.5, 1);
        int all = extract(Solids.sphere(Vec3.ZERO, 5), 0.25, 1).mesh().vertexCount();
        assertThat(e.refined()).isPositive();
        assertThat((double) e.mesh().vertexCount()).isCloseTo(all, within(0.02 * all));
    }

    @Test
    void thinRibsAndNarrowBoresAreRefined() {
        Solid rib = Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(6, 4, 0.6), 0.2);
        assertThat(extract(rib, 0.5, 1).refined()).isPositive();
        assertThat(extract(rib, 0.4, 1).refined()).isZero();
        Solid bar = Solids.capsule(new Vec3(-20, 0, 0), new Vec3(20, 0, 0), 3);
        Solid bored = Solids.difference(bar, List.of(Solids.cylinder(new Vec3(12, 0, -5), new Vec3(12, 0, 5), 0.6)));
        Extracted e = extract(bored, 0.5, 1);
        assertThat(e.refined()).isBetween(1L, 12L);
        assertThat(MeshMeasures.of(e.mesh()).genus()).isEqualTo(1);
    }

    @Test
    void tooManyFineBlocksAreRefused() {
        Solid ball = detailed(new SphereField(Vec3.ZERO, 20), Box3.around(Vec3.ZERO, 20));
        SolidResult result = Evaluator.evaluate(ball, Evaluation.of(0.5).withMostBlocks(1500), Progress.NONE);
        assertThat(result)
                .isInstanceOfSatisfying(
                        SolidResult.Failed.class, f -> assertThat(f.name()).isEqualTo("too-large"));
        assertThat(proven(Solids.sphere(Vec3.ZERO, 20), 0.5).proof().bodies()).isEqualTo(1);
    }

    /// Of a label with capitals of 3 mm each letter stands alone and every hole of a letter is open.
    @Test
    void smallLettersKeepTheirShape() {
        TextOutline text = TextOutline.of(List.of("ABDPR40689"), 3, 5);
        TextField field = new TextField(text, RigidTransform.IDENTITY, -0.6, 0.6);
        SolidResult.Proven p = proven(Solids.field(field, field.bounds()), 0.5);
        assertThat(p.proof().bodies()).isEqualTo(10);
        int holes = 1 + 2 + 1 + 1 + 1 + 1 + 1 + 1 + 2 + 1;
        assertThat(MeshMeasures.of(p.mesh()).genus()).isEqualTo(holes);
    }
}
