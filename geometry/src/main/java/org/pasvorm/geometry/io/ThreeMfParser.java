package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Fills a [ThreeMfModel] from the XML of a model part.
final class ThreeMfParser {
    private static final String CURE = "export the scan again";
    private static final String CORE = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02";
    private static final String MATERIALS = "http://schemas.microsoft.com/3dmanufacturing/material/2015/02";
    private static final String PRODUCTION = "http://schemas.microsoft.com/3dmanufacturing/production/2015/06";
    private static final int LARGEST_ID = Integer.MAX_VALUE;

    private final XmlCursor xml;
    private final ThreeMfModel model;
    private final Set<Integer> ids = new HashSet<>();
    private final Set<String> metadata = new HashSet<>();
    private boolean hasResources;
    private boolean hasBuild;

    ThreeMfParser(XmlCursor xml, ThreeMfModel model) {
        this.xml = xml;
        this.model = model;
    }

    void parse() throws MeshFormatException {
        if (!xml.nextChild(0) || !isCore("model")) {
            throw xml.refusal("the part is no 3MF model", CURE);
        }
        model.setUnit(unit());
        requireKnownExtensions();
        while (xml.nextChild(1)) {
            if (isCore("metadata")) {
                metadata();
            } else if (isCore("resources")) {
                resources();
            } else if (isCore("build")) {
                build();
            } else if (xml.namespace().equals(CORE)) {
                throw unknown("model");
            }
        }
        if (!hasResources || !hasBuild) {
            throw xml.refusal("the model has no " + (hasResources ? "build" : "resources"), CURE);
        }
        xml.nextChild(0);
    }

    private LengthUnit unit() throws MeshFormatException {
        String unit = xml.attribute("unit");
        return switch (unit == null ? "millimeter" : unit) {
            case "micron" -> LengthUnit.MICRON;
            case "millimeter" -> LengthUnit.MILLIMETRE;
            case "centimeter" -> LengthUnit.CENTIMETRE;
            case "inch" -> LengthUnit.INCH;
            case "foot" -> LengthUnit.FOOT;
            case "meter" -> LengthUnit.METRE;
            default -> throw xml.refusal("the unit '" + unit + "' is unknown", CURE);
        };
    }

    /// Materials do not change the shape; production does so only by parts in other files, which are refused where
    /// used.
    private void requireKnownExtensions() throws MeshFormatException {
        String required = xml.attribute("requiredextensions");
        for (String prefix : required == null ? new String[0] : required.strip().split("\\s+")) {
            String uri = xml.namespaceOf(prefix);
            if (!prefix.isEmpty() && !uri.equals(MATERIALS) && !uri.equals(PRODUCTION)) {
                throw xml.refusal(
                        "the model needs the extension " + (uri.isEmpty() ? prefix : uri),
                        "export the scan without extensions");
            }
        }
    }

    private void metadata() throws MeshFormatException {
        if (!metadata.add(xml.require("name"))) {
            throw xml.refusal("the metadata name '" + xml.require("name") + "' occurs twice", CURE);
        }
    }

    private void resources() throws MeshFormatException {
        if (hasResources) {
            throw xml.refusal("the model has two resources elements", CURE);
        }
        hasResources = true;
        int here = xml.depth();
        while (xml.nextChild(here)) {
            boolean core = xml.namespace().equals(CORE);
            if (core || xml.attribute("id") != null) {
                id();
            }
            if (isCore("object")) {
                object();
            } else if (core && !xml.name().equals("basematerials")) {
                throw unknown("resources");
            }
        }
    }

    private int id() throws MeshFormatException {
        int id = xml.whole("id");
        if (id == 0 || id == LARGEST_ID || !ids.add(id)) {
            throw xml.refusal("the id " + id + " is used twice or out of range", CURE);
        }
        return id;
    }

    private void object() throws MeshFormatException {
        int id = xml.whole("id");
        long line = xml.line();
        ThreeMfModel.Kind kind = kind();
        boolean hasProperty = xml.attribute("pid") != null;
        if (xml.attribute("pindex") != null && !hasProperty) {
            throw xml.refusal("an object names a property but no property group", CURE);
        }
        ThreeMfMesh mesh = new ThreeMfMesh(xml, model, hasProperty);
        List<ThreeMfModel.Use> uses = new ArrayList<>();
        boolean filled = false;
        int here = xml.depth();
        while (xml.nextChild(here)) {
            if (isCore("mesh") || isCore("components")) {
                if (filled) {
                    throw xml.refusal("object " + id + " has more than one mesh or list of components", CURE);
                }
                filled = true;
                if (isCore("mesh")) {
                    mesh.parse();
                } else {
                    components(uses);
                }
            } else if (xml.namespace().equals(CORE) && !xml.name().equals("metadatagroup")) {
                throw unknown("object");
            }
        }
        if (!filled) {
            model.note("objects without a core mesh were left out");
        }
        Optional<String> tooMuch = model.add(id, kind, mesh.xyz(), mesh.corners(), uses);
        if (tooMuch.isPresent()) {
            throw xml.refusal("object " + id + " of line " + line + ": " + tooMuch.get(), "reduce the scan");
        }
    }

    private ThreeMfModel.Kind kind() throws MeshFormatException {
        String type = xml.attribute("type");
        return switch (type == null ? "model" : type) {
            case "model", "surface" -> ThreeMfModel.Kind.SHAPE;
            case "support", "solidsupport" -> ThreeMfModel.Kind.SUPPORT;
            case "other" -> ThreeMfModel.Kind.OTHER;
            default -> throw xml.refusal("the object type '" + type + "' is unknown", CURE);
        };
    }

    private void components(List<ThreeMfModel.Use> uses) throws MeshFormatException {
        int here = xml.depth();
        while (xml.nextChild(here)) {
            if (isCore("component")) {
                uses.add(use());
            } else if (xml.namespace().equals(CORE)) {
                throw unknown("components");
            }
        }
        if (uses.isEmpty()) {
            throw xml.refusal("a list of components is empty", CURE);
        }
    }

    private void build() throws MeshFormatException {
        if (hasBuild) {
            throw xml.refusal("the model has two build elements", CURE);
        }
        hasBuild = true;
        int here = xml.depth();
        while (xml.nextChild(here)) {
            if (isCore("item")) {
                item();
            } else if (xml.namespace().equals(CORE)) {
                throw unknown("build");
            }
        }
    }

    private void item() throws MeshFormatException {
        ThreeMfModel.Use use = use();
        switch (use.part().kind()) {
            case OTHER -> throw xml.refusal("a build item names an object of type other", CURE);
            case SUPPORT -> model.note("support objects were left out");
            case SHAPE -> {
                Optional<String> tooMuch = model.build(use);
                if (tooMuch.isPresent()) {
                    throw xml.refusal("the build has " + tooMuch.get(), "reduce the scan");
                }
            }
        }
    }

    private ThreeMfModel.Use use() throws MeshFormatException {
        if (xml.hasAttribute(PRODUCTION, "path")) {
            throw xml.refusal("a part lies in another model file", "export the scan as one flat 3MF or as STL");
        }
        int id = xml.whole("objectid");
        ThreeMfModel.Part part = model.part(id)
                .orElseThrow(() -> xml.refusal("object " + id + " is not defined before it is used", CURE));
        return new ThreeMfModel.Use(part, transform());
    }

    private Affine transform() throws MeshFormatException {
        String text = xml.attribute("transform");
        if (text == null) {
            return Affine.IDENTITY;
        }
        String[] words = text.strip().split("\\s+", 14);
        if (words.length != 12) {
            throw xml.refusal("a transform has " + words.length + " numbers, not 12", CURE);
        }
        double[] numbers = new double[12];
        for (int i = 0; i < 12; i++) {
            numbers[i] = xml.number("transform", words[i]);
        }
        Affine transform = Affine.ofRowVectorMatrix(numbers);
        if (!transform.isWithin(model.limits().coordinate())) {
            throw xml.refusal("a transform has numbers beyond " + model.limits().coordinate(), CURE);
        }
        if (!(transform.determinant() > 0)) {
            throw xml.refusal(
                    transform.determinant() < 0 ? "a transform mirrors its part" : "a transform flattens its part",
                    CURE);
        }
        return transform;
    }

    private boolean isCore(String name) {
        return xml.name().equals(name) && xml.namespace().equals(CORE);
    }

    private MeshFormatException unknown(String parent) {
        return xml.refusal("'" + xml.name() + "' does not belong in " + parent, CURE);
    }
}
