package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.progress.Progress;

class GlbReaderTest {
    private static final float[] TETRA = {0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 3};
    private static final int[] FACES = {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3};
    private static final String MESH = "'meshes':[{'primitives':[{'attributes':{'POSITION':0},'indices':1}]}]";

    @Test
    void readsMeshesAtTheirNodesInMetres() throws MeshFormatException {
        String nodes = "'scene':0,'scenes':[{'nodes':[1]}],'nodes':[{'mesh':0,'scale':[2,1,1],"
                + "'rotation':[0,0,0.70710678,0.70710678]},{'children':[0],'translation':[10,0,0]},{'mesh':0}],";
        LoadedScan scan = Scans.read("a.glb", GlbBytes.of(nodes + MESH, TETRA, FACES));

        assertThat(scan.declaredUnit()).contains(LengthUnit.METRE);
        assertThat(MeshMeasures.of(Scans.closed(scan.soup())).volume()).isCloseTo(9, within(1e-6));
        // x, twice as long, now points along +y from x = 10.
        assertThat(scan.soup().bounds().max().y()).isCloseTo(6, within(1e-6));
        assertThat(scan.soup().bounds().min().x()).isCloseTo(7, within(1e-6));
    }

    @Test
    void keepsOutsideOutsideUnderAMirror() throws MeshFormatException {
        String nodes = "'nodes':[{'mesh':0,'matrix':[-1,0,0,0, 0,1,0,0, 0,0,1,0, 0,0,0,1]}],";
        LoadedScan scan = Scans.read("a.glb", GlbBytes.of(nodes + MESH, TETRA, FACES));

        assertThat(MeshMeasures.of(Scans.closed(scan.soup())).volume()).isCloseTo(4.5, within(1e-9));
        assertThat(scan.soup().bounds().min().x()).isEqualTo(-3);
    }

    @Test
    void readsStripsFansAndMeshesWithoutIndices() throws MeshFormatException {
        float[] square = {0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0};
        String strip = "'nodes':[{'mesh':0}],'meshes':[{'primitives':[{'attributes':{'POSITION':0},'mode':5}]}]";
        LoadedScan striped = Scans.read("a.glb", GlbBytes.of(strip, square, 0));
        assertThat(Scans.netArea(striped.soup())).isCloseTo(1, within(1e-12));

        String fan = "'nodes':[{'mesh':0}],"
                + "'meshes':[{'primitives':[{'attributes':{'POSITION':0},'indices':1,'mode':6}]}]";
        LoadedScan fanned = Scans.read("a.glb", GlbBytes.of(fan, square, 0, 1, 3, 2));
        assertThat(fanned.soup().triangleCount()).isEqualTo(2);
        assertThat(Scans.netArea(fanned.soup())).isCloseTo(1, within(1e-12));
    }

    @Test
    void readsSparseAndInterleavedAccessors() throws MeshFormatException {
        // Points interleaved with three unused floats; the last point is replaced by (0, 0, 6).
        float[] floats = new float[27];
        for (int v = 0; v < 4; v++) {
            System.arraycopy(TETRA, 3 * v, floats, 6 * v, 3);
            Arrays.fill(floats, 6 * v + 3, 6 * v + 6, Float.NaN);
        }
        floats[26] = 6;
        int[] shorts = Arrays.copyOf(FACES, 13);
        shorts[12] = 3;
        String members = "'nodes':[{'mesh':0}],'meshes':[{'primitives':[{'attributes':{'POSITION':2},'indices':3}]}]";
        String text = new String(GlbBytes.of(members, floats, shorts), StandardCharsets.ISO_8859_1);
        String json = text.substring(20, text.lastIndexOf('}') + 1)
                .replace(
                        "],\"nodes\"",
                        ",{\"bufferView\":2,\"componentType\":5126,\"count\":4,\"type\":\"VEC3\",\"sparse\":"
                                + "{\"count\":1,\"indices\":{\"bufferView\":1,\"byteOffset\":24,\"componentType\":5123},"
                                + "\"values\":{\"bufferView\":0,\"byteOffset\":96}}},"
                                + "{\"bufferView\":1,\"componentType\":5123,\"count\":12,\"type\":\"SCALAR\"}],\"nodes\"")
                .replace("],\"accessors\"", ",{\"buffer\":0,\"byteLength\":96,\"byteStride\":24}],\"accessors\"");
        byte[] bin = text.substring(text.lastIndexOf('}') + 9).getBytes(StandardCharsets.ISO_8859_1);
        LoadedScan scan = Scans.read("a.glb", GlbBytes.of(json, bin));

        assertThat(MeshMeasures.of(Scans.closed(scan.soup())).volume()).isCloseTo(9, within(1e-9));
    }

    @Test
    void letsJointsCarryASkin() throws MeshFormatException {
        // All vertices hang on the second joint, which lies 5 along x under a node scaled by 2.
        String members = "'nodes':[{'mesh':0,'skin':0,'scale':[100,100,100]},{'scale':[2,2,2],'children':[2]},"
                + "{'translation':[5,0,0]}],'skins':[{'joints':[1,2]}],"
                + "'meshes':[{'primitives':[{'attributes':{'POSITION':0,'JOINTS_0':2,'WEIGHTS_0':3},'indices':1}]}]";
        float[] floats = Arrays.copyOf(TETRA, 12);
        int[] shorts = Arrays.copyOf(FACES, 12 + 16 + 16);
        for (int v = 0; v < 4; v++) {
            shorts[12 + 4 * v] = 1;
            shorts[28 + 4 * v] = 65535;
        }
        String text = new String(GlbBytes.of(members, floats, shorts), StandardCharsets.ISO_8859_1);
        String json = text.substring(20, text.lastIndexOf('}') + 1)
                .replace("\"count\":44", "\"count\":12")
                .replace(
                        "],\"nodes\"",
                        ",{\"bufferView\":1,\"byteOffset\":24,\"componentType\":5123,\"count\":4,"
                                + "\"type\":\"VEC4\"},{\"bufferView\":1,\"byteOffset\":56,\"componentType\":5123,\"count\":4,"
                                + "\"normalized\":true,\"type\":\"VEC4\"}],\"nodes\"");
        byte[] bin = text.substring(text.lastIndexOf('}') + 9).getBytes(StandardCharsets.ISO_8859_1);
        LoadedScan scan = Scans.read("a.glb", GlbBytes.of(json, bin));

        assertThat(MeshMeasures.of(Scans.closed(scan.soup())).volume()).isCloseTo(36, within(1e-6));
        assertThat(scan.soup().bounds().min().x()).isCloseTo(10, within(1e-9));
    }

    @Test
    void refusesWhatLeavesTheFile() {
        String nodes = "'nodes':[{'mesh':0}],";
        String outside = "{'asset':{'version':'2.0'},'buffers':[{'byteLength':8,'uri':'../secret.bin'}]}";
        Scans.assertRefused("a.glb", GlbBytes.of(outside, new byte[8]), "buffers[0]", "outside the binary part");
        String text = "{'asset':{'version':'2.0'}}".replace('\'', '"');
        Scans.assertRefused("a.gltf", text, "byte 0", "a glTF text file");
        String draco = "'extensionsRequired':['KHR_draco_mesh_compression'],";
        Scans.assertRefused("a.glb", GlbBytes.of(draco + nodes + MESH, TETRA, FACES), "", "KHR_draco_mesh_compression");
    }

    @Test
    void refusesIndicesAndCountsThatDoNotFit() {
        String nodes = "'nodes':[{'mesh':0}],";
        refused(nodes + MESH, "meshes[0].primitives[0]", "names vertex 4 of 4", TETRA, 0, 1, 4);
        refused(nodes + MESH, "meshes[0].primitives[0]", "4 corners are no whole", TETRA, 0, 1, 2, 3);
        refused(nodes.replace("0}", "7}") + MESH, "nodes[0]", "names mesh 7 of 1", TETRA, FACES);
        refused(nodes + MESH.replace("'indices':1", "'indices':0"), "accessors[0]", "VEC3 where 1", TETRA, FACES);
        refused(nodes + MESH, "byte 700", "", new float[] {0, 0, 0, 1, Float.NaN, 0, 0, 1, 0}, 0, 1, 2);
        for (String count : new String[] {"4294967296", "9007199254740992", "1e300", "-1", "1.5", "0", "100"}) {
            byte[] bytes = GlbBytes.of(
                    "{'asset':{'version':'2.0'},'bufferViews':[{'buffer':0,'byteLength':48}],'accessors':[{'bufferView':0,"
                            + "'componentType':5126,'type':'VEC3','count':" + count + "}]," + nodes
                            + MESH.replace(",'indices':1", "") + "}",
                    new byte[48]);
            Scans.assertRefused("a.glb", bytes, "accessors[0]", "count");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'scenes':[{'nodes':[0]}],'nodes':[{'children':[1]},{'children':[0]}],",
                "'nodes':[{'children':[0]}],",
                "'nodes':[{'children':[2]},{'children':[2]},{}],",
                "'scenes':[{'nodes':[0,0]}],'nodes':[{}],"
            })
    void refusesNodesThatRunInACircle(String nodes) {
        byte[] bytes = GlbBytes.of(nodes + MESH, TETRA, FACES);
        assertThat(bytes).isNotEmpty();
        try {
            Scans.read("a.glb", bytes);
            assertThat(nodes).as("refused").isEmpty();
        } catch (MeshFormatException e) {
            assertThat(e.getMessage()).containsAnyOf("circle", "two parents", "twice");
        }
    }

    @Test
    void refusesMeshesThatMultiply() {
        String primitives = "{'attributes':{'POSITION':0},'indices':1,'mode':5},".repeat(400);
        String nodes = "'nodes':[" + "{'mesh':0},".repeat(300) + "{'mesh':0}],'meshes':[{'primitives':["
                + primitives.substring(0, primitives.length() - 1) + "]}]";
        byte[] bytes = GlbBytes.of(nodes, TETRA, 0, 0);
        Scans.assertRefused("a.glb", bytes, "nodes[250]", "more than 100000 placed meshes");

        byte[] steering = GlbBytes.of(nodes, TETRA, new int[3000]);
        ReadLimits limits = ReadLimits.DEFAULT.withTriangles(1_000_000);
        assertThatExceptionOfType(MeshFormatException.class)
                .isThrownBy(() -> MeshReaders.read(ScanBytes.owning("a.glb", steering), limits, Progress.NONE))
                .withMessageContaining("more than 1000000 triangles");
    }

    @Test
    void refusesJsonMadeToHurt() {
        refusedJson("[".repeat(100_000), "nested deeper than 64");
        refusedJson("{'a':1,'a':2}", "'a' occurs twice");
        refusedJson("{} x", "text after the end");
        refusedJson("{'asset':{'version':'1.0'}}", "version 1.0");
        refusedJson("{'asset':7}", "no JSON object");
        refusedJson("{'a':01}", "no , where");
        refusedJson("{'a':'\\ud8'}", "bad \\u escape");
        refusedJson("{'a':NaN}", "no JSON value");
        refusedJson("{'a':[" + "0,".repeat(2_100_000) + "0]}", "more than 2000000 JSON values");
    }

    @Test
    void refusesAContainerThatLies() {
        byte[] good = GlbBytes.of("'nodes':[{'mesh':0}]," + MESH, TETRA, FACES);
        Scans.assertRefused("a.glb", Arrays.copyOf(good, good.length - 1), "byte 8", "the file has");
        Scans.assertRefused("a.glb", changed(good, 4, 1), "byte 4", "GLB version 1");
        Scans.assertRefused("a.glb", changed(good, 15, 0xff), "byte 12", "does not fit in the file");
        Scans.assertRefused("a.glb", changed(good, 16, 0), "byte 16", "not JSON");
        Scans.assertRefused("a.glb", Arrays.copyOf(good, 15), "byte 15", "too short");
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static void refused(String members, String place, String reason, float[] floats, int... shorts) {
        byte[] bytes = GlbBytes.of(members, floats, shorts);
        String where = place.startsWith("byte") ? "byte " + (bytes.length - 2 * shorts.length - 24) : place;
        Scans.assertRefused("a.glb", bytes, where, reason);
    }

    private static void refusedJson(String json, String reason) {
        try {
            Scans.read("a.glb", GlbBytes.of(json, new byte[4]));
            assertThat(json).as("refused").isEmpty();
        } catch (MeshFormatException e) {
            assertThat(e.getMessage()).contains(reason);
        }
    }
}
