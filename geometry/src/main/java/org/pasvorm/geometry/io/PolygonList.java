package org.pasvorm.geometry.io;

import java.util.List;
import org.pasvorm.geometry.progress.Progress;

/// The polygons of a file while its vertices may still be incomplete. Indices are checked and polygons cut when all is
/// read.
final class PolygonList {
    private static final int CHECK_EVERY = 1 << 14;

    private final IntList corners = new IntList(0);
    private final IntList ends = new IntList(0);
    private int largest = -1;
    private long placeOfLargest;
    private int tooShort;

    /// Appends a corner to the open polygon.
    ///
    /// @param index vertex number from 0; not negative
    void corner(int index, long place) {
        corners.add(index);
        if (index > largest) {
            largest = index;
            placeOfLargest = place;
        }
    }

    /// Ends the open polygon; one with fewer than three corners is kept out and counted.
    void end() {
        int from = ends.size() == 0 ? 0 : ends.get(ends.size() - 1);
        if (corners.size() - from < 3) {
            tooShort++;
            corners.truncate(from);
        } else {
            ends.add(corners.size());
        }
    }

    /// Adds all polygons to `soup` as triangles.
    void cutInto(SoupBuilder soup, ScanBytes source, SoupBuilder.Refusal refusal, List<String> notes, Progress progress)
            throws MeshFormatException {
        if (largest >= soup.vertexCount()) {
            throw refusal.at(
                    placeOfLargest,
                    "a face uses vertex " + (largest + 1L) + " of " + soup.vertexCount(),
                    "export the scan again");
        }
        if (tooShort > 0) {
            notes.add("faces with fewer than three corners that were left out: " + tooShort);
        }
        PolygonCutter cutter = new PolygonCutter(source, soup);
        int from = 0;
        for (int f = 0; f < ends.size(); f++) {
            cutter.cut(corners, from, ends.get(f) - from);
            from = ends.get(f);
            if (f % CHECK_EVERY == 0) {
                progress.check();
            }
        }
    }
}
