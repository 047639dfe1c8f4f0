package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.mesh.MeshMeasures;

class PlyReaderTest {
    private static final String ASCII = "ply\nformat ascii 1.0\n";
    private static final String VERTEX = "property float x\nproperty float y\nproperty float z\n";

    @Test
    void readsAsciiWithElementsInAnyOrderAndListsToSkip() throws MeshFormatException {
        String text = ASCII
                + "comment element face 99\nelement extra 2\nproperty list uchar float weights\nproperty int n\n"
                + "element face 4\nproperty uchar red\nproperty list uchar int vertex_index\nelement vertex 4\n"
                + VERTEX + "property list uchar uchar tags\nend_header\n2 0.5 nan 7\n0 8\n"
                + "1 3 0 2 1\n1 3 0 1 3\n1 3 1 2 3\n1 3 2 0 3\n0 0 0 0\n3 0 0 1 9\n0 3 0 2 9 9\n0 0 3 0\n";
        LoadedScan scan = Scans.read("a.ply", text);

        assertThat(MeshMeasures.of(Scans.closed(scan.soup())).volume()).isCloseTo(4.5, within(1e-12));
        assertThat(scan.format()).isEqualTo("ASCII PLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"binary_little_endian", "binary_big_endian"})
    void readsBinaryOfEveryType(String form) throws MeshFormatException {
        String header =
                "ply\r\nformat " + form + " 1.0\r\nelement vertex 3\r\nproperty short x\r\nproperty double y\r\n"
                        + "property uchar red\r\nproperty float z\r\nelement face 1\r\n"
                        + "property list ushort uint vertex_indices\r\nend_header\r\n";
        ByteBuffer body = ByteBuffer.allocate(100)
                .order(form.contains("little") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (int v = 0; v < 3; v++) {
            body.putShort((short) -v).putDouble(0.1 * v * v).put((byte) 200).putFloat(v + 0.5f);
        }
        body.putShort((short) 3).putInt(2).putInt(0).putInt(1);
        LoadedScan scan = Scans.read("a.ply", joined(header, body));

        assertThat(scan.soup().copyCorners()).containsExactly(2, 0, 1);
        assertThat(scan.soup().copyCoordinates()).containsExactly(0, 0, 0.5, -1, 0.1, 1.5, -2, 0.4, 2.5);
    }

    @Test
    void readsTriangleStrips() throws MeshFormatException {
        String text = ASCII + "element vertex 6\n" + VERTEX
                + "element tristrips 1\nproperty list int int vertex_indices\nend_header\n"
                + "0 0 0\n1 0 0\n0 1 0\n1 1 0\n0 2 0\n1 2 0\n9 0 1 2 3 4 -1 4 3 5\n";
        LoadedScan scan = Scans.read("a.ply", text);

        assertThat(scan.soup().triangleCount()).isEqualTo(4);
        assertThat(Scans.netArea(scan.soup())).isCloseTo(2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 1 << 24, Integer.MAX_VALUE, 1L << 32, Long.MAX_VALUE / 100})
    void refusesCountsTheFileCannotHold(long count) {
        for (String form : new String[] {"ascii", "binary_little_endian", "binary_big_endian"}) {
            String start = "ply\nformat " + form + " 1.0\nelement vertex ";
            String big = start + count + "\n" + VERTEX + "end_header\n0 0 0";
            Scans.assertRefused("a.ply", big, place(form, big, 8), count + " values of vertex are promised");
        }
    }

    @Test
    void refusesListsTheFileCannotHold() {
        String start = "ply\nformat binary_little_endian 1.0\nelement face 1\nproperty list int int vertex_indices\n"
                + "element junk 4294967295\nend_header\n";
        for (int length : new int[] {-1, 1, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            ByteBuffer body =
                    ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
            byte[] bytes = joined(start, body);
            Scans.assertRefused("a.ply", bytes, "byte " + bytes.length, "of list are promised");
        }
    }

    @Test
    void refusesWhatIsNoScan() {
        String oneVertex = ASCII + "element vertex 1\n" + VERTEX;
        Scans.assertRefused("a.ply", oneVertex + "end_header\n0 0 0\n", "", "points but no triangles");
        Scans.assertRefused("a.ply", oneVertex, "line 7", "before end_header");
        Scans.assertRefused("a.ply", "ply\nelement vertex 0\nend_header\n", "line 4", "no format line");
        Scans.assertRefused("a.ply", ASCII + "element vertex -1\nend_header\n", "line 3", "a count of -1");
        Scans.assertRefused("a.ply", ASCII + "property float x\nend_header\n", "line 3", "before the first element");
        Scans.assertRefused("a.ply", ASCII + "element face 1\nproperty list float int i\n", "line 4", "whole number");
        Scans.assertRefused("a.ply", ASCII + "element face 1\nproperty half x\nend_header\n", "line 4", "no PLY type");
        Scans.assertRefused(
                "a.ply", ASCII + "element vertex 1\nproperty float x\nend_header\n1\n", "", "no property y");
        Scans.assertRefused(
                "a.ply", ASCII + "element face 1\nproperty int n\nend_header\n1\n", "", "list vertex_indices");
        Scans.assertRefused(
                "a.ply",
                ASCII + "element a 1\n" + "property int n\n".repeat(1_000_000) + "end_header\n",
                "line 1004",
                "more than 1000 properties");
        Scans.assertRefused(
                "a.ply",
                oneVertex + "element face 1\nproperty list int int vertex_index\nend_header\n0 0 0\n3 0 0 1\n",
                "line 11",
                "uses vertex 2 of 1");
    }

    private static String place(String form, String text, int line) {
        return form.equals("ascii") ? "line " + line : "byte " + (text.length() - 5);
    }

    private static byte[] joined(String header, ByteBuffer body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        out.write(body.array(), 0, body.position());
        return out.toByteArray();
    }
}
