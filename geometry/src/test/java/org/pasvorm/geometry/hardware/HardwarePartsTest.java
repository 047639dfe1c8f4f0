package org.pasvorm.geometry.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.mesh.DisjointSets;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Every fitting comes out watertight, in as many bodies and with the volume that it should have.
class HardwarePartsTest {
    static List<HardwarePart> parts() {
        return HardwareParts.ALL;
    }

    static Stream<PrintedPiece> pieces() {
        return HardwareParts.ALL.stream().flatMap(p -> p.pieces().stream());
    }

    private static SolidResult.Proven proven(Solid solid, double voxel, int bodies) {
        Evaluation how = Evaluation.of(voxel).withThreads(2).withBodies(bodies);
        SolidResult result = Evaluator.evaluate(solid, how, Progress.NONE);
        assertThat(result).isInstanceOf(SolidResult.Proven.class);
        return (SolidResult.Proven) result;
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isProvenAndHasItsVolume(PrintedPiece piece) {
        for (double voxel : new double[] {0.5, 0.3}) {
            SolidResult.Proven result = proven(piece.solid(), voxel, piece.bodies());
            double exact = piece.volume();
            assertThat(result.proof().volume()).isCloseTo(exact, within(0.002 * exact));
            assertThat(result.proof().largestError()).isLessThan(0.02);
            assertThat(result.proof().largestCentroidError()).isLessThan(0.12);
            assertThat(result.proof().cavities()).isZero();
        }
    }

    /// Each flat face of the polygons that is larger than some voxels is a flat face of the mesh.
    @Test
    void flatFacesAreFlatAndEdgesSharp() {
        PrintedPiece hook = SnapLock.USUAL.pieces().getFirst();
        MeshMeasures measures = MeshMeasures.of(proven(hook.solid(), 0.5, 1).mesh());
        assertThat(measures.volume()).isCloseTo(hook.volume(), within(1e-3));
        TriangleSoup soup = hook.shape().triangles();
        double area = 0;
        for (int t = 0; t < soup.triangleCount(); t++) {
            Vec3 a = soup.cornerPoint(t, 0);
            area += soup.cornerPoint(t, 1)
                            .minus(a)
                            .cross(soup.cornerPoint(t, 2).minus(a))
                            .length()
                    / 2;
        }
        assertThat(measures.area()).isCloseTo(area, within(1e-2));
    }

    @Test
    void volumesAreThoseOfTheFormulas() {
        StrapBuckle b = StrapBuckle.USUAL;
        double missing = 4 - Math.PI;
        double plate = 4 * b.halfWidth() * b.halfLength() - missing * StrapBuckle.CORNER * StrapBuckle.CORNER;
        double slot = (b.strapWidth() + 1) * b.slot() - missing * StrapBuckle.SLOT_CORNER * StrapBuckle.SLOT_CORNER;
        check(b, 0, (plate - 2 * slot) * b.thickness());
        DRing d = DRing.USUAL;
        double inner = d.strapWidth() / 2;
        double outer = inner + d.bar();
        double discs = Math.PI / 2 * (outer * outer - inner * inner);
        double sides = 2 * outer * (DRing.STRAIGHT + d.bar()) - 2 * inner * DRing.STRAIGHT;
        check(d, 0, (discs + sides) * d.thickness());
        ScrewBoss s = ScrewBoss.USUAL;
        double post = Math.PI * Math.pow(s.hole() + s.wall(), 2) * s.height();
        double bore = Math.PI * s.hole() * s.hole() * (s.height() - s.floor());
        double c = ScrewBoss.CHAMFER;
        double wide = s.hole() + c;
        double cone = Math.PI * c / 3 * (s.hole() * s.hole() + s.hole() * wide + wide * wide)
                - Math.PI * s.hole() * s.hole() * c;
        check(s, 0, post - bore - cone);
        SnapLock lock = SnapLock.USUAL;
        double y = lock.width() + 2 * lock.play();
        double x = lock.thickness() + lock.hook() + lock.play();
        check(lock, 1, ((x + 4) * (y + 4) - x * y) * (lock.length() - lock.hook() - lock.play()));
    }

    private static void check(HardwarePart part, int piece, double volume) {
        assertThat(part.pieces().get(piece).volume()).as(part.id()).isCloseTo(volume, within(0.004 * volume));
    }

    @Test
    void theLeavesOfAHingeKeepTheirGap() {
        LeafHinge hinge = LeafHinge.USUAL;
        TriangleMesh mesh = proven(hinge.pieces().getFirst().solid(), 0.5, 2).mesh();
        DisjointSets sets = DisjointSets.ofVertices(mesh);
        TriangleQuery other =
                TriangleIndex.build(body(mesh, sets, false), Progress.NONE).query();
        double gap = Double.POSITIVE_INFINITY;
        for (int v = 0; v < mesh.vertexCount(); v++) {
            Vec3 p = mesh.vertex(v);
            if (sets.root(v) == sets.root(0)) {
                gap = Math.min(gap, other.closestWithin(p.x(), p.y(), p.z(), 1));
            }
        }
        assertThat(gap).isBetween(hinge.gap() - 0.03, hinge.gap() + 0.01);
    }

    private static TriangleSoup body(TriangleMesh mesh, DisjointSets sets, boolean first) {
        List<Integer> corners = new ArrayList<>();
        for (int t = 0; t < mesh.triangleCount(); t++) {
            if (sets.root(mesh.corner(t, 0)) == sets.root(0) == first) {
                for (int k = 0; k < 3; k++) {
                    corners.add(mesh.corner(t, k));
                }
            }
        }
        int[] index = corners.stream().mapToInt(Integer::intValue).toArray();
        return TriangleSoup.owning(mesh.copyCoordinates(), index);
    }

    @Test
    void toolsBecomePartOfTheBodyTheySitOn() {
        Solid body = Solids.difference(
                Solids.capsule(new Vec3(0, 0, -40), new Vec3(0, 0, 40), 30),
                List.of(Solids.capsule(new Vec3(0, 0, -40), new Vec3(0, 0, 40), 27)));
        Solid half = Solids.intersection(List.of(
                body, Solids.roundedBox(RigidTransform.translation(new Vec3(0, 40, 0)), new Vec3(25, 25, 25), 0)));
        RigidTransform place = RigidTransform.frame(new Vec3(0, 30, 0), UnitVec3.Y, new Vec3(0.3, 0, 1));
        double bare = proven(half, 0.7, 1).proof().volume();
        for (HardwarePart part : List.of(SensorPocket.USUAL, ScrewBoss.USUAL)) {
            SurfaceTool tool = part.tool().orElseThrow();
            SolidResult.Proven on = proven(tool.on(half, place), 0.7, 1);
            assertThat(on.proof().volume()).isGreaterThan(bare + 100);
            assertThat(on.proof().largestError()).isLessThan(0.1);
        }
    }

    @Test
    void dimensionsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new LeafHinge(30, 18, 3, 2, 0.1))
                .hasMessage("gap of 0.1 mm is outside 0.3 mm to 1 mm");
        assertThatThrownBy(() -> new LeafHinge(30, 18, 6, 2, 0.4)).hasMessageContaining("thicker");
        assertThatThrownBy(() -> new SnapLock(8, 8, 4, 3, 0.3)).hasMessageContaining("2 %");
        assertThatThrownBy(() -> new RivetPair(4, 3, 5, 0.4, 0.1)).hasMessageContaining("shaft");
        assertThatThrownBy(() -> new DRing(Double.NaN, 4, 4)).hasMessageContaining("strap width");
        assertThatThrownBy(() -> new ScrewBoss(1, 2, 3, 2.5)).hasMessageContaining("floor");
        assertThatThrownBy(() -> new StrapBuckle(9, 4, 4, 3)).hasMessageContaining("strap width");
        assertThatThrownBy(() -> new SensorPocket(22, 16, 6, 0.5, 0.2)).hasMessageContaining("wall");
    }

    @Test
    void namesAreUnlikeEachOther() {
        assertThat(parts().stream().map(HardwarePart::id)).doesNotHaveDuplicates();
        for (HardwarePart part : parts()) {
            assertThat(part.pieces().stream().map(PrintedPiece::name)).doesNotHaveDuplicates();
            assertThat(HardwareParts.find(part.id())).contains(part);
            for (PrintedPiece piece : part.pieces()) {
                assertThat(piece.shape().bounds().min().z()).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void thePolygonLibraryStaysInOneClass() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Csg.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.mihosoft..", "javafx..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.pasvorm.geometry"));
        assertThat(Modifier.isPublic(Csg.class.getModifiers())).isFalse();
    }
}
