package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.mesh.MeshMeasures;

class ObjReaderTest {
    private static final String CUBE_CORNERS =
            "v 0 0 0\nv 2 0 0\nv 2 2 0\nv 0 2 0\nv 0 0 2\nv 2 0 2\nv 2 2 2\nv 0 2 2\n";
    private static final String CUBE_FACES =
            "f 4 3 2 1\nf 5 6 7 8\nf 1 2 6 5\nf 2/1/1 3//2 7/3 6/\nf 3 4 \\\n 8 7\ng f 9 9 9\nf 4 1 5 8 # end";

    @Test
    void readsACubeOfQuadrilaterals() throws MeshFormatException {
        MeshMeasures cube = MeshMeasures.of(
                Scans.closed(Scans.read("a.obj", CUBE_CORNERS + CUBE_FACES).soup()));

        assertThat(cube.volume()).isCloseTo(8, within(1e-12));
        assertThat(cube.area()).isCloseTo(24, within(1e-12));
    }

    @Test
    void resolvesNegativeAndForwardIndices() throws MeshFormatException {
        String text = "f 1 2 3\nv 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 5\nf -1 -3 -2\n";
        LoadedScan scan = Scans.read("a.obj", text);

        assertThat(scan.soup().copyCorners()).containsExactly(0, 1, 2, 3, 1, 2);
    }

    @Test
    void readsUtf16AndAByteOrderMark() throws MeshFormatException {
        String text = CUBE_CORNERS + CUBE_FACES;
        assertThat(Scans.read("a.obj", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))
                        .soup()
                        .triangleCount())
                .isEqualTo(12);
        assertThat(Scans.read("a.obj", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8))
                        .soup()
                        .triangleCount())
                .isEqualTo(12);
        assertThat(Scans.read("a.obj", text.replace('\n', '\r')).soup().triangleCount())
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void readsTheSameInEveryLocale(String tag) throws MeshFormatException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            LoadedScan scan = Scans.read("A.OBJ", "v 1.5 0 0\nv 0 1e-3 0\nv 0 0 .25\nf 1 2 3\n");
            assertThat(scan.soup().copyCoordinates()).containsExactly(1.5, 0, 0, 0, 0.001, 0, 0, 0, 0.25);
            Scans.assertRefused("I.OBJ", "v 1,5 0 0\n", "line 1", "'1,5' is not a number");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsTheAreaOfConcavePolygons() throws MeshFormatException {
        // A comb with five teeth: width 10, base 1, teeth 1 wide and 4 high.
        StringBuilder text = new StringBuilder();
        int corners = 2;
        text.append("v 0 0 3\nv 9 0 3\n");
        for (int x = 8; x >= 0; x -= 2) {
            text.append("v %d 1 3\nv %d 5 3\nv %d 5 3\nv %d 1 3\n".formatted(x + 1, x + 1, x, x));
            corners += 4;
        }
        text.append("f");
        for (int i = 1; i <= corners; i++) {
            text.append(' ').append(i);
        }
        LoadedScan comb = Scans.read("a.obj", text.append('\n').toString());

        assertThat(comb.soup().triangleCount()).isEqualTo(corners - 2);
        assertThat(Scans.area(comb.soup())).isCloseTo(29, within(1e-9));
        assertThat(Scans.netArea(comb.soup())).isCloseTo(29, within(1e-9));
    }

    @Test
    void keepsTheAreaOfRandomStars() throws MeshFormatException {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            int n = 4 + random.nextInt(40);
            StringBuilder text = new StringBuilder();
            StringBuilder face = new StringBuilder("f");
            double[] x = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                double radius = 1 + 9 * random.nextDouble();
                x[i] = radius * Math.cos(2 * Math.PI * i / n);
                y[i] = radius * Math.sin(2 * Math.PI * i / n);
                text.append("v ")
                        .append(x[i] - y[i])
                        .append(' ')
                        .append(x[i])
                        .append(' ')
                        .append(y[i])
                        .append('\n');
                face.append(' ').append(i + 1);
            }
            double area = 0;
            for (int i = 0; i < n; i++) {
                int j = (i + 1) % n;
                area += (x[i] * y[j] - x[j] * y[i]) / 2 * Math.sqrt(3);
            }
            LoadedScan star = Scans.read("a.obj", text.append(face).toString());
            assertThat(star.soup().triangleCount()).isEqualTo(n - 2);
            assertThat(Scans.area(star.soup())).as("star of round %d", round).isCloseTo(area, within(1e-9 * area));
        }
    }

    @Test
    void refusesAnOutlineMadeToBeSlow() {
        StringBuilder text = new StringBuilder("v 0 -1e6 0\n");
        StringBuilder face = new StringBuilder("f 1");
        int n = 9_000;
        for (int i = 0; i < n; i++) {
            text.append("v ").append(i).append(' ').append(-1e-3 * i * (n - i)).append(" 0\n");
            face.append(' ').append(i + 2);
        }
        Scans.assertRefused("a.obj", text.append(face).toString(), "", "too involved");
    }

    @Test
    void leavesOutShortFacesAndSaysSo() throws MeshFormatException {
        LoadedScan scan = Scans.read("a.obj", "v 0 0 0\nv 1 0 0\nv 0 1 0\nv nan 0 0\nf 1 2\nf 1 2 3\n");

        assertThat(scan.soup().triangleCount()).isEqualTo(1);
        assertThat(scan.soup().vertexCount()).isEqualTo(3);
        assertThat(scan.notes()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoScan() {
        String three = "v 0 0 0\nv 1 0 0\nv 0 1 0\n";
        Scans.assertRefused("a.obj", three, "", "points but no triangles");
        Scans.assertRefused("a.obj", "o empty\n", "", "no triangles");
        Scans.assertRefused("a.obj", three + "f 1 2 0\n", "line 4", "'0' names no vertex");
        Scans.assertRefused("a.obj", three + "f 1 2 -4\n", "line 4", "'-4' names no vertex");
        Scans.assertRefused("a.obj", three + "f 1 2 4\nf 1 2 3", "line 4", "uses vertex 4 of 3");
        Scans.assertRefused("a.obj", three + "f 1 2 9223372036854775808\n", "line 4", "not a usable whole number");
        Scans.assertRefused("a.obj", three + "f 1 2 2147483648\n", "line 4", "names no vertex");
        Scans.assertRefused("a.obj", three + "f 1 2 x\n", "line 4", "'x' is not a whole number");
        Scans.assertRefused("a.obj", "v 0 0\n", "line 1", "ends before z");
        Scans.assertRefused("a.obj", "v 0 inf 0\n" + three + "\nf 1 2 3", "line 1", "y is not finite");
        Scans.assertRefused("a.obj", "v 0 0 1e300\n" + three + "\nf 1 2 3", "line 1", "beyond");
        Scans.assertRefused("a.obj", three + "f" + " \\\n 1".repeat(300_000), "line 209720", "longer than");
        Scans.assertRefused("a.obj", "v 0 0 \u202e\u0007x\n", "line 1", "'??x' is not a number");
    }
}
