package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pasvorm.geometry.io.ThreeMfBytes.MESH;
import static org.pasvorm.geometry.io.ThreeMfBytes.OPEN;
import static org.pasvorm.geometry.io.ThreeMfBytes.item;
import static org.pasvorm.geometry.io.ThreeMfBytes.model;
import static org.pasvorm.geometry.io.ThreeMfBytes.object;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.mesh.MeshMeasures;

class ThreeMfReaderTest {
    private static final String GOOD = model(object(1, MESH), item(1));

    @ParameterizedTest
    @CsvSource({"micron, MICRON", "centimeter, CENTIMETRE", "inch, INCH", "foot, FOOT", "meter, METRE"})
    void readsTheDeclaredUnit(String name, LengthUnit unit) throws MeshFormatException {
        assertThat(read(GOOD.replace("millimeter", name)).declaredUnit()).contains(unit);
        assertThat(read(GOOD.replace(" unit=\"millimeter\"", "")).declaredUnit())
                .contains(LengthUnit.MILLIMETRE);
    }

    @Test
    void placesComponentsAndItems() throws MeshFormatException {
        String twice = object(
                2,
                "<components><component objectid=\"1\"/><component objectid=\"1\""
                        + " transform=\"0 2 0 -2 0 0 0 0 2 10 20 30\"/></components>");
        String build = "<item objectid=\"2\" transform=\"1 0 0 0 1 0 0 0 1 100 0 0\"/>" + item(1);
        LoadedScan scan = read(model(object(1, MESH) + twice, build));

        MeshMeasures measures = MeshMeasures.of(Scans.closed(scan.soup()));
        assertThat(measures.volume()).isCloseTo(4.5 * (1 + 8 + 1), within(1e-9));
        assertThat(measures.bodies()).isEqualTo(3);
        // The second component turns x to y and y to −x, doubled, then moves.
        assertThat(scan.soup().bounds().max().x()).isCloseTo(110, within(1e-9));
        assertThat(scan.soup().bounds().max().y()).isCloseTo(26, within(1e-9));
        assertThat(scan.soup().bounds().max().z()).isCloseTo(36, within(1e-9));
    }

    @Test
    void leavesOutSupportAndUnbuiltObjects() throws MeshFormatException {
        String support = object(2, MESH).replace("id=\"2\"", "id=\"2\" type=\"support\"");
        LoadedScan scan = read(model(object(1, MESH) + support + object(3, MESH), item(1) + item(2)));

        assertThat(scan.soup().triangleCount()).isEqualTo(4);
        assertThat(scan.notes()).containsExactly("support objects were left out");
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        String start = "<?xml version=\"1.0\"?><!DOCTYPE model ";
        refused(start + "[<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + GOOD, "document type definition");
        refused(start + "SYSTEM \"http://127.0.0.1:9/x.dtd\">" + GOOD, "document type definition");
        StringBuilder laughs = new StringBuilder(start + "[<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        refused(laughs + "]>" + GOOD.replace("<resources>", "<metadata name=\"x\">&a29;</metadata><resources>"), "");
        refused(GOOD.replace("<resources>", "<metadata name=\"x\">&a;</metadata><resources>"), "");
    }

    @Test
    void refusesXmlMadeToHurt() {
        refused("<a>".repeat(100_000), "no 3MF model");
        refused(OPEN + "<x:a xmlns:x=\"u\">" + "<x:b>".repeat(100_000), "nested deeper than 64");
        refused(GOOD.substring(0, GOOD.length() - 20), "not well-formed");
        refused("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + GOOD, "");
        refused("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + GOOD, "is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 0 0 1 0 0 0 NaN 0 0 0",
                "1 0 0 0 1 0 0 0 1 INF 0 0",
                "1 0 0 0 1 0 0 0 1 1e300 0 0",
                "-1 0 0 0 1 0 0 0 1 0 0 0",
                "1 0 0 0 1 0 0 0 0 0 0 0",
                "1 0 0 0 1 0 0 0 1 0 0",
                "1 0 0 0 1 0 0 0 1 0 0 0 0",
                ""
            })
    void refusesBadTransforms(String transform) {
        refused(GOOD.replace("<item", "<item transform=\"" + transform + "\""), "transform");
    }

    @Test
    void refusesWhatTheModelMayNotDo() {
        refused(GOOD.replace(item(1), item(2)), "object 2 is not defined");
        refused(GOOD.replace("millimeter", "parsec"), "unit 'parsec' is unknown");
        refused(GOOD.replace("v3=\"1\"", "v3=\"5\""), "vertex 5 of 5");
        refused(GOOD.replace("v3=\"1\"", "v3=\"-1\""), "no usable whole number");
        refused(GOOD.replace(" v3=\"1\"", ""), "triangle has no v3");
        refused(GOOD.replace("x=\"9\"", "x=\"nan\""), "no usable number");
        refused(GOOD.replace("x=\"3\"", "x=\"1e12\""), "beyond");
        refused(GOOD.replace("<resources>", "<metadata/><resources>"), "metadata has no name");
        refused(model(object(1, MESH) + object(1, MESH), item(1)), "id 1 is used twice");
        refused(model(object(1, "<components><component objectid=\"1\"/></components>"), item(1)), "object 1 is not");
        refused(model(object(1, MESH), ""), "no triangles");
        refused(OPEN + "</model>", "no resources");
        refused(GOOD.replace("<model ", "<model requiredextensions=\"z\" xmlns:z=\"urn:z\" "), "the extension urn:z");
        String path = GOOD.replace(
                "<item",
                "<item p:path=\"/3D/b.model\" xmlns:p=\"http://schemas.microsoft.com/"
                        + "3dmanufacturing/production/2015/06\"");
        refused(path, "another model file");
    }

    @Test
    void refusesComponentsThatMultiply() {
        StringBuilder resources = new StringBuilder(object(1, MESH));
        StringBuilder empty = new StringBuilder(object(1, MESH.replaceAll("<triangle .*?/>", "")));
        for (int id = 2; id < 60; id++) {
            String use = "<component objectid=\"" + (id - 1) + "\"/>";
            resources.append(object(id, "<components>" + use + use + "</components>"));
            empty.append(object(id, "<components>" + use + use + "</components>"));
        }
        refused(model(resources.toString(), item(59)), "more than 100000 placed parts");
        refused(model(empty.toString(), item(59)), "more than 100000 placed parts");
    }

    private static LoadedScan read(String model) throws MeshFormatException {
        return Scans.read("a.3mf", ThreeMfBytes.of(model));
    }

    private static void refused(String model, String reason) {
        try {
            read(model);
            assertThat(model).as("refused for " + reason).isEmpty();
        } catch (MeshFormatException e) {
            assertThat(e.getMessage()).startsWith("a.3mf").contains(reason).doesNotContain("\n");
        }
    }
}
