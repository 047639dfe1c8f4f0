package org.pasvorm.printing.picture;

import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;

/// A mesh to be drawn, with its paint. Millimetres.
///
/// @param opacity 1 hides what is behind it; below 1 only its nearest surface is laid over what lies behind
/// @param closed whether triangles seen from behind may be left out; false draws both sides
public record Body(TriangleSoup triangles, Paint paint, double opacity, boolean closed) {
    public Body {
        if (!(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity must be above 0 and at most 1: " + opacity);
        }
        if (paint instanceof Paint.PerFace faces && faces.count() != triangles.triangleCount()) {
            throw new IllegalArgumentException("need a colour for each triangle");
        }
        if (paint instanceof Paint.Values values && values.count() != triangles.vertexCount()) {
            throw new IllegalArgumentException("need a value for each vertex");
        }
    }

    public static Body of(TriangleMesh mesh, Paint paint) {
        return new Body(mesh.toSoup(), paint, 1, true);
    }

    public static Body of(TriangleMesh mesh, Rgb colour) {
        return of(mesh, new Paint.Plain(colour));
    }

    /// A mesh with sharp edges, such as a fitting: no shading runs across them.
    public static Body creased(TriangleMesh mesh, Rgb colour) {
        return new Body(CreaseSplit.of(mesh), new Paint.Plain(colour), 1, true);
    }

    /// Triangles as imported: drawn from both sides.
    public static Body of(TriangleSoup soup, Rgb colour) {
        return new Body(soup, new Paint.Plain(colour), 1, false);
    }

    public Body withOpacity(double value) {
        return new Body(triangles, paint, value, closed);
    }
}
