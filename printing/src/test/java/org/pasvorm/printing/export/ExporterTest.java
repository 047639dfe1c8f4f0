package org.pasvorm.printing.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.Shapes;

class ExporterTest {
    private static final TriangleMesh SHELL = Shapes.shell(30, 200, 120, 60, 40, (u, v) -> 3)
            .transformed(RigidTransform.translation(new Vec3(101.23456, 77.7, 0.1)));

    @TempDir
    Path folder;

    static List<PrintFormat> formats() {
        return PrintFormats.ALL;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsReadBackIsThePart(PrintFormat format) throws IOException {
        ExportedFile file = Exporter.write(part(SHELL), format, folder.resolve("a." + format.id()), Progress.NONE);
        MeshMeasures was = MeshMeasures.of(SHELL);
        MeshMeasures is = MeshMeasures.of(file.readBack());
        assertThat(file.readBack().triangleCount()).isEqualTo(SHELL.triangleCount());
        assertThat(is.volume()).isCloseTo(was.volume(), within(was.volume() * 1e-6));
        assertThat(is.genus()).isEqualTo(was.genus());
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bytesDependOnThePartAlone(PrintFormat format) {
        byte[] here = format.bytes(part(SHELL), Progress.NONE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(java.util.Arrays.equals(format.bytes(part(SHELL), Progress.NONE), here))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDamagedFileIsNotCalledDone(PrintFormat format) {
        PartFile other = part(Shapes.shell(30, 200, 120, 60, 40, (u, v) -> 3.01)
                .transformed(RigidTransform.translation(new Vec3(101.23456, 77.7, 0.1))));
        byte[] wrong = format.bytes(other, Progress.NONE);
        assertThatThrownBy(() -> Exporter.verify(part(SHELL), format, "x." + format.id(), wrong, Progress.NONE))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("triangle");
        byte[] cut = java.util.Arrays.copyOf(wrong, wrong.length - 60);
        assertThatThrownBy(() -> Exporter.verify(part(SHELL), format, "x." + format.id(), cut, Progress.NONE))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("read back");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void hostileTextsStayText(PrintFormat format) throws IOException {
        PartFile part = new PartFile(SHELL, "a\"<&>\u202Eb", "=cmd|'/C calc'!A0", "Æ\u0000]]>", "solid\nsolid");
        ExportedFile file =
                Exporter.verify(part, format, "x." + format.id(), format.bytes(part, Progress.NONE), Progress.NONE);
        assertThat(file.readBack().triangleCount()).isEqualTo(SHELL.triangleCount());
    }

    @Test
    void cornersThatRoundingMakesEqualAreJoined() throws IOException {
        TriangleMesh box = Shapes.box(1, 1, 1, 1);
        double[] xyz = box.copyCoordinates();
        TriangleMesh sliver = split(xyz, box.copyCorners());
        TriangleMesh far = sliver.transformed(RigidTransform.translation(new Vec3(900, 900, 900)));
        StlWriter stl = new StlWriter();
        ExportedFile file =
                Exporter.verify(part(far), stl, "x.stl", stl.bytes(part(far), Progress.NONE), Progress.NONE);
        assertThat(far.triangleCount()).isEqualTo(14);
        assertThat(file.readBack().triangleCount()).isEqualTo(12);
    }

    /// Puts a vertex a billionth of a millimetre from the first corner into its first edge.
    private static TriangleMesh split(double[] xyz, int[] corners) {
        int a = corners[0];
        int b = corners[1];
        int n = xyz.length / 3;
        double[] more = java.util.Arrays.copyOf(xyz, xyz.length + 3);
        for (int k = 0; k < 3; k++) {
            more[3 * n + k] = xyz[3 * a + k] + (xyz[3 * b + k] - xyz[3 * a + k]) * 1e-9;
        }
        java.util.List<Integer> list = new java.util.ArrayList<>();
        for (int t = 0; t < corners.length; t += 3) {
            for (int k = 0; k < 3; k++) {
                int p = corners[t + k];
                int q = corners[t + (k + 1) % 3];
                int r = corners[t + (k + 2) % 3];
                if (p == a && q == b || p == b && q == a) {
                    list.addAll(List.of(p, n, r, n, q, r));
                    break;
                }
                if (k == 2) {
                    list.addAll(List.of(corners[t], corners[t + 1], corners[t + 2]));
                }
            }
        }
        return TriangleMesh.owning(
                more, list.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void theStlHeaderSaysMillimetresAndNeverSolid() {
        byte[] bytes = new StlWriter().bytes(part(SHELL), Progress.NONE);
        String header = new String(bytes, 0, 80, StandardCharsets.US_ASCII);
        assertThat(header).contains("unit mm").doesNotStartWith("solid");
        assertThat(bytes).hasSize(84 + 50 * SHELL.triangleCount());
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThatThrownBy(() -> PrintFormats.byId("amf"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("stl, 3mf");
    }

    static PartFile part(TriangleMesh mesh) {
        return new PartFile(mesh, "test RIGHT", "T-1-r1", "test part", "Pasvorm test");
    }
}
