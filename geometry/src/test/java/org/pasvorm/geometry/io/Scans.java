package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.mesh.VertexWeld;
import org.pasvorm.geometry.progress.Progress;

/// Reading from memory and what the tests of all formats measure.
final class Scans {
    private Scans() {}

    static LoadedScan read(String name, byte[] bytes) throws MeshFormatException {
        return MeshReaders.read(ScanBytes.owning(name, bytes.clone()), ReadLimits.DEFAULT, Progress.NONE);
    }

    static LoadedScan read(String name, String text) throws MeshFormatException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void assertRefused(String name, String text, String place, String reason) {
        assertRefused(name, text.getBytes(StandardCharsets.UTF_8), place, reason);
    }

    static void assertRefused(String name, byte[] bytes, String place, String reason) {
        assertThatExceptionOfType(MeshFormatException.class)
                .isThrownBy(() -> read(name, bytes))
                .withMessageStartingWith(name)
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.place()).isEqualTo(place))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").endsWith(e.cure()))
                .satisfies(e -> assertThat(e.cure()).isNotBlank());
    }

    /// The soup as a checked mesh; fails unless it is closed and oriented.
    static TriangleMesh closed(TriangleSoup soup) {
        TriangleSoup welded = VertexWeld.exact(soup);
        return TriangleMesh.owning(welded.copyCoordinates(), welded.copyCorners());
    }

    /// Length of the sum of the area vectors: the area of a flat patch, less where triangles are turned round.
    static double netArea(TriangleSoup soup) {
        double[] sum = new double[3];
        for (int t = 0; t < soup.triangleCount(); t++) {
            var a = soup.vertex(soup.corner(t, 0));
            var n = soup.vertex(soup.corner(t, 1))
                    .minus(a)
                    .cross(soup.vertex(soup.corner(t, 2)).minus(a));
            sum[0] += n.x() / 2;
            sum[1] += n.y() / 2;
            sum[2] += n.z() / 2;
        }
        return Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
    }

    /// The sum of the areas.
    static double area(TriangleSoup soup) {
        double sum = 0;
        for (int t = 0; t < soup.triangleCount(); t++) {
            var a = soup.vertex(soup.corner(t, 0));
            sum += soup.vertex(soup.corner(t, 1))
                            .minus(a)
                            .cross(soup.vertex(soup.corner(t, 2)).minus(a))
                            .length()
                    / 2;
        }
        return sum;
    }
}
