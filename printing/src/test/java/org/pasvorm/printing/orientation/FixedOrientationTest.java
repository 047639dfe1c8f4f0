package org.pasvorm.printing.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.Shapes;
import org.pasvorm.printing.estimate.MassEstimate;
import org.pasvorm.printing.printer.Materials;

class FixedOrientationTest {
    private static final TriangleMesh SHELL = Shapes.shell(30, 200, 120, 30, 20, (u, v) -> 3)
            .transformed(RigidTransform.translation(new Vec3(-7, 12, -60)));

    static List<FixedOrientation> all() {
        return List.of(FixedOrientation.UPRIGHT, FixedOrientation.LYING);
    }

    @ParameterizedTest
    @MethodSource("all")
    void restsOnThePlateInThePositiveOctant(FixedOrientation orientation) {
        LaidPart laid = orientation.lay(SHELL);
        assertThat(laid.mesh().bounds().min()).isEqualTo(Vec3.ZERO);
        assertThat(MeshMeasures.of(laid.mesh()).volume())
                .isCloseTo(MeshMeasures.of(SHELL).volume(), within(1e-6));
        assertThat(laid.reasons()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTransformLeadsFromThePartToThePlateAndBack(FixedOrientation orientation) {
        LaidPart laid = orientation.lay(SHELL);
        for (int v = 0; v < SHELL.vertexCount(); v += 17) {
            Vec3 there = laid.buildFromPart().apply(SHELL.vertex(v));
            assertThat(there.distance(laid.mesh().vertex(v))).isLessThan(1e-9);
            assertThat(laid.buildFromPart().inverse().apply(there).distance(SHELL.vertex(v)))
                    .isLessThan(1e-9);
        }
    }

    @Test
    void uprightPutsDistalUpAndLyingPutsDorsalUp() {
        assertThat(FixedOrientation.UPRIGHT.lay(SHELL).mesh().bounds().size().z())
                .isCloseTo(120, within(1e-9));
        Vec3 dorsal = FixedOrientation.LYING.lay(SHELL).buildFromPart().applyDirection(new Vec3(0, 1, 0));
        assertThat(dorsal.z()).isCloseTo(1, within(1e-12));
    }

    @Test
    void anUnsquareOrientationIsRefused() {
        assertThatThrownBy(() -> new FixedOrientation("x", UnitVec3.Z, UnitVec3.of(1, 0, 1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void massIsVolumeTimesDensity() throws ParameterException {
        MassEstimate mass = MassEstimate.of(Shapes.box(100, 10, 10, 1), Materials.byId("pa12"));
        assertThat(mass.volume()).isCloseTo(10, within(1e-9));
        assertThat(mass.mass()).isCloseTo(10.1, within(1e-9));
    }
}
