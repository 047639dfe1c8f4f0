package org.pasvorm.geometry.hardware;

import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.solid.MeshShape;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;

/// Something that is printed in one go.
///
/// @param name unlike that of the part's other pieces; for files
/// @param bodies number of separate bodies, more than 1 where they are printed in place
public record PrintedPiece(String name, MeshShape shape, int bodies) {
    public Solid solid() {
        return Solids.mesh(shape);
    }

    /// The volume of the polygons in mm³.
    public double volume() {
        TriangleSoup soup = shape.triangles();
        double six = 0;
        for (int t = 0; t < soup.triangleCount(); t++) {
            six += soup.cornerPoint(t, 0).dot(soup.cornerPoint(t, 1).cross(soup.cornerPoint(t, 2)));
        }
        return six / 6;
    }
}
