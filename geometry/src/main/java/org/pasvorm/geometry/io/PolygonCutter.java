package org.pasvorm.geometry.io;

/// Cuts the polygons of a file into triangles that use the polygon's own corners only. Convex quadrilaterals are cut
/// along their shorter diagonal, other polygons by ear clipping in the plane of their area vector (Meisters, "Polygons
/// have ears", 1975), so a concave or keyholed outline keeps its area. Where an outline crosses itself there is no
/// right
/// answer; it still gets its n − 2 triangles.
final class PolygonCutter {
    /// Corner-in-ear tests for one file, well under a second of work; only outlines made to be slow need more.
    private static final long MOST_TESTS = 1L << 25;

    private final ScanBytes source;
    private final SoupBuilder soup;
    private final Outline outline = new Outline();
    private long tests;

    PolygonCutter(ScanBytes source, SoupBuilder soup) {
        this.source = source;
        this.soup = soup;
    }

    /// Adds the triangles of the polygon whose `count` (at least 3) corners begin at `from`.
    void cut(IntList corners, int from, int count) throws MeshFormatException {
        if (count == 3) {
            soup.triangle(corners.get(from), corners.get(from + 1), corners.get(from + 2));
            return;
        }
        outline.load(soup, corners, from, count);
        if (count == 4 && outline.isConvexQuad()) {
            int k = outline.shorterDiagonal();
            emit(k, k + 1, k + 2);
            emit(k, k + 2, (k + 3) % 4);
        } else {
            clip(count);
        }
    }

    private void clip(int count) throws MeshFormatException {
        int left = count;
        int at = 0;
        int misses = 0;
        while (left > 3) {
            boolean forced = misses > left;
            if (forced || outline.isEar(at)) {
                int before = outline.previous(at);
                emit(before, at, outline.next(at));
                outline.remove(at);
                left--;
                misses = 0;
                at = outline.next(before);
            } else {
                misses++;
                at = outline.next(at);
            }
            spend(outline.takeTests());
        }
        emit(outline.previous(at), at, outline.next(at));
    }

    private void spend(long more) throws MeshFormatException {
        tests += more + 1;
        if (tests > MOST_TESTS) {
            throw source.refusal("its polygons are too involved to be cut into triangles", "export it as triangles");
        }
    }

    private void emit(int a, int b, int c) throws MeshFormatException {
        soup.triangle(outline.vertex(a), outline.vertex(b), outline.vertex(c));
    }
}
