package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Plane;

/// One face of a body of polygons, continued beyond its edges by the plane of the nearest of its triangles: what a
/// vertex on an edge of the body is solved onto.
final class MeshFaceNode extends Node {
    private final MeshShape shape;
    private final int[] members;

    /// Null for a flat face.
    private final @Nullable TriangleQuery query;

    MeshFaceNode(int id, MeshShape shape, int face) {
        super(id);
        this.shape = shape;
        this.members = shape.faces().members()[face];
        this.query = shape.faces().flat()[face]
                ? null
                : index(shape.triangles(), members).query();
    }

    private static TriangleIndex index(TriangleSoup soup, int[] members) {
        int[] corners = new int[3 * members.length];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = soup.corner(members[i / 3], i % 3);
        }
        return TriangleIndex.build(TriangleSoup.owning(soup.copyCoordinates(), corners), 1, Progress.NONE);
    }

    private Plane plane(double x, double y, double z) {
        int triangle = 0;
        if (query != null) {
            query.closest(x, y, z, query.triangle(), Double.POSITIVE_INFINITY);
            triangle = query.triangle();
        }
        return shape.faces().planes()[members[triangle]];
    }

    @Override
    double value(double x, double y, double z) {
        Plane p = plane(x, y, z);
        return p.normal().x() * x + p.normal().y() * y + p.normal().z() * z - p.offset();
    }

    @Override
    double gradient(double x, double y, double z, double[] g) {
        Plane p = plane(x, y, z);
        g[0] = p.normal().x();
        g[1] = p.normal().y();
        g[2] = p.normal().z();
        return g[0] * x + g[1] * y + g[2] * z - p.offset();
    }

    @Override
    void bound(double x, double y, double z, double radius, boolean cut) {
        throw new IllegalStateException("a face is no part of the tree");
    }

    @Override
    void reset() {}

    @Override
    int leaves() {
        return 1;
    }

    @Override
    double lipschitz() {
        return 1;
    }
}
