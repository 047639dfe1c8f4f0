package org.pasvorm.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.Landmark;
import org.pasvorm.geometry.limb.LandmarkFinder;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.LandmarkRequest;
import org.pasvorm.geometry.limb.LandmarkResult;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.template.Design;
import org.pasvorm.geometry.template.DesignOrder;
import org.pasvorm.geometry.template.DesignRefusedException;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.template.Templates;
import org.pasvorm.geometry.template.TrimLine;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Braces that nobody could wear, planted on a sample arm: each must be refused by the rule that is there for it, and
/// the sound brace by none.
class PlantedBracesTest {
    private static final Template TEMPLATE = Templates.ALL.getFirst();
    private static final DesignOrder ORDER = new DesignOrder("T-1", 1, 20, 0, OptionalDouble.of(255));
    private static final double PA12_MODULUS = 1800;

    private static Limb limb;
    private static Design sound;
    private static TriangleMesh part;

    @BeforeAll
    static void makeTheSoundBrace() throws Exception {
        SampleCase sample = SampleCases.find("right-adult").orElseThrow();
        SampleScan scan = SampleGenerator.generate(sample, 2.2, Progress.NONE);
        RepairResult repaired =
                (RepairResult) MeshRepair.repair(scan.inMillimetres(), RepairOptions.DEFAULT, Progress.NONE);
        LandmarkRequest request = LandmarkRequest.of(repaired.mesh(), new BitSet());
        LandmarkResult.Found found = (LandmarkResult.Found) LandmarkFinder.find(request, Progress.NONE);
        limb = Limb.of(request, found.report(), Progress.NONE);
        sound = design(Map.of("ventilation", "none", "label", "none"));
        part = evaluated(sound.solid());
    }

    private static Design design(Map<String, String> values) throws ParameterException, DesignRefusedException {
        return design(limb, values);
    }

    private static Design design(Limb on, Map<String, String> values)
            throws ParameterException, DesignRefusedException {
        ParameterValues parsed = ParameterValues.parse(TEMPLATE.parametersFor(on), values);
        return TEMPLATE.design(on, parsed, ORDER, Progress.NONE);
    }

    /// The limb with its first web so many millimetres farther distal.
    private static Limb withWeb(double farther) {
        Landmark web = limb.landmarks().get(LandmarkId.THUMB_WEB);
        Landmark moved = web.at(web.position().plus(farther, UnitVec3.Z.vector()));
        return new Limb(
                limb.skin(),
                limb.caps(),
                limb.side(),
                limb.mirrored(),
                limb.canonicalFromScan(),
                limb.landmarks().with(moved),
                limb.centreLine(),
                limb.thumbPlane(),
                limb.measures(),
                limb.findings());
    }

    private static TriangleMesh evaluated(Solid solid) {
        return Evaluator.evaluate(solid, Evaluation.of(0.8).withThreads(2).withBodies(1), Progress.NONE)
                .mesh();
    }

    private static List<String> errors(DesignOrder order, Design design, TriangleMesh mesh) {
        List<String> errors = new ArrayList<>();
        FitCase fit = FitCase.of(limb, order, design, mesh, PA12_MODULUS, Progress.NONE);
        for (FitRule rule : TEMPLATE.fitRules()) {
            for (Finding f : rule.check(fit, Progress.NONE)) {
                assertThat(f.rule()).isEqualTo(rule.key());
                if (f.severity() == Severity.ERROR) {
                    errors.add(f.rule());
                }
            }
        }
        return errors;
    }

    @Test
    void theSoundBraceIsNotRefused() {
        assertThat(errors(ORDER, sound, part)).isEmpty();
    }

    @Test
    void theMirroredBraceIsForTheOtherSide() {
        assertThat(errors(ORDER, sound, part.mirroredX())).contains("side");
    }

    @Test
    void tenDegreesOffThePrescriptionIsRefused() {
        DesignOrder neutral = new DesignOrder("T-1", 1, 10, 0, OptionalDouble.of(255));
        assertThat(errors(neutral, sound, part)).containsExactly("wrist-angle");
        DesignOrder deviated = new DesignOrder("T-1", 1, 20, -10, OptionalDouble.of(255));
        assertThat(errors(deviated, sound, part)).containsExactly("wrist-angle");
    }

    @Test
    void aSealedTubeCannotBePutOn() {
        ScanSurface scan = ScanSurface.of(limb.skin().mesh(), Progress.NONE);
        Solid sleeve = Solids.shell(scan, OffsetMap.constant(1), OffsetMap.constant(4));
        Plane proximal = new Plane(UnitVec3.Z.negated(), 150);
        Plane distal = new Plane(UnitVec3.Z, -40);
        Solid tube = Solids.intersection(List.of(sleeve, Solids.halfSpace(proximal), Solids.halfSpace(distal)));
        assertThat(errors(ORDER, sound, evaluated(tube))).contains("donning");
    }

    @Test
    void aWrapThatClaspsTheArmCannotBePutOn() throws Exception {
        Design clasp = design(Map.of("wrap", "280", "wall", "5", "ventilation", "none", "label", "none"));
        assertThat(errors(ORDER, clasp, evaluated(clasp.solid()))).contains("donning");
    }

    @Test
    void aWebThatLeavesLittleRoomGetsANarrowBarThatSaysSo() throws Exception {
        List<Finding> said = design(withWeb(6), Map.of()).findings();
        Finding bar = said.stream()
                .filter(f -> f.rule().equals("web-bar"))
                .findFirst()
                .orElseThrow();
        assertThat(bar.severity()).isEqualTo(Severity.CAUTION);
        assertThat(bar.message()).contains("mm to the thumb").contains("mm to the palmar crease");
        assertThat(bar.measured()).isBetween(5.0, 10.0);
    }

    @Test
    void aWebThatLeavesNoRoomIsRefused() {
        assertThatThrownBy(() -> design(withWeb(14), Map.of()))
                .isInstanceOf(DesignRefusedException.class)
                .hasMessageContaining("no bar fits between it and the palmar crease");
    }

    @Test
    void aSlotThroughTheRimIsRefused() {
        Opening slot = sound.openings().getFirst();
        Vec3 onRim = sound.trimLines().getFirst().points().getFirst();
        RigidTransform frame = new RigidTransform(
                slot.frame().xAxis(), slot.frame().yAxis(), slot.frame().zAxis(), onRim);
        Opening moved = new Opening(slot.kind(), "planted slot", frame, slot.length(), slot.height());
        List<Opening> openings = new ArrayList<>(sound.openings());
        openings.add(moved);
        assertThat(errors(ORDER, with(sound.trimLines(), openings), part)).containsExactly("opening-near-rim");
    }

    @Test
    void aRimOnTheUlnarHeadIsRefused() {
        Vec3 head = limb.at(LandmarkId.ULNAR_HEAD);
        TrimLine over = new TrimLine(
                "planted rim", List.of(head, head.plus(Vec3.of(0, 0, -20)), head.plus(Vec3.of(0, -20, 0))));
        assertThat(errors(ORDER, with(List.of(over), List.of()), part)).contains("bony-point");
    }

    @Test
    void aRimAcrossThePalmarCreasesIsRefused() {
        List<Vec3> shifted = sound.trimLines().getFirst().points().stream()
                .map(p -> p.plus(Vec3.of(0, 0, 25)))
                .toList();
        assertThat(errors(ORDER, with(List.of(new TrimLine("planted rim", shifted)), List.of()), part))
                .contains("distal-trim");
    }

    @Test
    void aShellUpToTheElbowIsRefused() {
        DesignOrder shortArm = new DesignOrder("T-1", 1, 20, 0, OptionalDouble.of(170));
        assertThat(errors(shortArm, sound, part)).containsExactly("proximal-trim");
    }

    private static Design with(List<TrimLine> rims, List<Opening> openings) {
        return new Design(
                sound.solid(),
                sound.bodies(),
                sound.shell(),
                rims,
                openings,
                sound.straps(),
                sound.textZones(),
                sound.findings(),
                sound.facts());
    }
}
