package org.pasvorm.geometry.io;

import java.util.Arrays;

/// The vertices and triangles of one 3MF object; vertices that no triangle uses are dropped, so that placing an object
/// never costs more than its triangles.
final class ThreeMfMesh {
    private static final String CURE = "export the scan again";
    private static final int CHECK_EVERY = 1 << 14;

    private final XmlCursor xml;
    private final ThreeMfModel model;
    private final boolean objectHasProperty;
    private final DoubleList xyz = new DoubleList(0);
    private final IntList corners = new IntList(0);

    /// @param objectHasProperty whether the object names a property group for its triangles
    ThreeMfMesh(XmlCursor xml, ThreeMfModel model, boolean objectHasProperty) {
        this.xml = xml;
        this.model = model;
        this.objectHasProperty = objectHasProperty;
    }

    void parse() throws MeshFormatException {
        int here = xml.depth();
        boolean vertices = false;
        boolean triangles = false;
        while (xml.nextChild(here)) {
            if (xml.name().equals("vertices") && !vertices) {
                vertices = true;
                vertices();
            } else if (xml.name().equals("triangles") && vertices && !triangles) {
                triangles = true;
                triangles();
            } else if (xml.name().equals("vertices") || xml.name().equals("triangles")) {
                throw xml.refusal("'" + xml.name() + "' is out of order", CURE);
            } else {
                model.note("what extensions add to a mesh was left out (" + xml.name() + ")");
            }
        }
        if (!vertices || !triangles) {
            throw xml.refusal("a mesh lacks its vertices or triangles", CURE);
        }
    }

    private void vertices() throws MeshFormatException {
        int here = xml.depth();
        while (xml.nextChild(here)) {
            if (xml.name().equals("vertex")) {
                xyz.add(xml.number("x"));
                xyz.add(xml.number("y"));
                xyz.add(xml.number("z"));
                tick(xyz.size() / 3, 0.1);
            }
        }
    }

    private void triangles() throws MeshFormatException {
        int here = xml.depth();
        while (xml.nextChild(here)) {
            if (xml.name().equals("triangle")) {
                corners.add(vertex("v1"));
                corners.add(vertex("v2"));
                corners.add(vertex("v3"));
                boolean property = xml.attribute("p1") != null;
                if (property && xml.attribute("pid") == null && !objectHasProperty) {
                    throw xml.refusal("a triangle names a property but no property group", CURE);
                }
                if (corners.size() / 3 > model.limits().triangles()) {
                    throw xml.refusal("more than " + model.limits().triangles() + " triangles", "reduce the scan");
                }
                tick(corners.size() / 3, 0.5);
            }
        }
    }

    private int vertex(String name) throws MeshFormatException {
        int v = xml.whole(name);
        if (v >= xyz.size() / 3) {
            throw xml.refusal("a triangle uses vertex " + v + " of " + xyz.size() / 3, CURE);
        }
        return v;
    }

    private void tick(int count, double fraction) {
        if (count % CHECK_EVERY == 0) {
            model.progress().check();
            model.progress().report(fraction, "read triangles");
        }
    }

    int[] corners() {
        int[] number = numbers();
        int[] renumbered = corners.toArray();
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = number[renumbered[i]];
        }
        return renumbered;
    }

    double[] xyz() {
        int[] number = numbers();
        double[] kept = new double[xyz.size()];
        int next = 0;
        for (int v = 0; v < number.length; v++) {
            if (number[v] >= 0) {
                for (int axis = 0; axis < 3; axis++) {
                    kept[next++] = xyz.get(3 * v + axis);
                }
            }
        }
        return Arrays.copyOf(kept, next);
    }

    /// New numbers of the vertices in use, −1 for the others.
    private int[] numbers() {
        int[] number = new int[xyz.size() / 3];
        Arrays.fill(number, -1);
        for (int i = 0; i < corners.size(); i++) {
            number[corners.get(i)] = 0;
        }
        int next = 0;
        for (int v = 0; v < number.length; v++) {
            number[v] = number[v] < 0 ? -1 : next++;
        }
        return number;
    }
}
