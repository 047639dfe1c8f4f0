package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.Cancelling;
import org.pasvorm.geometry.SharedData;
import org.pasvorm.geometry.mesh.VertexWeld;
import org.pasvorm.geometry.progress.Progress;

class MeshReadersTest {
    private static final int MUTATIONS = 2000;
    private static final String OBJ =
            "# tetra\nv 0 0 0\nv 3 0 0\nv 0 3 0\nv 0 0 3\nf 1 3 2\nf 1 2 4\nf 2 3 4\nf 3 1 -1\n";
    private static final String PLY_HEADER = "element vertex 4\nproperty float x\nproperty float y\nproperty float z\n"
            + "element face 4\nproperty list uchar int vertex_indices\nend_header\n";
    private static final int[] FACES = {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3};
    private static final float[] POINTS = {0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 3};

    /// The same tetrahedron in every form.
    static Map<String, byte[]> forms() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        ByteBuffer stl = ByteBuffer.allocate(84 + 200).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer ply = ByteBuffer.allocate(48 + 52).order(ByteOrder.LITTLE_ENDIAN);
        StringBuilder text = new StringBuilder("solid t\n");
        StringBuilder faces = new StringBuilder();
        stl.putInt(80, 4);
        for (float p : POINTS) {
            ply.putFloat(p);
        }
        for (int t = 0; t < 4; t++) {
            stl.position(84 + 50 * t + 12);
            ply.put((byte) 3);
            text.append("facet normal 0 0 0\nouter loop\n");
            faces.append("3");
            for (int k = 0; k < 3; k++) {
                int v = FACES[3 * t + k];
                stl.putFloat(POINTS[3 * v]).putFloat(POINTS[3 * v + 1]).putFloat(POINTS[3 * v + 2]);
                ply.putInt(v);
                text.append("vertex ")
                        .append(POINTS[3 * v])
                        .append(' ')
                        .append(POINTS[3 * v + 1])
                        .append(' ');
                text.append(POINTS[3 * v + 2]).append('\n');
                faces.append(' ').append(v);
            }
            text.append("endloop\nendfacet\n");
            faces.append('\n');
        }
        String points = "0 0 0\n3 0 0\n0 3 0\n0 0 3\n";
        forms.put("binary.stl", stl.array());
        forms.put("ascii.stl", utf8(text + "endsolid t\n"));
        forms.put("a.obj", utf8(OBJ));
        forms.put("ascii.ply", utf8("ply\nformat ascii 1.0\n" + PLY_HEADER + points + faces));
        forms.put("binary.ply", joined(utf8("ply\nformat binary_little_endian 1.0\n" + PLY_HEADER), ply.array()));
        forms.put("a.off", utf8("OFF\n4 4 6\n" + points + faces));
        String glb = "'nodes':[{'mesh':0}],'meshes':[{'primitives':[{'attributes':{'POSITION':0},'indices':1}]}]";
        forms.put("a.glb", GlbBytes.of(glb, POINTS, FACES));
        forms.put(
                "a.3mf",
                ThreeMfBytes.of(ThreeMfBytes.model(ThreeMfBytes.object(1, ThreeMfBytes.MESH), ThreeMfBytes.item(1))));
        return forms;
    }

    static Stream<String> names() {
        return forms().keySet().stream();
    }

    private static byte[] form(String name) {
        return Objects.requireNonNull(forms().get(name));
    }

    @Test
    void everyFormGivesTheSameMeshWhateverItsName() throws MeshFormatException {
        for (Map.Entry<String, byte[]> form : forms().entrySet()) {
            for (String name : List.of(form.getKey(), "scan", "scan.stl", "SCAN.OBJ")) {
                LoadedScan scan = Scans.read(name, form.getValue());
                var mesh = Scans.closed(VertexWeld.exact(scan.soup()));
                assertThat(mesh.copyCorners()).as(form.getKey()).hasSize(12);
                assertThat(mesh.bounds().max().z()).as(form.getKey()).isEqualTo(3);
                assertThat(mesh.areaVector(0).z()).as(form.getKey()).isEqualTo(-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDamagedFileIsReadOrRefusedNeverMore(String name) {
        byte[] good = form(name);
        Random random = new Random(2024);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            refused += isRefused(name, mutated(good, random), i) ? 1 : 0;
        }
        assertThat(refused).isBetween(1, MUTATIONS);
    }

    /// Damage inside the XML, which a checksum would hide if the packed bytes were damaged.
    @Test
    void aDamagedModelPartIsReadOrRefusedNeverMore() {
        byte[] good = utf8(ThreeMfBytes.model(ThreeMfBytes.object(1, ThreeMfBytes.MESH), ThreeMfBytes.item(1)));
        Random random = new Random(99);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Map<String, byte[]> parts = new LinkedHashMap<>(ThreeMfBytes.parts(""));
            parts.put("3D/3dmodel.model", mutated(good, random));
            refused += isRefused("a.3mf", ThreeMfBytes.zip(parts), i) ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS);
    }

    private static boolean isRefused(String name, byte[] bytes, int round) {
        try {
            Scans.read(name, bytes);
            return false;
        } catch (MeshFormatException e) {
            assertThat(e.getMessage())
                    .as("round %d", round)
                    .doesNotContain("\n", "\r")
                    .startsWith(name);
            return true;
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(bad.length);
            switch (random.nextInt(6)) {
                case 0 -> bad = Arrays.copyOf(bad, Math.max(1, at));
                case 1 -> bad = joined(Arrays.copyOf(bad, at), good);
                case 2 -> bad[at] = (byte) "0919-.e\n \"{}[]<>".charAt(random.nextInt(16));
                case 3 -> bad[at] = (byte) (random.nextBoolean() ? 0xff : 0x7f);
                case 4 -> bad[at] ^= (byte) (1 << random.nextInt(8));
                default -> bad[at] = (byte) random.nextInt(256);
            }
        }
        return bad;
    }

    @Test
    void listsEveryReader() throws Exception {
        Path classes = Path.of(MeshReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> found = new ArrayList<>();
        for (Path file : filesBelow(classes.resolve("org/pasvorm/geometry/io"))) {
            String simple = String.valueOf(file.getFileName()).replace(".class", "");
            Class<?> type = Class.forName("org.pasvorm.geometry.io." + simple);
            if (MeshReader.class.isAssignableFrom(type) && !type.isInterface()) {
                found.add(type);
            }
        }

        assertThat(MeshReaders.ALL.stream().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(found);
        assertThat(MeshReaders.ALL.stream().flatMap(r -> r.extensions().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesFilesThatAreTooLargeOrNoFiles(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.obj"), utf8(OBJ));

        assertThatExceptionOfType(MeshFormatException.class)
                .isThrownBy(() -> MeshReaders.read(file, ReadLimits.DEFAULT.withFileBytes(10), Progress.NONE))
                .withMessageContaining("bytes, more than 10");
        assertThatExceptionOfType(MeshFormatException.class)
                .isThrownBy(() -> MeshReaders.read(folder, ReadLimits.DEFAULT, Progress.NONE))
                .withMessageContaining("not a file");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> MeshReaders.read(folder.resolve("b.obj"), ReadLimits.DEFAULT, Progress.NONE));
        Scans.assertRefused("notes.txt", "Dear reader", "byte 0", "the format is not known");
    }

    @ParameterizedTest
    @MethodSource("names")
    void stopsWhenCancelled(String name) {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        MeshReaders.read(ScanBytes.owning(name, form(name)), ReadLimits.DEFAULT, Cancelling.now()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dirty_mesh", "hand_wrist", "limb_head_foot", "bones", "body", "3mf_conformance"})
    void everyRealFileEndsInAMeshOrOneLine(String folder) throws IOException {
        Path root = SharedData.require("data/" + folder);
        List<String> refused = new ArrayList<>();
        int read = 0;
        for (Path file : filesBelow(root)) {
            long start = System.nanoTime();
            try {
                read += VertexWeld.exact(MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE)
                                                .soup())
                                        .triangleCount()
                                > 0
                        ? 1
                        : 0;
            } catch (MeshFormatException e) {
                assertThat(e.getMessage()).doesNotContain("\n").startsWith(String.valueOf(file.getFileName()));
                refused.add(e.getMessage());
            }
            assertThat((System.nanoTime() - start) / 1e9)
                    .as("seconds for %s", file)
                    .isLessThan(10);
        }
        int least = Map.of("dirty_mesh", 60, "hand_wrist", 7, "limb_head_foot", 5, "bones", 16, "body", 2)
                .getOrDefault(folder, 18);
        assertThat(read).as("read; refused were %s", refused).isGreaterThanOrEqualTo(least);
    }

    @Test
    void agreesWithTheConformanceFiles() throws IOException {
        Path root = SharedData.require("data/3mf_conformance");
        List<String> wrong = new ArrayList<>();
        for (Path file : filesBelow(root.resolve("MUSTPASS"))) {
            if (isRefused(file)) {
                wrong.add(String.valueOf(file.getFileName()));
            }
        }
        for (Path file : filesBelow(root.resolve("MUSTFAIL"))) {
            String name = String.valueOf(file.getFileName());
            // Not of the core, or of no weight for the shape: an unlisted metadata name.
            boolean excepted = name.contains("Extension") || name.contains("3.4.1a");
            if (!excepted && !isRefused(file)) {
                wrong.add(name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isRefused(Path file) throws IOException {
        try {
            MeshReaders.read(file, ReadLimits.DEFAULT, Progress.NONE);
            return false;
        } catch (MeshFormatException e) {
            return true;
        }
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
