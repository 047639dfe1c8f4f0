package org.pasvorm.geometry.io;

import java.util.List;
import java.util.Set;
import org.pasvorm.geometry.progress.Progress;

/// Wavefront OBJ: `v` and `f` lines; all groups and objects make one scan. Polygons may be concave, indices negative,
/// lines continued with a backslash. Materials are not opened; texture coordinates, normals, colours, lines, points and
/// free-form surfaces are not read.
final class ObjReader implements MeshReader {
    private static final int LOOK = 4096;
    private static final int BYTES_A_VERTEX = 60;
    private static final Set<String> KEYWORDS =
            Set.of("v", "vn", "vt", "vp", "f", "o", "g", "s", "l", "p", "mtllib", "usemtl");

    @Override
    public String id() {
        return "obj";
    }

    @Override
    public List<String> extensions() {
        return List.of("obj");
    }

    /// The first line that is neither empty nor a comment begins with a key word of OBJ.
    @Override
    public boolean recognises(ScanBytes bytes) {
        return KEYWORDS.contains(bytes.firstLine(LOOK).split("\\s", 2)[0]);
    }

    @Override
    public LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException {
        return new Parse(bytes, limits, progress).run();
    }

    private static final class Parse {
        private final ScanBytes source;
        private final TextCursor text;
        private final SoupBuilder soup;
        private final PolygonList polygons;
        private final PolygonText scan;

        Parse(ScanBytes source, ReadLimits limits, Progress progress) {
            this.source = source;
            this.scan = new PolygonText(source, limits, source.size() / BYTES_A_VERTEX, true, progress);
            this.text = scan.text;
            this.soup = scan.soup;
            this.polygons = scan.polygons;
        }

        LoadedScan run() throws MeshFormatException {
            do {
                if (text.nextOnLine()) {
                    line();
                }
                scan.tick();
            } while (text.nextLine());
            return scan.finish("OBJ");
        }

        private void line() throws MeshFormatException {
            if (text.is("v")) {
                double x = text.nextNumber("x");
                double y = text.nextNumber("y");
                double z = text.nextNumber("z");
                soup.vertex(x, y, z, text.line());
            } else if (text.is("f")) {
                while (text.nextOnLine() && !text.startsWith('#')) {
                    polygons.corner(corner(), text.line());
                }
                polygons.end();
            }
        }

        /// The vertex number before the first slash; negative ones count back from the last vertex so far.
        private int corner() throws MeshFormatException {
            int end = text.wordStart();
            while (end < text.wordEnd() && source.at(end) != '/') {
                end++;
            }
            long index = text.whole(text.wordStart(), end);
            long vertex = index > 0 ? index - 1 : soup.vertexCount() + index;
            if (index == 0 || vertex < 0 || vertex > Integer.MAX_VALUE - 1) {
                throw text.refusal(
                        "face corner '" + text.word() + "' names no vertex, " + soup.vertexCount()
                                + " are given so far",
                        "export the scan again");
            }
            return (int) vertex;
        }
    }
}
