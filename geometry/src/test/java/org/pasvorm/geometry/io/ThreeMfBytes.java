package org.pasvorm.geometry.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes 3MF files for tests.
final class ThreeMfBytes {
    static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    static final String RELS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Target=\"/3D/3dmodel.model\" Id=\"r\" Type=\"" + ThreeMfPackage.MODEL_TYPE
                    + "\"/></Relationships>";
    static final String OPEN =
            "<model unit=\"millimeter\" xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\">";

    /// A tetrahedron of volume 4.5.
    static final String MESH = "<mesh><vertices><vertex x=\"0\" y=\"0\" z=\"0\"/><vertex x=\"3\" y=\"0\" z=\"0\"/>"
            + "<vertex x=\"0\" y=\"3\" z=\"0\"/><vertex x=\"0\" y=\"0\" z=\"3\"/><vertex x=\"9\" y=\"9\" z=\"9\"/>"
            + "</vertices><triangles><triangle v1=\"0\" v2=\"2\" v3=\"1\"/><triangle v1=\"0\" v2=\"1\" v3=\"3\"/>"
            + "<triangle v1=\"1\" v2=\"2\" v3=\"3\"/><triangle v1=\"2\" v2=\"0\" v3=\"3\"/></triangles></mesh>";

    private ThreeMfBytes() {}

    static String model(String resources, String build) {
        return OPEN + "<resources>" + resources + "</resources><build>" + build + "</build></model>";
    }

    static String object(int id, String content) {
        return "<object id=\"" + id + "\">" + content + "</object>";
    }

    static String item(int id) {
        return "<item objectid=\"" + id + "\"/>";
    }

    static byte[] of(String model) {
        return zip(parts(model));
    }

    static Map<String, byte[]> parts(String model) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELS.getBytes(StandardCharsets.UTF_8));
        parts.put("3D/3dmodel.model", model.getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
