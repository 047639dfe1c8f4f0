package org.pasvorm.printing.picture;

import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.Vec3;

/// Where a view lies on a picture: pixels a millimetre and the point of the view plane that falls on the middle.
///
/// @param pixelsPerMm scale of the final picture
/// @param centreRight, centreUp the middle of the picture, in millimetres along the view's axes
public record Frame(View view, int width, int height, double pixelsPerMm, double centreRight, double centreUp) {
    public Frame {
        if (width < 1 || height < 1 || (long) width * height > 100_000_000L) {
            throw new IllegalArgumentException("bad picture size " + width + " x " + height);
        }
        if (!(pixelsPerMm > 0) || !Double.isFinite(pixelsPerMm)) {
            throw new IllegalArgumentException("bad scale " + pixelsPerMm);
        }
    }

    /// The largest scale at which the whole scene keeps `margin` pixels from every edge.
    public static Frame fit(Scene scene, View view, int width, int height, int margin) {
        double[] box = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Body body : scene.bodies()) {
            include(box, body.triangles(), view);
        }
        double spanRight = Math.max(box[1] - box[0], 1e-6);
        double spanUp = Math.max(box[3] - box[2], 1e-6);
        double scale = Math.min(Math.max(1, width - 2 * margin) / spanRight, Math.max(1, height - 2 * margin) / spanUp);
        return new Frame(view, width, height, scale, (box[0] + box[1]) / 2, (box[2] + box[3]) / 2);
    }

    private static void include(double[] box, TriangleSoup soup, View view) {
        for (int i = 0; i < soup.vertexCount(); i++) {
            Vec3 p = soup.vertex(i);
            double r = view.right().dot(p);
            double u = view.up().dot(p);
            box[0] = Math.min(box[0], r);
            box[1] = Math.max(box[1], r);
            box[2] = Math.min(box[2], u);
            box[3] = Math.max(box[3], u);
        }
    }

    /// Column of a point, in pixels (fractions allowed).
    public double x(Vec3 p) {
        return width / 2.0 + (view.right().dot(p) - centreRight) * pixelsPerMm;
    }

    /// Row of a point, in pixels from the top.
    public double y(Vec3 p) {
        return height / 2.0 - (view.up().dot(p) - centreUp) * pixelsPerMm;
    }

    /// The same picture moved on the sheet by whole or part pixels.
    public Frame shifted(double dx, double dy) {
        return new Frame(view, width, height, pixelsPerMm, centreRight - dx / pixelsPerMm, centreUp + dy / pixelsPerMm);
    }
}
