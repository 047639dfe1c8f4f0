package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.progress.Progress;

/// PLY 1.0, ASCII and both binary forms: vertices, faces with any number of corners, triangle strips. Other elements
/// and
/// properties are walked over.
final class PlyReader implements MeshReader {
    private static final int CHECK_EVERY = 1 << 14;

    @Override
    public String id() {
        return "ply";
    }

    @Override
    public List<String> extensions() {
        return List.of("ply");
    }

    @Override
    public boolean recognises(ScanBytes bytes) {
        String text = bytes.beginning(4);
        return text.startsWith("ply") && text.length() == 4 && Character.isWhitespace(text.charAt(3));
    }

    @Override
    public LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException {
        PlyHeader header = PlyHeader.parse(bytes, limits);
        return new Parse(bytes, header, limits, progress).run();
    }

    private static final class Parse {
        private final ScanBytes source;
        private final PlyHeader header;
        private final Progress progress;
        private final PlyValues values;
        private final SoupBuilder soup;
        private final PolygonList polygons = new PolygonList();

        Parse(ScanBytes source, PlyHeader header, ReadLimits limits, Progress progress) {
            this.source = source;
            this.header = header;
            this.progress = progress;
            boolean ascii = header.form() == PlyHeader.Form.ASCII;
            this.values = ascii ? new PlyValues.Ascii(source, header, limits) : new PlyValues.Binary(source, header);
            this.soup = new SoupBuilder(source, limits, 0, values::refusal);
        }

        LoadedScan run() throws MeshFormatException {
            for (PlyHeader.Element element : header.elements()) {
                if (element.properties().isEmpty()) {
                    continue;
                }
                values.requireRoom(element);
                switch (element.name()) {
                    case "vertex" -> vertices(element);
                    case "face" -> faces(element);
                    case "tristrips" -> strips(element);
                    default -> skip(element);
                }
            }
            List<String> notes = new ArrayList<>();
            polygons.cutInto(soup, source, values::refusal, notes, progress);
            return new LoadedScan(soup.finish(notes), format(), Optional.empty(), notes);
        }

        private String format() {
            return switch (header.form()) {
                case ASCII -> "ASCII PLY";
                case LITTLE_ENDIAN -> "binary PLY, little-endian";
                case BIG_ENDIAN -> "binary PLY, big-endian";
            };
        }

        private void vertices(PlyHeader.Element element) throws MeshFormatException {
            int[] axes = {element.indexOf("x"), element.indexOf("y"), element.indexOf("z")};
            for (int axis = 0; axis < 3; axis++) {
                if (axes[axis] < 0 || element.properties().get(axes[axis]).isList()) {
                    throw source.refusal(
                            "the vertices have no property " + "xyz".charAt(axis), "export the scan again");
                }
            }
            double[] row = new double[element.properties().size()];
            for (long i = 0; i < element.count(); i++) {
                for (int p = 0; p < row.length; p++) {
                    PlyHeader.Property property = element.properties().get(p);
                    if (p == axes[0] || p == axes[1] || p == axes[2]) {
                        row[p] = values.number(property.type());
                    } else {
                        skip(property);
                    }
                }
                soup.vertex(row[axes[0]], row[axes[1]], row[axes[2]], values.place());
                tick(i);
            }
        }

        private void faces(PlyHeader.Element element) throws MeshFormatException {
            int list = indices(element);
            for (long i = 0; i < element.count(); i++) {
                for (int p = 0; p < element.properties().size(); p++) {
                    PlyHeader.Property property = element.properties().get(p);
                    if (p == list) {
                        face(property);
                    } else {
                        skip(property);
                    }
                }
                tick(i);
            }
        }

        private void face(PlyHeader.Property property) throws MeshFormatException {
            long length = length(property);
            for (long k = 0; k < length; k++) {
                polygons.corner(index(values.whole(property.type())), values.place());
            }
            polygons.end();
        }

        /// Strips turn every other triangle round and begin anew after −1.
        private void strips(PlyHeader.Element element) throws MeshFormatException {
            int list = indices(element);
            for (long i = 0; i < element.count(); i++) {
                for (int p = 0; p < element.properties().size(); p++) {
                    PlyHeader.Property property = element.properties().get(p);
                    if (p == list) {
                        strip(property);
                    } else {
                        skip(property);
                    }
                }
            }
        }

        private void strip(PlyHeader.Property property) throws MeshFormatException {
            long length = length(property);
            int a = -1;
            int b = -1;
            boolean turned = false;
            for (long k = 0; k < length; k++) {
                long value = values.whole(property.type());
                int c = value == -1 ? -1 : index(value);
                if (a >= 0 && b >= 0 && c >= 0) {
                    triangle(turned ? b : a, turned ? a : b, c);
                }
                turned = c >= 0 && b >= 0 && a >= 0 && !turned;
                a = c < 0 ? -1 : b;
                b = c;
                tick(k);
            }
        }

        /// Degenerate triangles only steer a strip.
        private void triangle(int a, int b, int c) {
            if (a != b && b != c && c != a) {
                polygons.corner(a, values.place());
                polygons.corner(b, values.place());
                polygons.corner(c, values.place());
                polygons.end();
            }
        }

        private int indices(PlyHeader.Element element) throws MeshFormatException {
            int list = element.indexOf("vertex_indices", "vertex_index");
            boolean usable = list >= 0
                    && element.properties().get(list).isList()
                    && element.properties().get(list).type().isWhole();
            if (!usable && element.count() > 0) {
                throw source.refusal(
                        "the element " + element.name() + " has no whole-number list vertex_indices",
                        "export the scan again");
            }
            return list;
        }

        private int index(long value) throws MeshFormatException {
            if (value < 0 || value >= Integer.MAX_VALUE) {
                throw values.refusal("a face uses vertex " + value);
            }
            return (int) value;
        }

        private long length(PlyHeader.Property list) throws MeshFormatException {
            long length = values.whole(list.leadingType());
            values.requireRoom(length, list.type());
            return length;
        }

        private void skip(PlyHeader.Element element) throws MeshFormatException {
            for (long i = 0; i < element.count(); i++) {
                for (PlyHeader.Property property : element.properties()) {
                    skip(property);
                }
                tick(i);
            }
        }

        private void skip(PlyHeader.Property property) throws MeshFormatException {
            long numbers = property.isList() ? length(property) : 1;
            values.skip(numbers, property.type());
        }

        private void tick(long i) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
                progress.report(0.9 * (1 - (double) values.left() / source.size()), "read faces");
            }
        }
    }
}
