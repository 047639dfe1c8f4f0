package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// A body modelled with polygons (hardware, imported construction), made ready to be a leaf. The triangles must bound
/// the body without holes, but neighbours need not share corners: a corner in the middle of a neighbour's edge is
/// fine.
///
/// Distances are exact. The surface is divided into *faces*: triangles of one
/// plane, and planes that meet along an edge at less than [MeshFaces#SMOOTH_DEGREES], which are taken as a curve drawn
/// by facets. Vertices of a result are solved onto faces, so edges between faces come out sharp. For some
/// thousand triangles at most; scans are what [ScanSurface] is for. Immutable and safe for several threads.
public final class MeshShape {
    /// Corners nearer than this (mm) are the same.
    static final double WELD = 1e-5;

    private final TriangleSoup soup;
    private final TriangleIndex index;
    private final MeshFaces faces;
    private final double detail;
    private final Box3 fine;

    private MeshShape(TriangleSoup soup, double detail, Box3 fine) {
        this.soup = soup;
        this.index = TriangleIndex.build(soup, 1, Progress.NONE);
        this.faces = MeshFaces.of(soup);
        this.detail = detail;
        this.fine = fine;
    }

    /// @param detail width of the narrowest wall or gap in mm, infinite when none is narrow
    /// @throws IllegalArgumentException when there are no triangles
    public static MeshShape of(TriangleSoup closed, double detail) {
        return of(closed, detail, closed.bounds());
    }

    /// As [#of(TriangleSoup,double)], the narrow walls and gaps all being in `fine`.
    public static MeshShape of(TriangleSoup closed, double detail, Box3 fine) {
        TriangleSoup welded = MeshFaces.welded(closed, WELD);
        if (welded.triangleCount() == 0) {
            throw new IllegalArgumentException("a body needs triangles");
        }
        return new MeshShape(welded, detail, fine);
    }

    /// The triangles, corners that nearly coincide made equal.
    public TriangleSoup triangles() {
        return soup;
    }

    public Box3 bounds() {
        return soup.bounds();
    }

    /// Width of the narrowest wall or gap in mm.
    public double detail() {
        return detail;
    }

    /// Where that is.
    Box3 fine() {
        return fine;
    }

    Vec3 middle(int triangle) {
        return soup.cornerPoint(triangle, 0)
                .plus(soup.cornerPoint(triangle, 1))
                .plus(soup.cornerPoint(triangle, 2))
                .times(1 / 3.0);
    }

    TriangleIndex index() {
        return index;
    }

    MeshFaces faces() {
        return faces;
    }
}
