package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.progress.Progress;

/// A text of vertices and polygons on its way to a scan: what the readers of such formats hold alike. A file of this
/// kind states no unit.
final class PolygonText {
    private static final int CHECK_EVERY = 1 << 14;

    final TextCursor text;
    final SoupBuilder soup;
    final PolygonList polygons = new PolygonList();
    private final ScanBytes source;
    private final Progress progress;
    private int ticks;

    /// @param expectedVertices as far as known, to make room at once
    /// @param joinLines whether a backslash continues a line
    PolygonText(ScanBytes source, ReadLimits limits, int expectedVertices, boolean joinLines, Progress progress) {
        this.source = source;
        this.progress = progress;
        this.text = new TextCursor(source, source.textStart(), limits, joinLines);
        this.soup = new SoupBuilder(source, limits, expectedVertices, source::refusalAtLine);
    }

    /// To be called once a line.
    void tick() {
        if (ticks++ % CHECK_EVERY == 0) {
            progress.check();
            progress.report(0.9 * (1 - (double) text.left() / source.size()), "read faces");
        }
    }

    LoadedScan finish(String format) throws MeshFormatException {
        List<String> notes = new ArrayList<>();
        polygons.cutInto(soup, source, source::refusalAtLine, notes, progress);
        return new LoadedScan(soup.finish(notes), format, Optional.empty(), notes);
    }
}
