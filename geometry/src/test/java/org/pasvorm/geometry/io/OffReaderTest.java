package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.mesh.MeshMeasures;

class OffReaderTest {
    private static final String FACES = "3 0 2 1\n3 0 1 3 255 0 0\n# between\n3 1 2 3 # here\n\n3 2 0 3";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OFF\n4 4 6\n0 0 0\n3 0 0\n0 3 0\n0 0 3\n",
                "OFF4 4 6\r\n0 0 0\r\n3 0 0\r\n\r\n0 3 0 # third\r\n0 0 3\r\n",
                "# made by hand\n off 4 4\n0 0 0\n3 0 0\n0 3 0\n0 0 3\n",
                "COFF\n4 4 6\n0 0 0 255 0 0 1\n3 0 0 .5 .5 .5\n0 3 0 7\n0 0 3\n",
                "NOFF\n4 4 6\n0 0 0 0 0 1\n3 0 0 0 0 1\n0 3 0 0 0 1\n0 0 3 0 0 1\n"
            })
    void readsEveryDialect(String head) throws MeshFormatException {
        LoadedScan scan = Scans.read("a.off", head + FACES);

        assertThat(MeshMeasures.of(Scans.closed(scan.soup())).volume()).isCloseTo(4.5, within(1e-12));
        assertThat(Scans.read("unnamed", head + FACES).format()).isEqualTo("OFF");
    }

    @Test
    void refusesWhatIsNoScan() {
        Scans.assertRefused("a.off", "OFF\n2147483647 1 0\n0 0 0\n", "line 3", "promises 2147483647 vertices");
        Scans.assertRefused("a.off", "OFF\n1 2147483647 0\n0 0 0\n", "line 3", "promises 1 vertices and 2147483647");
        Scans.assertRefused("a.off", "OFF\n-1 3 0\n", "line 2", "a count of -1");
        Scans.assertRefused("a.off", "OFF BINARY\n", "line 1", "binary OFF is not read");
        Scans.assertRefused("a.off", "4OFF\n1 1 1\n0 0 0 0\n", "line 1", "OFF, COFF or NOFF");
        Scans.assertRefused("a.off", "OFF\n3 1 0\n0 0 0\n1 0 0\n0 1 0\n3 0 1 3\n", "line 6", "vertex 3 of 3");
        Scans.assertRefused("a.off", "OFF\n3 1 0\n0 0 0\n1 0 0\n0 1 0\n3 0 1 -1\n", "line 6", "vertex -1 of 3");
        Scans.assertRefused("a.off", "OFF\n3 1 0\n0 0 0\n1 0 0\n0 1 0\n9 0 1 2\n", "line 6", "corner 3 of 9");
        Scans.assertRefused("a.off", "OFF\n3 0 0\n0 0 0\n1 0 0\n0 1 0\n", "", "points but no triangles");
        Scans.assertRefused("a.off", "OFF\n3 1 0\n0 0 0\n1 0 0\n#" + "x".repeat(1 << 20), "line 5", "longer");
    }
}
