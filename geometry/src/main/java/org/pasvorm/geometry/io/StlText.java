package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.progress.Progress;

/// The ASCII form of STL. Several solids in one file make one scan; key words may be in any case.
final class StlText {
    private static final int CHECK_EVERY = 1 << 14;
    private static final int BYTES_A_FACET = 200;

    private final TextCursor text;
    private final SoupBuilder soup;
    private final Progress progress;
    private final int bytes;
    private final List<String> notes = new ArrayList<>();

    StlText(ScanBytes source, ReadLimits limits, Progress progress) {
        this.text = new TextCursor(source, source.textStart(), limits, false);
        this.bytes = source.size();
        this.soup = new SoupBuilder(source, limits, bytes / BYTES_A_FACET * 3, source::refusalAtLine);
        this.progress = progress;
    }

    LoadedScan read() throws MeshFormatException {
        boolean open = false;
        while (text.next()) {
            if (text.is("facet")) {
                facet();
            } else if (text.is("solid") || text.is("endsolid")) {
                open = text.is("solid");
                text.nextLine();
            } else {
                throw text.refusal("'" + text.word() + "' where facet or endsolid belongs", "export the scan again");
            }
        }
        if (open) {
            notes.add("the file ends without endsolid; it may be cut off after a whole triangle");
        }
        return new LoadedScan(soup.finish(notes), "ASCII STL", Optional.empty(), notes);
    }

    private void facet() throws MeshFormatException {
        skipNormal();
        expect("loop");
        int first = soup.vertexCount();
        for (int k = 0; k < 3; k++) {
            expect("vertex");
            soup.vertex(number(), number(), number(), text.line());
        }
        expect("endloop");
        expect("endfacet");
        soup.triangle(first, first + 1, first + 2);
        if (first % CHECK_EVERY == 0) {
            progress.check();
            progress.report(1 - (double) text.left() / bytes, "read triangles");
        }
    }

    /// Whatever the normal is, it is not needed, and some programs write none or `nan(ind)`.
    private void skipNormal() throws MeshFormatException {
        for (int words = 0; words < 5; words++) {
            require("outer");
            if (text.is("outer")) {
                return;
            }
        }
        expect("outer");
    }

    private void expect(String word) throws MeshFormatException {
        require(word);
        if (!text.is(word)) {
            throw text.refusal("'" + text.word() + "' where " + word + " belongs", "export the scan again");
        }
    }

    private double number() throws MeshFormatException {
        require("a coordinate");
        return text.number();
    }

    private void require(String what) throws MeshFormatException {
        if (!text.next()) {
            throw text.refusal("the file ends where " + what + " belongs", "copy or export the scan again");
        }
    }
}
