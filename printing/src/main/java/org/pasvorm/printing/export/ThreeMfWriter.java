package org.pasvorm.printing.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

/// 3MF, core specification only: one model part, one object of type `model`, unit millimetre, name, part number and
/// the standard metadata names. No extension, no date, so slicers agree on it and the bytes repeat.
public final class ThreeMfWriter implements PrintFormat {
    // The first of January counts as before the format began and would draw in the time zone.
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String CONTENT_TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
            + "<Default Extension=\"model\" ContentType=\"application/vnd.ms-package.3dmanufacturing-3dmodel+xml\"/>\n"
            + "</Types>\n";
    private static final String RELATIONSHIPS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n"
            + "<Relationship Target=\"/3D/3dmodel.model\" Id=\"rel0\""
            + " Type=\"http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel\"/>\n"
            + "</Relationships>\n";

    @Override
    public String id() {
        return "3mf";
    }

    @Override
    public String label() {
        return "3MF, core, millimetres";
    }

    /// Six digits after the point, or what a reader's `float` holds.
    @Override
    public double precision(double size) {
        return Math.max(0.6e-6, Math.ulp((float) size));
    }

    @Override
    public boolean indexed() {
        return true;
    }

    @Override
    public byte[] bytes(PartFile part, Progress progress) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", CONTENT_TYPES);
            entry(zip, "_rels/.rels", RELATIONSHIPS);
            open(zip, "3D/3dmodel.model");
            model(new XmlBytes(zip), part, progress);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        open(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_TIME);
        zip.putNextEntry(entry);
    }

    private static void model(XmlBytes out, PartFile part, Progress progress) throws IOException {
        out.ascii(XML).ascii("<model unit=\"millimeter\" xml:lang=\"en-US\"");
        out.ascii(" xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\">\n");
        metadata(out, "Title", part.title());
        metadata(out, "Application", part.application());
        out.ascii("<resources>\n<object id=\"1\" type=\"model\" name=\"").text(part.name());
        out.ascii("\" partnumber=\"").text(part.partNumber()).ascii("\">\n<mesh>\n");
        mesh(out, part.mesh(), progress);
        out.ascii("</mesh>\n</object>\n</resources>\n<build>\n<item objectid=\"1\" partnumber=\"");
        out.text(part.partNumber()).ascii("\"/>\n</build>\n</model>\n").flush();
    }

    private static void metadata(XmlBytes out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.ascii("<metadata name=\"").ascii(name).ascii("\">").text(value).ascii("</metadata>\n");
        }
    }

    private static void mesh(XmlBytes out, TriangleMesh mesh, Progress progress) throws IOException {
        out.ascii("<vertices>\n");
        for (int v = 0; v < mesh.vertexCount(); v++) {
            check(v, progress);
            out.ascii("<vertex x=\"").millionths(mesh.coordinate(v, 0));
            out.ascii("\" y=\"").millionths(mesh.coordinate(v, 1));
            out.ascii("\" z=\"").millionths(mesh.coordinate(v, 2)).ascii("\"/>\n");
        }
        out.ascii("</vertices>\n<triangles>\n");
        for (int t = 0; t < mesh.triangleCount(); t++) {
            check(t, progress);
            out.ascii("<triangle v1=\"").integer(mesh.corner(t, 0));
            out.ascii("\" v2=\"").integer(mesh.corner(t, 1));
            out.ascii("\" v3=\"").integer(mesh.corner(t, 2)).ascii("\"/>\n");
        }
        out.ascii("</triangles>\n");
    }

    private static void check(int i, Progress progress) {
        if ((i & 0xFFFF) == 0) {
            progress.check();
        }
    }
}
