package org.pasvorm.geometry.io;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pasvorm.geometry.progress.Progress;

/// OFF as of Geomview, ASCII, three dimensions, with or without normals, colours or texture coordinates (which are not
/// read); `#` begins a comment.
final class OffReader implements MeshReader {
    private static final int LOOK = 4096;
    private static final int LEAST_VERTEX = 6;
    private static final int LEAST_FACE = 2;
    private static final Pattern MAGIC = Pattern.compile("(st)?c?n?4?n?off([\\s\\d#].*)?");

    @Override
    public String id() {
        return "off";
    }

    @Override
    public List<String> extensions() {
        return List.of("off");
    }

    @Override
    public boolean recognises(ScanBytes bytes) {
        return MAGIC.matcher(bytes.firstLine(LOOK)).matches();
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
            this.scan = new PolygonText(source, limits, 0, false, progress);
            this.text = scan.text;
            this.soup = scan.soup;
            this.polygons = scan.polygons;
        }

        LoadedScan run() throws MeshFormatException {
            long vertices = firstCount();
            long faces = nextCount("the number of faces");
            text.nextLine();
            long least = vertices * LEAST_VERTEX + faces * LEAST_FACE;
            if (least > text.left() + 1L) {
                throw text.refusal(
                        "the header promises " + vertices + " vertices and " + faces + " faces, but only " + text.left()
                                + " bytes follow",
                        "copy or export the scan again");
            }
            vertices((int) vertices);
            faces((int) faces, (int) vertices);
            return scan.finish("OFF");
        }

        /// The number of vertices, which may be glued to the key word.
        private long firstCount() throws MeshFormatException {
            require("the word OFF");
            int end = text.wordStart();
            while (end < text.wordEnd() && !Character.isDigit(source.at(end))) {
                end++;
            }
            String word = text.word();
            checkKind(word.substring(0, Math.min(word.length(), end - text.wordStart())));
            if (end < text.wordEnd()) {
                return count(text.whole(end, text.wordEnd()));
            }
            return nextCount("the number of vertices");
        }

        private void checkKind(String word) throws MeshFormatException {
            String kind = word.toUpperCase(Locale.ROOT);
            if (!kind.matches("(ST)?C?N?OFF")) {
                throw text.refusal(
                        "'" + word + "' where OFF, COFF or NOFF belongs", "save the scan as three-dimensional OFF");
            }
        }

        private long nextCount(String what) throws MeshFormatException {
            require(what);
            if (text.is("binary")) {
                throw text.refusal("binary OFF is not read", "save the scan as ASCII OFF");
            }
            return count(text.whole());
        }

        private long count(long value) throws MeshFormatException {
            if (value < 0 || value > Integer.MAX_VALUE) {
                throw text.refusal("a count of " + value + " cannot be", "export the scan again");
            }
            return value;
        }

        private void vertices(int count) throws MeshFormatException {
            for (int i = 0; i < count; i++) {
                require("vertex " + (i + 1) + " of " + count);
                double x = text.number();
                soup.vertex(x, text.nextNumber("y"), text.nextNumber("z"), text.line());
                text.nextLine();
                scan.tick();
            }
        }

        private void faces(int count, int vertices) throws MeshFormatException {
            for (int i = 0; i < count; i++) {
                require("face " + (i + 1) + " of " + count);
                long corners = count(text.whole());
                for (long k = 0; k < corners; k++) {
                    if (!text.nextOnLine()) {
                        throw text.refusal(
                                "the line ends at corner " + k + " of " + corners, "copy or export the scan again");
                    }
                    polygons.corner(corner(vertices), text.line());
                }
                polygons.end();
                text.nextLine();
                scan.tick();
            }
        }

        private int corner(int vertices) throws MeshFormatException {
            long index = text.whole();
            if (index < 0 || index >= vertices) {
                throw text.refusal("a face uses vertex " + index + " of " + vertices, "export the scan again");
            }
            return (int) index;
        }

        /// The next word that is not in a comment.
        private void require(String what) throws MeshFormatException {
            boolean found = text.next();
            while (found && text.startsWith('#')) {
                found = text.nextLine() && text.next();
            }
            if (!found) {
                throw text.refusal("the file ends where " + what + " belongs", "copy or export the scan again");
            }
        }
    }
}
