package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.progress.Progress;

class StlReaderTest {
    private static final String FACET =
            "facet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1.5 0 0\nvertex 0 2.5e0 0\nendloop\nendfacet\n";

    @Test
    void readsABinaryFileWhoseHeaderBeginsWithSolid() throws MeshFormatException {
        LoadedScan scan = read(binary("solid made by a scanner facet", 5, 5, 0));

        assertThat(scan.format()).isEqualTo("binary STL");
        assertThat(scan.soup().triangleCount()).isEqualTo(5);
        assertThat(scan.soup().vertex(13).x()).isEqualTo(13);
        assertThat(scan.notes()).isEmpty();
        assertThat(scan.declaredUnit()).isEmpty();
    }

    @Test
    void readsSeveralSolidsInAnyCaseAndAnyLocale() throws MeshFormatException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                String text = "\n SOLID İstanbul facet\n" + FACET.toUpperCase(Locale.ROOT) + "endsolid\nsolid\r\n"
                        + FACET + "endsolid x";
                LoadedScan scan = read(text(text));
                assertThat(scan.soup().triangleCount()).isEqualTo(2);
                assertThat(scan.soup().vertex(2).y()).isEqualTo(2.5);
                assertThat(scan.format()).isEqualTo("ASCII STL");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 10, 0, 10", "1, 10, 0, 10", "0, 3, 0, 3", "4294967295, 2, 0, 2", "7, 7, 20, 7", "6, 7, 3, 6"})
    void readsByWhatTheFileHoldsAndSaysSo(long declared, int held, int extra, int expected) throws MeshFormatException {
        LoadedScan scan = read(binary("x", declared, held, extra));

        assertThat(scan.soup().triangleCount()).isEqualTo(expected);
        assertThat(scan.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 1 << 24, 1 << 28, Integer.MAX_VALUE, 1L << 31, (1L << 32) - 1})
    void refusesACutFile(long declared) {
        assertRefused(binary("x", declared, 10, 17), "byte 584", "cut off");
    }

    @Test
    void refusesWhatIsNoScan() {
        assertRefused(new byte[0], "", "empty");
        assertRefused(new byte[83], "byte 83", "too short");
        assertRefused(binary("x", 0, 0, 0), "", "no triangles");
        assertRefused(text("solid a\nendsolid a\n"), "", "no triangles");
        assertRefused(text("solid a\n" + FACET + "facet normal"), "line 9", "file ends");
        assertRefused(text("solid a\n" + FACET.replace("2.5e0", "2,5")), "line 6", "'2,5' is not a number");
        assertRefused(text("solid a\n" + FACET.replace("2.5e0", "NaN")), "line 6", "not finite");
        assertRefused(text("solid a\n" + FACET.replace("endloop", "vertex 1 1 1")), "line 7", "endloop belongs");
        assertRefused(text("solid a\nfacet " + "x".repeat(1 << 20)), "line 2", "longer than 1048576 bytes");
    }

    @Test
    void namesThePlaceOfACoordinateThatIsNoNumber() {
        byte[] bytes = binary("x", 3, 3, 0);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(84 + 50 + 12 + 4 * 7, Float.NaN);
        assertRefused(bytes, "byte 174", "coordinate y is not finite (NaN) in triangle 2");
    }

    @Test
    void capsTheNumberOfTriangles() {
        ScanBytes bytes = ScanBytes.owning("scan.stl", binary("x", 11, 11, 0));
        assertThatExceptionOfType(MeshFormatException.class)
                .isThrownBy(() -> MeshReaders.read(bytes, ReadLimits.DEFAULT.withTriangles(10), Progress.NONE))
                .withMessageContaining("more than 10 triangles");
    }

    private static void assertRefused(byte[] bytes, String place, String reason) {
        assertThatExceptionOfType(MeshFormatException.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(e -> assertThat(e.place()).isEqualTo(place))
                .withMessageContaining(reason)
                .withMessageStartingWith("scan.stl");
    }

    private static LoadedScan read(byte[] bytes) throws MeshFormatException {
        return MeshReaders.read(ScanBytes.owning("scan.stl", bytes), ReadLimits.DEFAULT, Progress.NONE);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] binary(String header, long declared, int held, int extra) {
        ByteBuffer b = ByteBuffer.wrap(new byte[84 + 50 * held + extra]).order(ByteOrder.LITTLE_ENDIAN);
        b.put(Arrays.copyOf(header.getBytes(StandardCharsets.US_ASCII), 80)).putInt((int) declared);
        for (int t = 0; t < held; t++) {
            b.position(84 + 50 * t + 12);
            for (int v = 3 * t; v < 3 * t + 3; v++) {
                b.putFloat(v).putFloat(v * v).putFloat(-v);
            }
        }
        return b.array();
    }
}
