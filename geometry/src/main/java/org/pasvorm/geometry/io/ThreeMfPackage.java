package org.pasvorm.geometry.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The packaging of a 3MF file (OPC): which part is the model.
final class ThreeMfPackage {
    static final String MODEL_TYPE = "http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel";

    private static final String CURE = "export the scan again";
    private static final String TICKET_TYPE = "http://schemas.microsoft.com/3dmanufacturing/2013/01/printticket";

    private final ScanBytes source;
    private final ReadLimits limits;
    private final ZipArchive archive;

    ThreeMfPackage(ScanBytes source, ReadLimits limits) throws MeshFormatException {
        this.source = source;
        this.limits = limits;
        this.archive = ZipArchive.open(source, limits);
    }

    /// What is done with one part's elements.
    interface Visitor {
        void visit(XmlCursor xml) throws MeshFormatException;
    }

    /// The one model part that the package starts with.
    ZipArchive.Entry model() throws MeshFormatException {
        if (archive.find("[Content_Types].xml").isEmpty()
                || archive.find("_rels/.rels").isEmpty()) {
            throw source.refusal("a ZIP archive but no 3MF", "unpack it and choose the scan in it");
        }
        String target = onlyTarget("_rels/.rels", MODEL_TYPE)
                .orElseThrow(() -> source.refusal("the package names no 3D model", CURE));
        ZipArchive.Entry model = archive.find(target)
                .orElseThrow(() -> source.refusal("the package lacks its 3D model " + target, CURE));
        int slash = model.name().lastIndexOf('/') + 1;
        String beside =
                model.name().substring(0, slash) + "_rels/" + model.name().substring(slash) + ".rels";
        if (archive.find(beside).isPresent()) {
            onlyTarget(beside, TICKET_TYPE);
        }
        return model;
    }

    void read(ZipArchive.Entry entry, Visitor visitor) throws MeshFormatException {
        try (InputStream bytes = archive.stream(entry)) {
            visitor.visit(new XmlCursor(source.name(), entry.name(), bytes, limits));
        } catch (ZipArchive.Refused e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    /// The target of the relationship of this type; more than one is refused.
    private Optional<String> onlyTarget(String part, String type) throws MeshFormatException {
        String[] found = new String[1];
        ZipArchive.Entry entry = archive.find(part).orElseThrow();
        read(entry, xml -> {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (xml.name().equals("Relationship") && type.equals(xml.require("Type"))) {
                    if (found[0] != null) {
                        throw xml.refusal("more than one relationship of type " + type, CURE);
                    }
                    found[0] = target(xml);
                }
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static String target(XmlCursor xml) throws MeshFormatException {
        if ("External".equals(xml.attribute("TargetMode"))) {
            throw xml.refusal("the relationship leads out of the file", CURE);
        }
        String target = xml.require("Target");
        return target.startsWith("/") ? target.substring(1) : target;
    }
}
